import type { Database } from '../store/database'
import type { Dictionary } from '../store/dictionary'
import { toGlideDateTime } from '../store/glide-time'
import type { Row } from '../store/row'
import { newSysId } from '../store/sys-id'
import { insertRow } from '../store/write-rows'
import type { RecordOperation } from './business-rules'

/** sys_trigger.state (markdown/platform-administration/time-configuration/c_ScheduledJobs.md: Ready, Running, Queued, Error). */
export const JOB_STATES = { ready: 0, running: 1, queued: 2, error: -1 } as const

/** What an async business rule's job needs to know; stored as JSON in sys_trigger.job_context. */
export interface AsyncRuleContext {
    readonly ruleId: string
    readonly operation: RecordOperation
    /** sys_id of the user who made the change; the rule runs as that user. */
    readonly userId: string
    /** The record as it was, for `delete` only: it cannot be read any more. */
    readonly deleted?: Row
}

/** A business rule that is to run in the background. */
export interface AsyncRuleRequest {
    readonly ruleId: string
    readonly ruleName: string
    readonly table: string
    readonly sysId: string
    readonly operation: RecordOperation
    readonly userId: string
    /** sys_script.priority or order; lower runs first ("the system uses this value when creating the associated scheduled job"). */
    readonly priority: number
    /** The record, for `delete`. */
    readonly deleted?: Row
}

let queued = 0

/** Jobs that this thread has queued so far; a worker that sees the number change tells the scheduler. */
export function queuedJobs(): number {
    return queued
}

/**
 * Adds the job of an async business rule. Call it inside the database.write() that changes the record, so that both are
 * committed or neither (markdown/api-reference/business-rules-classic/c_BusinessRules.md, "Async").
 */
export function queueAsyncRule(database: Database, dictionary: Dictionary, request: AsyncRuleRequest): void {
    const { ruleId, operation, userId, deleted } = request
    const context: AsyncRuleContext = { ruleId, operation, userId, ...(deleted ? { deleted } : {}) }
    insertTrigger(database, dictionary, {
        name: `ASYNC: ${request.ruleName}`.slice(0, 100),
        trigger_type: '0',
        priority: String(request.priority),
        next_action: toGlideDateTime(Date.now()),
        document: request.table,
        document_key: request.sysId,
        job_context: JSON.stringify(context),
    })
}

/** Inserts a row of sys_trigger that is ready to run, with the values given. */
export function insertTrigger(database: Database, dictionary: Dictionary, values: Row): void {
    const now = toGlideDateTime(Date.now())
    insertRow(database, dictionary, 'sys_trigger', {
        sys_id: newSysId(),
        state: String(JOB_STATES.ready),
        priority: '100',
        error_count: '0',
        sys_created_on: now,
        sys_created_by: 'system',
        sys_updated_on: now,
        sys_updated_by: 'system',
        sys_mod_count: '0',
        ...values,
    })
    queued++
}
