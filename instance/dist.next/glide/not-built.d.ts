/**
 * Puts methods that the documentation lists and that this instance does not have yet onto a class: each throws an
 * Error that names it, so that nothing plausible is ever answered.
 */
export declare function markNotBuilt(target: object, api: string, names: readonly string[]): void;
/** Throws the Error of an API that is documented but not built. */
export declare function refuse(member: string): never;
