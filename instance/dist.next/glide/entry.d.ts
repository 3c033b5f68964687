import type { Bridge, GlideEntry } from './entry-contract';
/**
 * Makes the script API of one context from the context's own built-ins. Called once per context, before any script
 * runs; `scope` is `global` or a scope's name.
 */
export declare function install(bridge: Bridge, scope: string): GlideEntry;
