import { countBy } from '../../platform/record/count.ts'
import { TABLES } from '../../shared/app.ts'
import { SETTLED, WAITING } from './message-states.ts'

/** How many messages were stored since a moment, by outcome; one that has none yet is counted under ''. */
export function countMessagesByOutcome(since: string): ReadonlyMap<string, number> {
    return countBy(TABLES.message, 'outcome', [
        ['state', 'IN', [...WAITING, ...SETTLED]],
        ['sys_created_on', '>=', since],
    ])
}
