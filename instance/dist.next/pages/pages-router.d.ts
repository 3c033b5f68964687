import type { InstanceRequest, InstanceResponse } from '../rest/http';
import type { PageServices } from './page-services';
/**
 * The pages that a browser sees: start page with the application navigator, lists and forms of tables, UI pages, and
 * `nav_to.do` (markdown/platform-user-interface/navigate-using-url.md). Returns undefined for every address that is not a page.
 */
export declare function answerPage(services: PageServices, request: InstanceRequest): InstanceResponse | undefined;
