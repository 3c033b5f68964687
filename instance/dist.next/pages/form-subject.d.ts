import type { InstanceResponse } from '../rest/http';
import type { Row } from '../store/row';
import type { PageServices } from './page-services';
/** The sys_id of a record that is not stored yet. */
export declare const NEW_RECORD = "-1";
/** The record of a form: its own class's table, its values, and whether it is stored yet. */
export interface FormSubject {
    readonly table: string;
    readonly row: Row;
    readonly isNew: boolean;
}
/** The record that a form's address names, a new one with these values, or the page that says why not. */
export declare function formSubject(services: PageServices, table: string, sysId: string, values: Row): FormSubject | InstanceResponse;
/** Whether the user may write a field of the form's record. */
export declare function mayWriteField(services: PageServices, subject: FormSubject, element: string): boolean;
/** Whether the user may read a field of the form's record; before it is stored, by roles alone. */
export declare function mayReadField(services: PageServices, subject: FormSubject, element: string): boolean;
