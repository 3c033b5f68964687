import { insertTrigger, JOB_STATES } from '../rules/job-queue'
import type { Database } from '../store/database'
import type { Dictionary } from '../store/dictionary'
import { toGlideDateTime } from '../store/glide-time'
import type { Row } from '../store/row'
import { selectRows } from '../store/select-rows'
import { deleteRow, updateRow } from '../store/write-rows'
import { firstRun, type Schedule, scheduleOf, TRIGGER_TYPES } from './schedule'

/** sys_trigger.document of the triggers that belong to scheduled scripts. */
export const SCHEDULED_SCRIPTS = 'sysauto_script'

const SCHEDULE_ELEMENTS = [
    'run_type',
    'run_start',
    'run_end',
    'run_period',
    'run_time',
    'entered_time',
    'time_zone',
    'run_dayofweek',
    'run_daysofweek',
    'run_dayofmonth',
    'run_month',
    'run_weekinmonth',
    'repeat_every',
    'offset',
    'offset_type',
]

const CLAIMED: ReadonlySet<string> = new Set([String(JOB_STATES.running), String(JOB_STATES.queued)])

/**
 * Makes the triggers equal to the active scheduled scripts: a new script gets one, a changed schedule a new next run, an
 * inactive or deleted script none (as markdown/now-intelligence/spotlight/activating-spotlight-group.md has it for its
 * own schedule items). One transaction; a no-op where nothing differs.
 *
 * @returns how many triggers were added, changed or removed
 */
export function syncScheduledScripts(database: Database, dictionary: Dictionary, systemTimeZone: string): number {
    return database.write(() => {
        const scripts = rowsOf(database, dictionary, SCHEDULED_SCRIPTS, 'active', '1')
        const triggers = new Map(
            rowsOf(database, dictionary, 'sys_trigger', 'document', SCHEDULED_SCRIPTS).map((row) => [
                row['document_key'] ?? '',
                row,
            ]),
        )
        let changes = 0
        for (const script of scripts) {
            const key = script['sys_id'] ?? ''
            changes += syncOne(database, dictionary, script, triggers.get(key), systemTimeZone)
            triggers.delete(key)
        }
        for (const orphan of triggers.values()) {
            deleteRow(database, dictionary, 'sys_trigger', orphan['sys_id'] ?? '')
            changes++
        }
        return changes
    })
}

/**
 * Makes a scheduled script due now: its own schedule item becomes ready, one in the state Error too; one that runs or is
 * queued stays as it is. Nothing happens to the script's schedule.
 *
 * @returns whether the script has a schedule item; an inactive one has none
 */
export function runNow(database: Database, sysId: string): boolean {
    const { ready, error } = JOB_STATES
    return database.write(() => {
        database.run(
            `UPDATE sys_trigger SET state = ${ready}, next_action = ?, claimed_by = NULL
             WHERE document = ? AND document_key = ? AND state IN (${ready}, ${error})`,
            [toGlideDateTime(Date.now()), SCHEDULED_SCRIPTS, sysId],
        )
        const item = database.first('SELECT 1 FROM sys_trigger WHERE document = ? AND document_key = ?', [
            SCHEDULED_SCRIPTS,
            sysId,
        ])
        return item !== undefined
    })
}

function syncOne(
    database: Database,
    dictionary: Dictionary,
    script: Row,
    trigger: Row | undefined,
    systemTimeZone: string,
): number {
    // The time zone of the instance is part of it: a floating schedule moves with it.
    const jobContext = JSON.stringify({
        schedule: SCHEDULE_ELEMENTS.map((element) => script[element] ?? ''),
        systemTimeZone,
    })
    const name = script['name'] ?? null
    if (trigger && trigger['job_context'] === jobContext) {
        if (trigger['name'] !== name) {
            updateRow(database, dictionary, 'sys_trigger', trigger['sys_id'] ?? '', { name })
            return 1
        }
        return 0
    }
    const values = { name, job_context: jobContext, ...firstState(script, systemTimeZone) }
    if (trigger && CLAIMED.has(trigger['state'] ?? '')) {
        // It runs now: its end computes the next run from the new schedule.
        updateRow(database, dictionary, 'sys_trigger', trigger['sys_id'] ?? '', { name, job_context: jobContext })
    } else if (trigger) {
        updateRow(database, dictionary, 'sys_trigger', trigger['sys_id'] ?? '', values)
    } else {
        insertTrigger(database, dictionary, {
            document: SCHEDULED_SCRIPTS,
            document_key: script['sys_id'] ?? null,
            ...values,
        })
    }
    return 1
}

function firstState(script: Row, systemTimeZone: string): Row {
    const type = TRIGGER_TYPES[script['run_type'] ?? 'daily'] ?? null
    let schedule: Schedule
    try {
        schedule = scheduleOf(script, systemTimeZone)
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        return { trigger_type: type, next_action: null, state: String(JOB_STATES.error), log: reason }
    }
    const next = firstRun(schedule, Date.now())
    return {
        trigger_type: type,
        next_action: next === null ? null : toGlideDateTime(next),
        state: String(JOB_STATES.ready),
        log: null,
    }
}

function rowsOf(database: Database, dictionary: Dictionary, table: string, element: string, value: string): Row[] {
    return selectRows(
        database,
        dictionary,
        { table, where: { kind: 'term', element, operator: '=', value } },
        { now: Date.now(), userId: '', timeZone: 'UTC', invalidQueryReturnsNoRows: true },
    )
}
