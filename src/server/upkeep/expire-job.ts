import { gs } from '@servicenow/glide'
import { type Log, logFrom } from '../platform/log.ts'
import { readSourceByName } from '../settings/source/source-store.ts'
import { DEFAULT_SOURCE, PROPERTIES, TABLES } from '../shared/app.ts'
import { errorText } from '../shared/errors.ts'
import { readReason } from '../shared/reason.ts'
import { type BatchTotal, runBatches } from './batch-state.ts'
import { SETTLED, WAITING } from './message-states.ts'
import { deleteBatch, type OldRow, type OldRows, present } from './old-rows-writer.ts'
import { ALERT_DAYS, CLAIM_DAYS, cutOff, isNeeded, MESSAGE_DAYS, readRetention } from './retention.ts'

/** How long, in ms, each of the three steps of a run begins new batches. What is left is for the next day. */
const TIME_BUDGET_MS = 80_000

/**
 * The daily job: deletes settled messages, ended alerts and used claims that are older than their retention. An error
 * in one step is logged and does not keep the others from running.
 */
export function expire(): void {
    const log = logFrom(readSourceByName(DEFAULT_SOURCE)?.logLevel ?? '')
    step(log, 'messages', expireMessages)
    step(log, 'alerts', expireAlerts)
    step(log, 'claims', expireClaims)
}

type PendingMessage = (log: Log, now: number) => readonly BatchTotal[]

function step(log: Log, what: string, pending: PendingMessage): void {
    try {
        const totals = pending(log, Date.now())
        const sum = (count: (total: BatchTotal) => number): number => totals.reduce((so, one) => so + count(one), 0)
        const done = sum((total) => total.done)
        const refused = sum((total) => total.refused)
        const rest = totals.every((total) => total.isComplete) ? '' : ' The time was up; the next run goes on.'
        log.write(done > 0 ? 'information' : 'debug', `Retention: ${done} ${what} deleted.${rest}`)
        if (refused > 0) {
            log.write('error', errorText('notDeleted', { what, count: refused }))
        }
    } catch (error) {
        log.write('error', errorText('upkeepStopped', { what, reason: readReason(error) }))
    }
}

const keepNone = () => () => false

function run(rows: OldRows, until: number, isKept: Parameters<typeof deleteBatch>[2]): BatchTotal {
    return runBatches((after) => deleteBatch(rows, after, isKept), until, Date.now)
}

function readRetentionDays(log: Log, property: string, standard: number): number {
    const value = gs.getProperty(property, '')
    const { days, isInvalid } = readRetention(value, standard)
    if (isInvalid) {
        log.write('warning', errorText('badRetention', { property, days: standard }))
    }
    return days
}

function expireMessages(log: Log, now: number): readonly BatchTotal[] {
    const days = readRetentionDays(log, PROPERTIES.messageDays, MESSAGE_DAYS)
    if (days === 0) {
        return []
    }
    const before = cutOff(days, now)
    // State by state: so the index of state and time gives the rows in order.
    return SETTLED.map((state) =>
        run(
            {
                table: TABLES.message,
                timeColumn: 'sys_created_on',
                before,
                conditions: [['state', '=', state]],
                columns: [],
                rowSize: 'large',
            },
            now + TIME_BUDGET_MS,
            keepNone,
        ),
    )
}

function expireAlerts(log: Log, now: number): readonly BatchTotal[] {
    const days = readRetentionDays(log, PROPERTIES.alertDays, ALERT_DAYS)
    if (days === 0) {
        return []
    }
    const rows: OldRows = {
        table: TABLES.alert,
        // The instance's own clock: the sender's may be wrong by years.
        timeColumn: 'sys_updated_on',
        before: cutOff(days, now),
        conditions: [['phase', '=', 'ended']],
        columns: ['key', 'incident', 'generation'],
        rowSize: 'small',
    }
    return [run(rows, now + TIME_BUDGET_MS, neededAlerts)]
}

function neededAlerts(batch: readonly OldRow[]): (row: OldRow) => boolean {
    const column = (name: string): readonly string[] => batch.map(({ values }) => values[name] ?? '')
    const withMessage = present(TABLES.message, 'alert_key', column('key'), [])
    const there = present('incident', 'sys_id', column('incident'), [])
    const open = present('incident', 'sys_id', column('incident'), [['active', '=', 'true']])
    return ({ values }) => {
        const incident = values['incident'] ?? ''
        return isNeeded({
            hasMessage: withMessage.has(values['key'] ?? ''),
            incident: open.has(incident) ? 'open' : there.has(incident) ? 'closed' : 'none',
            generation: Number(values['generation'] ?? '') || 0,
        })
    }
}

/** A claim is of use while its message waits: the next one counts on from it. */
function expireClaims(_: Log, now: number): readonly BatchTotal[] {
    const rows: OldRows = {
        table: TABLES.claim,
        timeColumn: 'lease',
        before: cutOff(CLAIM_DAYS, now),
        conditions: [],
        columns: ['message'],
        rowSize: 'small',
    }
    const inUse = (batch: readonly OldRow[]): ((row: OldRow) => boolean) => {
        const messages = batch.map(({ values }) => values['message'] ?? '')
        const waiting = present(TABLES.message, 'sys_id', messages, [['state', 'IN', WAITING]])
        return ({ values }) => waiting.has(values['message'] ?? '')
    }
    return [run(rows, now + TIME_BUDGET_MS, inUse)]
}
