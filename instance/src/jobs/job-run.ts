import type { InstanceContext } from '../access/context'
import type { Binding, Outcome } from '../engine/script-engine'
import { EVENT_QUEUES, intervalOf } from '../events/event-queues'
import { runEventQueue } from '../events/event-run'
import { errorOf, type Finish, isTrue, type JobServices } from '../records/job-services'
import { type AsyncRuleContext, JOB_STATES } from '../rules/job-queue'
import type { RuleSubject } from '../rules/rule-runner'
import { fromGlideDateTime, toGlideDateTime } from '../store/glide-time'
import type { Row } from '../store/row'
import { getRow } from '../store/select-rows'
import { deleteRow, updateRow } from '../store/write-rows'
import type { ClaimedJob } from './job-claims'
import { SCHEDULED_SCRIPTS } from './job-triggers'
import { nextRun, scheduleOf } from './schedule'

/** Attempts at a job that ends in a fault of the instance, and the ms between them. */
const FAULT_LIMIT = 3
const RETRY_PAUSE = 1000

/** Characters of an error that sys_trigger.log keeps. */
const ERROR_LENGTH = 4000

/**
 * Runs a claimed job in this worker and marks it: a run-once job is deleted when it ended well and stays in the state
 * Error when not, a repeating one is ready for its next run, which is never in the past
 * (markdown/platform-administration/time-configuration/c_ScheduledJobs.md; the SDK's scheduled-script guide: a run that
 * would begin while the last one still runs is skipped). A run that ends well ends a count of errors. The transaction has begun, `context.session` is left changed.
 */
export function runClaimedJob(services: JobServices, job: ClaimedJob): void {
    const { database, dictionary } = services.context
    const trigger = getRow(database, dictionary.get(), 'sys_trigger', job.sysId)
    if (!trigger || trigger['state'] !== String(JOB_STATES.queued)) {
        return
    }
    updateRow(database, dictionary.get(), 'sys_trigger', job.sysId, { state: String(JOB_STATES.running) })
    const started = performance.now()
    let finish: Finish
    try {
        finish = runTrigger(services, trigger)
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        services.log('error', 'global', `Scheduled job ${trigger['name'] ?? job.sysId}: ${reason}`)
        finish = { error: reason, next: nextAfterFault(services, trigger) }
    }
    mark(services, trigger, finish, performance.now() - started)
}

/** A fault of the instance, not of the script: a repeating job has its next run, another one is tried again a few times. */
function nextAfterFault({ context }: JobServices, trigger: Row): number | null {
    if (trigger['document'] === SCHEDULED_SCRIPTS) {
        const script = getRow(
            context.database,
            context.dictionary.get(),
            SCHEDULED_SCRIPTS,
            trigger['document_key'] ?? '',
        )
        return script ? nextRun(scheduleOf(script, systemTimeZone(context)), Date.now()) : null
    }
    if (trigger['document'] === EVENT_QUEUES) {
        return Date.now() + intervalOf(trigger)
    }
    return Number(trigger['error_count'] ?? 0) + 1 < FAULT_LIMIT ? Date.now() + RETRY_PAUSE : null
}

function runTrigger(services: JobServices, trigger: Row): Finish {
    if (trigger['document'] === SCHEDULED_SCRIPTS) {
        return runScheduledScript(services, trigger['document_key'] ?? '')
    }
    if (trigger['document'] === EVENT_QUEUES) {
        return runEventQueue(services, trigger)
    }
    const context = asyncRuleContext(trigger['job_context'] ?? '')
    return context
        ? { error: runAsyncRule(services, trigger, context), next: null }
        : runTriggerScript(services, trigger)
}

/**
 * A scheduled script runs as its `run_as` user, or as the system; with "Conditional" only if the last expression of its
 * condition is true (markdown/platform-administration/time-configuration/t_ScheduleAScriptExecution.md).
 */
function runScheduledScript(services: JobServices, sysId: string): Finish {
    const { context, engine, sessions } = services
    const script = getRow(context.database, context.dictionary.get(), SCHEDULED_SCRIPTS, sysId)
    if (!script || script['active'] !== '1') {
        return { error: null, next: null }
    }
    context.session = (script['run_as'] && sessions.byId(script['run_as'])) || sessions.system()
    const scope = context.scopes.get().byId(script['sys_scope'] ?? '')?.name ?? 'global'
    const run = (element: 'condition' | 'script', mode: 'expression' | 'statements'): Outcome =>
        engine.run({
            scope,
            name: `sysauto_script.${sysId}.${element}`,
            source: script[element] ?? '',
            bindings: {},
            mode,
        })
    let outcome: Outcome | null = null
    if (script['conditional'] === '1' && script['condition']) {
        outcome = run('condition', 'expression')
    }
    if (outcome === null || (outcome.error === null && isTrue(outcome.value))) {
        outcome = run('script', 'statements')
    }
    const schedule = scheduleOf(script, systemTimeZone(context))
    return {
        error: errorOf(services, scope, `Scheduled job ${script['name'] ?? sysId}`, outcome),
        next: nextRun(schedule, Date.now()),
    }
}

