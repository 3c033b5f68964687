import type { InstanceResponse } from './http';
import { type TableCall } from './table-call';
/**
 * GET of many records, of which pages, total and links count those that the session may read (reading/readable-list.ts;
 * stricter than markdown/api-reference/rest-apis/c_TableAPI.md, sysparm_limit).
 */
export declare function listRecords(call: TableCall): InstanceResponse;
