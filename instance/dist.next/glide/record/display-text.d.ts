import type { Value } from '../../store/row';
import type { ColumnDescription } from '../wire';
import type { RecordState } from './record-state';
/** The display value of a field; '' for an empty one. */
export declare function displayText(state: RecordState, column: ColumnDescription): string;
/** The value that a display value stands for; null where it resolves to nothing. */
export declare function valueOfDisplay(state: RecordState, column: ColumnDescription, display: unknown): Value;
/**
 * Journal entries as text, newest first: all for -1, else so many of them
 * (markdown/platform-administration/c_JournalFields.md).
 */
export declare function journalText(state: RecordState, column: ColumnDescription, most: number): string;
