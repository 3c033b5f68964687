import type { Binding } from '../engine/script-engine';
/** Builds what a script finds under a binding's name. */
export declare function makeBinding(json: string): unknown;
/**
 * What a script left in a bound object; '' where it left it as it was. Messages of setError come as `errors`, by element.
 */
export declare function readBinding(kind: Binding['kind'], bound: unknown): string;
