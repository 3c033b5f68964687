import type { Value } from '../../store/row';
import type { ColumnDescription } from '../wire';
/**
 * The stored form of what a script assigns to a field: `'NULL'`, '', null and undefined clear it
 * (markdown/api-reference/scripts/r_SettingAGlideRecordVariableToNull.md), booleans become '1' and '0'.
 */
export declare function fieldValue(column: ColumnDescription, value: unknown): Value;
/** How two stored values of a column compare, and a value that a script names. */
export declare function sameValue(column: ColumnDescription, left: Value, right: unknown): boolean;