/**
 * An async business rule sees the record as it is now, has no previous state, and runs as the user who made the change;
 * its conditions are evaluated again only where glide.businessrule.async_condition_check is true
 * (markdown/api-reference/business-rules-classic/c_BusinessRules.md). A rule or a record that is gone has nothing to do.
 */
function runAsyncRule(services: JobServices, trigger: Row, job: AsyncRuleContext): string | null {
    const { context, engine, sessions, records } = services
    const table = trigger['document'] ?? ''
    const sysId = trigger['document_key'] ?? ''
    const current = job.deleted ?? getRow(context.database, context.dictionary.get(), table, sysId)
    const rule = records.rules.of(table, 'async', job.operation).find((candidate) => candidate.sysId === job.ruleId)
    if (!current || !rule) {
        return null
    }
    context.session = sessions.byId(job.userId) ?? sessions.guest()
    const subject: RuleSubject = { table, operation: job.operation, current, previous: null }
    if (
        context.properties.get().get('glide.businessrule.async_condition_check') === 'true' &&
        !records.runner.applies(rule, subject)
    ) {
        return null
    }
    let row = current
    if (rule.fieldValues.length > 0 && !job.deleted) {
        const values = Object.fromEntries(rule.fieldValues.map(({ element, value }) => [element, value || null]))
        const written = records.update(table, sysId, values)
        if (written.error) {
            return written.error
        }
        row = written.row ?? row
    }
    if (rule.script === '') {
        return null
    }
    const bindings: Record<string, Binding> = {
        current: { kind: 'record', table, row, previous: null, operation: job.operation },
        previous: { kind: 'value', value: null },
    }
    const outcome = engine.run({
        scope: rule.scope,
        name: `sys_script.${rule.sysId}.script`,
        source: rule.script,
        bindings,
        mode: 'statements',
    })
    return errorOf(services, rule.scope, `Business rule ${rule.name}`, outcome)
}

/** A trigger that a script made, with a script of its own; it repeats where it has trigger type 1 and a `repeat`. */
function runTriggerScript({ context, engine, sessions, log }: JobServices, trigger: Row): Finish {
    const repeat = trigger['trigger_type'] === '1' ? fromGlideDateTime(trigger['repeat'] ?? '') : null
    const next = repeat ? Date.now() + repeat : null
    if (!trigger['script']) {
        return {
            error: `Schedule item ${trigger['name'] ?? ''} has no script: other kinds of jobs are not built in the local instance`,
            next: null,
        }
    }
    context.session = sessions.system()
    const name = `sys_trigger.${trigger['sys_id'] ?? ''}.script`
    const outcome = engine.run({ scope: 'global', name, source: trigger['script'], bindings: {}, mode: 'statements' })
    return { error: errorOf({ log }, 'global', `Schedule item ${trigger['name'] ?? ''}`, outcome), next }
}

function mark({ context, log }: JobServices, trigger: Row, { error, next }: Finish, took: number): void {
    const { database, dictionary } = context
    const sysId = trigger['sys_id'] ?? ''
    const once = trigger['trigger_type'] === '0' || trigger['trigger_type'] === null
    database.write(() => {
        const now = getRow(database, dictionary.get(), 'sys_trigger', sysId)
        if (!now) {
            return
        }
        if (now['claimed_by'] !== trigger['claimed_by'] || now['state'] !== String(JOB_STATES.running)) {
            log(
                'warn',
                'global',
                `Scheduled job ${trigger['name'] ?? sysId} was given to another node while it ran here`,
            )
            return
        }
        if (once && error === null && next === null && trigger['document'] !== SCHEDULED_SCRIPTS) {
            deleteRow(database, dictionary.get(), 'sys_trigger', sysId)
            return
        }
        updateRow(database, dictionary.get(), 'sys_trigger', sysId, {
            state: String(error !== null && next === null ? JOB_STATES.error : JOB_STATES.ready),
            next_action: next === null ? null : toGlideDateTime(next),
            claimed_by: null,
            processing_duration: String(Math.round(took)),
            ...(error === null
                ? { log: null, error_count: '0' }
                : { log: error.slice(0, ERROR_LENGTH), error_count: String(Number(now['error_count'] ?? 0) + 1) }),
        })
    })
}

/** The time zone of the instance, property glide.sys.default.tz. */
export function systemTimeZone(context: Pick<InstanceContext, 'properties'>): string {
    return context.properties.get().get('glide.sys.default.tz') || 'UTC'
}

function asyncRuleContext(text: string): AsyncRuleContext | null {
    try {
        const value: unknown = JSON.parse(text)
        return typeof value === 'object' && value !== null && 'ruleId' in value ? (value as AsyncRuleContext) : null
    } catch {
        return null
    }
}
