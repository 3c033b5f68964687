import type { Value } from '../../store/row';
import { GlideDate } from '../time/glide-date';
import { GlideDateTime } from '../time/glide-date-time';
import { GlideDuration } from '../time/glide-duration';
import { GlideTime } from '../time/glide-time';
import type { ColumnDescription } from '../wire';
import { GlideElementDescriptor } from './glide-element-descriptor';
import type { RecordBase } from './record-base';
import type { RecordState } from './record-state';
/**
 * One field of a GlideRecord. It belongs to the record, not to a row: it shows the row that is current when it is read
 * (markdown/api-reference/server-api-reference/c_GlideElementScopedAPI.md).
 */
export declare class GlideElement {
    #private;
    constructor(state: RecordState, column: ColumnDescription);
    canCreate(): boolean;
    canRead(): boolean;
    canWrite(): boolean;
    /** A journal field changes where an entry waits to be written. */
    changes(): boolean;
    changesFrom(value: unknown): boolean;
    changesTo(value: unknown): boolean;
    /** Milliseconds since the epoch; of a duration, its length. */
    dateNumericValue(): number;
    getAttribute(name: string): string | null;
    getBooleanAttribute(name: string): boolean;
    /** Values of the choice list. */
    getChoices(dependent?: unknown): string[];
    /** The label of the current choice. */
    getChoiceValue(): string;
    /** The clear text of a password2 field, for the scope that owns the table. */
    getDecryptedValue(): string | null;
    getDisplayValue(maxCharacters?: number): string;
    /** Translations are not part of this instance: as documented for what has none, the display value. */
    getDisplayValueLang(_language: string): string;
    getED(): GlideElementDescriptor;
    getGlideObject(): GlideDateTime | GlideDate | GlideTime | GlideDuration;
    /** The value with the characters that HTML reserves escaped. */
    getHTMLValue(maxCharacters?: number): string;
    getJournalEntry(mostRecent: number): string;
    getLabel(): string;
    /** Translations are not part of this instance: as documented for what has none, the label. */
    getLabelLang(_language: string): string;
    getName(): string;
    getReferenceTable(): string | null;
    /** A GlideRecord on the referenced record; an empty one where the field is empty. */
    getRefRecord(): RecordBase;
    getTableName(): string;
    getValue(): Value;
    nil(): boolean;
    setDateNumericValue(milliseconds: number): void;
    setDisplayValue(display: unknown): void;
    setError(message: string): void;
    setValue(value: unknown): void;
    /** The value; of a boolean `true` or `false`. */
    toString(): string;
}
/** The state of the record that a reference element points at, for dot-walking. */
export declare function referencedState(element: GlideElement): RecordState;
/** Says how getRefRecord makes its GlideRecord; told by glide-record.ts, which needs this file itself. */
export declare function connectReferences(open: (table: string, sysId: Value) => RecordBase): void;
