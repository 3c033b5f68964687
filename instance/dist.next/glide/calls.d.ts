import type { Bridge } from './entry-contract';
/** Connects this context with the host. Called once, by `install`. */
export declare function connect(door: Bridge, scopeName: string): void;
/** The scope that this context belongs to, `global` or a scope's name. */
export declare function currentScope(): string;
/** Runs what belongs to the script API itself: what it calls of the API is no call of a script. */
export declare function asPlatform<T>(work: () => T): T;
/** Whether the running code is the script API's own. */
export declare function isInPlatform(): boolean;
/** Runs one operation of the host; a refusal becomes an Error of this context. */
export declare function call<T>(operation: string, argument: unknown): T;
