import type { Condition } from './condition';
import type { Parameter } from './database';
import type { ColumnDefinition, Dictionary } from './dictionary';
import { type QueryEnvironment, type Term } from './query';
/**
 * What a term asks of a column, or undefined where it is invalid: an operator that does not exist or does not fit, a
 * script that cannot be evaluated. Operators are those of `markdown/platform-user-interface/r_OpAvailableFiltersQueries.md`.
 */
export declare function interpretTerm(term: Term, column: ColumnDefinition, dictionary: Dictionary, environment: QueryEnvironment): Condition | undefined;
/** The value of a term as the column stores it; undefined where no stored value can equal it. */
export declare function operandOf(text: string, column: ColumnDefinition, environment: QueryEnvironment): Parameter | undefined;
/** Seconds since the epoch of a stored date or date-time, null for anything else. */
export declare function secondsOf(text: string): number | null;
