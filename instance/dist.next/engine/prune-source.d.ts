/**
 * Takes away what scripts must not find, as text, because it runs inside a context before any script: leaves the names
 * of LANGUAGE_SURFACE on the global object, notes their values in `values` and the classes among them in `builtIns`,
 * and answers the names that the global object is left with.
 */
export declare const PRUNE_SOURCE: string;
