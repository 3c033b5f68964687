import type { InstanceResponse } from '../rest/http';
import { type PageServices, type PageVisit } from './page-services';
/** `/{table}_list.do?sysparm_query=…&sysparm_first_row=…`: the rows that the user may read. */
export declare function listPage(services: PageServices, table: string, { query, remarks }: PageVisit): InstanceResponse;
/** Whether a layout belongs to the default view, which packages name by words and the base system by its record. */
export declare function isDefaultView(services: PageServices, view: string | null | undefined): boolean;
