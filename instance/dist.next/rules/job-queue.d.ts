import type { Database } from '../store/database';
import type { Dictionary } from '../store/dictionary';
import type { Row } from '../store/row';
import type { RecordOperation } from './business-rules';
/** sys_trigger.state (markdown/platform-administration/time-configuration/c_ScheduledJobs.md: Ready, Running, Queued, Error). */
export declare const JOB_STATES: {
    readonly ready: 0;
    readonly running: 1;
    readonly queued: 2;
    readonly error: -1;
};
/** What an async business rule's job needs to know; stored as JSON in sys_trigger.job_context. */
export interface AsyncRuleContext {
    readonly ruleId: string;
    readonly operation: RecordOperation;
    /** sys_id of the user who made the change; the rule runs as that user. */
    readonly userId: string;
    /** The record as it was, for `delete` only: it cannot be read any more. */
    readonly deleted?: Row;
}
/** A business rule that is to run in the background. */
export interface AsyncRuleRequest {
    readonly ruleId: string;
    readonly ruleName: string;
    readonly table: string;
    readonly sysId: string;
    readonly operation: RecordOperation;
    readonly userId: string;
    /** sys_script.priority or order; lower runs first ("the system uses this value when creating the associated scheduled job"). */
    readonly priority: number;
    /** The record, for `delete`. */
    readonly deleted?: Row;
}
/** Jobs that this thread has queued so far; a worker that sees the number change tells the scheduler. */
export declare function queuedJobs(): number;
/**
 * Adds the job of an async business rule. Call it inside the database.write() that changes the record, so that both are
 * committed or neither (markdown/api-reference/business-rules-classic/c_BusinessRules.md, "Async").
 */
export declare function queueAsyncRule(database: Database, dictionary: Dictionary, request: AsyncRuleRequest): void;
/** Inserts a row of sys_trigger that is ready to run, with the values given. */
export declare function insertTrigger(database: Database, dictionary: Dictionary, values: Row): void;
