import type { InstanceResponse } from '../rest/http';
import type { PageServices } from './page-services';
/**
 * The page before the form of a new record of the Application Registry
 * (markdown/platform-security/authentication/t_CreateEndpointforExternalClients.md, "interceptor page"); null for every
 * other form.
 */
export declare function applicationChooser(services: PageServices, table: string, sysId: string, query: URLSearchParams): InstanceResponse | null;
