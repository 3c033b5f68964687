import type { Binding } from '../engine/script-engine';
import type { Row } from '../store/row';
import type { FormSubject } from './form-subject';
import { type PageServices } from './page-services';
/** One active row of sys_ui_action that a form shows. */
export interface UiAction {
    readonly sysId: string;
    /** What stands on the button. */
    readonly name: string;
    readonly actionName: string;
    readonly hint: string;
    /** `primary`, `destructive`, `unstyled` or ''. */
    readonly style: string;
    /** Its script runs in the browser. */
    readonly client: boolean;
    readonly isButton: boolean;
    readonly isLink: boolean;
    /** Name of the scope that owns the action, in which its script runs. */
    readonly scope: string;
    readonly script: string;
}
/**
 * The buttons and related links that a user finds on the form of a record, in order: those of the record's table, of the
 * tables that it extends and of all tables, whose roles and condition hold
 * (markdown/platform-administration/t_EditingAUIAction.md). The nearest table's action stands for those of the same
 * action name (t_OverrideOrRmvAUIActionForExtTbl.md), whether or not its own condition holds.
 */
export declare function uiActions(services: PageServices, subject: FormSubject): readonly UiAction[];
/** The form's record as a script finds it: `values` are set on it and not stored. */
export declare function currentRecord(subject: FormSubject, values: Row): Binding;
