/**
 * Begins a transaction: asks whether the scope's runtime access is tracked
 * (markdown/application-development/c_RuntimeAccessTracking.md). From the first time that it is, every member of the script
 * API asks before it works.
 */
export declare function beginTracking(): void;
/** The same names, whose constructors ask before they make an object. */
export declare function guardedConstructors<T extends Readonly<Record<string, unknown>>>(exports: T): T;
