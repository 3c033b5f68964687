import type { InstanceResponse } from '../rest/http';
import { type PageServices, type PageVisit } from './page-services';
/** `/{table}.do?sys_id=…`: the form of one record, or of a new one. */
export declare function formPage(services: PageServices, table: string, sysId: string, visit: PageVisit): InstanceResponse;
/** The form as submitted: stores the record or runs the UI action of its button, or shows the form again with what is wrong. */
export declare function submitForm(services: PageServices, table: string, sysId: string, form: URLSearchParams, visit: PageVisit): InstanceResponse;
