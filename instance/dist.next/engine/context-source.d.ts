/**
 * The engine's own half of a scope's context, as text, because it must be made of the context's own built-ins. It is
 * run once in a new context, before any script, and takes the built-ins that it needs aside: whatever a script does to
 * prototypes and globals later cannot reach it. For that reason it uses no method of a prototype, no iterator, no
 * spread and no assignment to an object that has a prototype.
 *
 * Rules of the border: the host passes and receives text, numbers, booleans and objects made here; the host's functions
 * are called here only, and what they might throw (a full stack) is caught here and replaced.
 */
export declare const CONTEXT_SOURCE: string;
