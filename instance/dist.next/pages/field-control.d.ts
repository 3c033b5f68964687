import type { Choice, ColumnDefinition } from '../store/dictionary';
import type { Row } from '../store/row';
import { type PageServices } from './page-services';
/** How a field is edited, with the text that a browser submits for it if the person changes nothing. */
export interface FieldControl {
    readonly kind: 'checkbox' | 'secret' | 'journal' | 'choice' | 'lines' | 'line';
    readonly text: string;
    /** What a list offers; empty for other kinds. */
    readonly choices: readonly Choice[];
}
/** The control of a column for a record with these values. */
export declare function fieldControl(services: PageServices, table: string, column: ColumnDefinition, row: Row): FieldControl;
/** Whether two texts of a control are the same to the person: a browser changes the ends of lines, or leaves them out. */
export declare function isSameText(control: FieldControl, one: string, other: string): boolean;
/** A control's text in words: the label of a choice. */
export declare function textInWords(control: FieldControl, text: string): string;
