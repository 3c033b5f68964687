import { countBy } from '../platform/record/count.ts'
import { where } from '../platform/record/query.ts'
import { openTable, readValue } from '../platform/record/record.ts'
import { TABLES } from '../shared/app.ts'
import { fromUtcText } from '../shared/utc.ts'
import { SETTLED, WAITING } from './message-states.ts'
import { cutOff } from './retention.ts'

/** What came in and what became of it. */
export interface Counts {
    /** Beginning of the time that is counted, ISO 8601 in UTC. */
    readonly since: string
    /** Messages stored since then, by outcome; one that has none yet counts as `unsettled`. */
    readonly messages: Readonly<Record<string, number>>
    /** Alerts changed since then, by phase. */
    readonly alerts: Readonly<Record<string, number>>
    /** Messages that are not settled, whenever they came. */
    readonly waiting: number
    /** Age of the oldest of them in seconds; 0 where there is none. */
    readonly oldestWaitingSeconds: number
}

/** Counts the last days, each count one query on an index. */
export function countSince(days: number): Counts {
    const now = Date.now()
    const since = cutOff(days, now)
    const states = [...WAITING, ...SETTLED]
    const messages = countBy(TABLES.message, 'outcome', [
        ['state', 'IN', states],
        ['sys_created_on', '>=', since],
    ])
    const alerts = countBy(TABLES.alert, 'phase', [
        ['phase', 'IN', ['started', 'ended']],
        ['sys_updated_on', '>=', since],
    ])
    const waiting = countBy(TABLES.message, 'state', [['state', 'IN', WAITING]])
    return {
        since: `${since.replace(' ', 'T')}Z`,
        messages: Object.fromEntries([...messages].map(([outcome, count]) => [outcome || 'unsettled', count])),
        alerts: Object.fromEntries(alerts),
        waiting: [...waiting.values()].reduce((sum, count) => sum + count, 0),
        oldestWaitingSeconds: Math.max(0, Math.floor(now / 1000 - (oldestWaiting() ?? Infinity))),
    }
}

/** When the oldest message that is not settled was stored, epoch seconds. */
function oldestWaiting(): number | null {
    const record = openTable(TABLES.message)
    where(record, ['state', 'IN', WAITING])
    record.orderBy('sys_created_on')
    record.setLimit(1)
    record.query()
    return record.next() ? fromUtcText(readValue(record, 'sys_created_on')) : null
}
