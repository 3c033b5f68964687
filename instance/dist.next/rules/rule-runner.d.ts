import type { InstanceContext } from '../access/context';
import type { Outcome, ScriptEngine } from '../engine/script-engine';
import type { Row } from '../store/row';
import type { BusinessRule, RecordOperation } from './business-rules';
/** The record that a rule looks at. */
export interface RuleSubject {
    readonly table: string;
    readonly operation: RecordOperation;
    /** The record as it is about to be, or is, stored; journal input included. */
    readonly current: Row;
    /** As it was before; null on insert. */
    readonly previous: Row | null;
}
/** What a rule left behind. */
export interface RuleResult {
    readonly current: Row;
    readonly aborted: boolean;
}
/** What a rule says to the user: gs.addErrorMessage, gs.addInfoMessage. */
export type RuleMessage = Outcome['messages'][number];
/** Where rules say what went wrong: the system log. */
export type RuleLog = (level: 'info' | 'warn' | 'error', scope: string, message: string) => void;
/**
 * Decides whether a business rule applies and runs it. An error of a rule's script goes to the log and the write goes
 * on, as on the platform; a rule that would run again on the record it is already running for is stopped and logged
 * ("Prevent recursive business rules", markdown/api-reference/business-rules-classic/c_BusinessRules.md).
 */
export declare class RuleRunner {
    private readonly context;
    private readonly engine;
    private readonly log;
    private readonly running;
    private messages;
    constructor(context: InstanceContext, engine: () => ScriptEngine, log: RuleLog);
    /** Runs a before or after rule if its conditions hold; undefined where they do not. */
    apply(rule: BusinessRule, subject: RuleSubject): RuleResult | undefined;
    /**
     * Runs a display rule on a record that was read for its form, and gives the record as the form shows it: changes are
     * not stored (same page, "Display business-rules"). What the rule puts into g_scratchpad is for client scripts, which
     * this instance does not run.
     */
    display(rule: BusinessRule, table: string, row: Row): Row;
    /** What rules said since this was asked last. */
    takeMessages(): readonly RuleMessage[];
    /** Role, filter and script conditions of a rule, evaluated against the record as it is at this moment. */
    applies(rule: BusinessRule, subject: RuleSubject): boolean;
    private perform;
    /** setAbortAction is honoured only from the scope of the record (same page, "Abort a database action"). */
    private mayAbort;
    private bindings;
    private report;
}
/** Whether a condition's value lets it through: it may end in the text 'false', which is no truth for a condition. */
export declare function isTrueCondition(value: unknown): boolean;
