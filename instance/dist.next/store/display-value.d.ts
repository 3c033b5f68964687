import type { Database } from './database';
import type { Dictionary } from './dictionary';
import type { Value } from './row';
/** Whom a value is shown to. */
export interface DisplayTarget {
    /** IANA name. */
    readonly timeZone: string;
    /** Language of choice labels, such as `en`. */
    readonly language: string;
}
/**
 * A stored value as a person reads it: a choice's label, the display value of what is referenced, a date-time in the
 * person's zone, `true` or `false`, a duration in words; '' for null. Other values, and those of unknown elements, stay.
 */
export declare function displayValue(database: Database, dictionary: Dictionary, table: string, element: string, value: Value, target: DisplayTarget): string;
