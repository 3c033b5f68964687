/**
 * A stored value as scripts and REST see it: text, or null for SQL NULL. The empty string is never stored, it is NULL.
 * Booleans are '1' and '0', integers decimal text, date-times 'yyyy-MM-dd HH:mm:ss' in UTC, dates 'yyyy-MM-dd',
 * references a sys_id.
 */
export type Value = string | null;
/** One record: element name to value. An element that is absent is null. */
export type Row = Readonly<Record<string, Value>>;
/** A record while it is being put together. */
export type MutableRow = Record<string, Value>;
