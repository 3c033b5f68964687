import type { InstanceContext } from '../access/context';
import type { ScriptEngine } from '../engine/script-engine';
import type { Records, WriteOptions, WriteResult } from '../glide/host/records';
import { BusinessRules } from '../rules/business-rules';
import { type RuleLog, RuleRunner } from '../rules/rule-runner';
import type { Row } from '../store/row';
/**
 * Records, written as the platform writes them: defaults, before rules, data policies, mandatory fields, the row with
 * its journal entries and async rules in one commit, then after rules
 * (markdown/api-reference/business-rules-classic/c_BusinessRules.md).
 */
export declare class RecordService implements Records {
    private readonly context;
    private readonly engine;
    private readonly log;
    readonly rules: BusinessRules;
    readonly runner: RuleRunner;
    private readonly policies;
    private readonly schema;
    constructor(context: InstanceContext, engine: () => ScriptEngine, log: RuleLog);
    insert(table: string, values: Row, options?: WriteOptions): WriteResult;
    update(table: string, sysId: string, changes: Row, options?: WriteOptions): WriteResult;
    delete(table: string, sysId: string, options?: WriteOptions): WriteResult;
    /** The record as its form shows it, after the display rules of its table. */
    display(table: string, row: Row): Row;
    /** Before rules and the checks that follow them; a text where the write is refused. */
    private prepare;
    private runBefore;
    private runAfter;
    private applicable;
    /** What is committed together with the row: journal entries, the jobs of async rules, the caches' versions. */
    private accompany;
    /** Writes the row with all that belongs to it in one commit, then runs the after rules. */
    private store;
    /** Async rules whose conditions hold now; their jobs are made together with the row. */
    private asyncRules;
    /** sys_created_*, sys_updated_*, sys_mod_count, unless autoSysFields(false) leaves them alone. */
    private stamped;
    /** The whole record, all columns of its own class, whichever table of its hierarchy was named. */
    private read;
    private definition;
    private evaluate;
    private refused;
}
