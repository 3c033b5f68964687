import type { ColumnDefinition } from '../store/dictionary';
import type { Row } from '../store/row';
import type { FieldControl } from './field-control';
import type { Html } from './layout';
import { type PageServices } from './page-services';
/** What a control shows: the text that counts as unchanged, and what the person typed over it. */
export interface ControlTexts {
    readonly original: string;
    readonly current: string;
}
/** The label and the input of a field that the user may write, with what it showed before the user changed it. */
export declare function fieldInput(column: ColumnDefinition, row: Row, control: FieldControl, texts: ControlTexts): Html;
/** The label and the text of a field that the user may only read. */
export declare function readOnlyField(services: PageServices, table: string, column: ColumnDefinition, row: Row): Html;
/** A field that is only shown, by its dot-walked path. */
export declare function stillField(label: string, text: string): Html;
