import { type PageServices } from './page-services';
/** Fields beside each other: the element names of one or of two columns; dot-walked names are shown read-only. */
export type FormBlock = readonly (readonly string[])[];
/** One section of a form: blocks of one or two columns below each other. */
export interface FormSection {
    readonly caption: string;
    readonly blocks: readonly FormBlock[];
}
/**
 * The sections of a table's form in the default view: the table's own layout, an ancestor's, or all of its columns
 * (sys_ui_section, sys_ui_element with `.begin_split`, `.split`, `.end_split` between the columns).
 */
export declare function formLayout(services: PageServices, table: string): readonly FormSection[];
