import type { InstanceContext } from '../access/context';
import type { HostOperations, ScriptEngine } from './script-engine';
import { type TransactionGuard } from './transaction-guard';
/** What the engine works with. */
export interface EngineServices {
    readonly context: InstanceContext;
    readonly operations: HostOperations;
    /** Folder of the compiled glide files. Default: `dist/glide` of the instance. */
    readonly glideDirectory?: string;
    /** Knows when the running transaction is to end; without one each transaction has the limit below. */
    readonly guard?: TransactionGuard;
    /** ms; default 298 s. */
    readonly timeLimit?: number;
}
/**
 * Milliseconds that all scripts of a transaction may take together, where nothing else is said: the quota of UI
 * transactions (`markdown/platform-administration/platform-performance/c_DefaultQuotaRules.md`).
 */
export declare const TIME_LIMIT = 298000;
/**
 * The script engine on `node:vm`: one context per scope, made at first use. Scripts touch nothing of the host, see
 * docs/decisions/script-engine.md. Runs may be nested: a host operation that a script calls may run scripts itself.
 */
export declare function createScriptEngine(services: EngineServices): ScriptEngine;
