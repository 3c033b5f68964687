/**
 * The part of CONTEXT_SOURCE that runs code and says what became of it, as statements that stand in its function and use the
 * built-ins that it took aside: how values and errors leave the context as text.
 */
export declare const RESULTS_SOURCE: string;
