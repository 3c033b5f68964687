import { countBy } from '../../platform/record/count.ts'
import { TABLES } from '../../shared/app.ts'

/** How many alerts were changed since a moment, by phase. */
export function countAlertsByPhase(since: string): ReadonlyMap<string, number> {
    return countBy(TABLES.alert, 'phase', [
        ['phase', 'IN', ['started', 'ended']],
        ['sys_updated_on', '>=', since],
    ])
}
