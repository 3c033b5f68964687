/**
 * Compares constant values of modules with what they were, as text, because it runs inside a context; see
 * module-state.ts. `copyOf` remembers a value with all that is in it, `isUnchanged` tells whether it is still the same.
 */
export declare const CONSTANTS_SOURCE: string;
