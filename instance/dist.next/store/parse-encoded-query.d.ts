import type { ParsedQuery } from './query';
/**
 * Operators as they stand behind an element, longest first where one begins with another
 * (`markdown/platform-user-interface/r_OpAvailableFiltersQueries.md`).
 */
export declare const OPERATORS: readonly ["GT_OR_EQUALS_FIELD", "LT_OR_EQUALS_FIELD", "IN_HIERARCHY_DYNAMIC", "DOES NOT CONTAIN", "IN_HIERARCHY", "CHANGESFROM", "DOESNOTHAVE", "EMPTYSTRING", "INSTANCEOF", "ISNOTEMPTY", "RELATIVEEE", "RELATIVEGE", "RELATIVEGT", "RELATIVELE", "RELATIVELT", "STARTSWITH", "VALCHANGES", "CHANGESTO", "EXCLUDING", "ANYTHING", "CONTAINS", "DATEPART", "ENDSWITH", "GT_FIELD", "LESSTHAN", "LT_FIELD", "MORETHAN", "NOT LIKE", "BETWEEN", "DYNAMIC", "ISEMPTY", "NSAMEAS", "NOT IN", "SAMEAS", "NOTON", "LIKE", "IN", "ON", "!=", "<=", ">=", "!*", "=", "<", ">", "*", "%"];
/**
 * Takes an encoded query apart (`markdown/platform-user-interface/c_EncodedQueryStrings.md`). `^OR` belongs to the
 * condition before it, `^NQ` begins a query that is an alternative to all before, `^^` is a `^` within a value
 * (`markdown/api-reference/server-api-reference/GlideStringUtilScopedAPI.md`). What is no condition becomes a term with
 * an empty operator, which is invalid later; a related list query (`RLQUERY … ENDRLQUERY`) is one such term.
 */
export declare function parseEncodedQuery(text: string): ParsedQuery;
