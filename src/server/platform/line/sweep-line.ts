import { openAttempts } from '../../shared/attempts.ts'
import type { Line } from './line.ts'
import type { LineItem, LinePlace } from './line-item.ts'
import { isLeft } from './next-turn.ts'
import { workOthers } from './work-line.ts'

/** How much one run does. */
export interface SweepRules {
    /** Keys that one run looks at; more are left to the next. */
    readonly maxKeys: number
    /** Seconds after which a run begins no further key, so that it ends before the next one is due. */
    readonly budgetSeconds: number
    /** Runs that may end before their time, one after the other; below the limit after which an instance stops a job. */
    readonly maxDeaths: number
}

/** What is remembered from run to run. */
export interface SweepRuns {
    /** Notes that a run begins; how many runs directly before it did not come to their end. */
    readonly begin: () => number
    /** Notes that the run came to its end. */
    readonly end: () => void
    /** Tells that this run does nothing, because so many before it did not come to their end. */
    readonly rest: (deaths: number) => void
}

/**
 * Applies what was left in a line: items of a process that died, and those that are due. Ends after one query if there is
 * nothing to do.
 *
 * An item whose attempt began and never ended may have ended its processor. It waits until the other keys are done and is
 * then tried, after a run that came to its end only; behind so many runs that did not, one does nothing at all. So no
 * more than `maxDeaths` runs in succession ever end before their time, whatever waits.
 */
export function sweepLine<Item extends LineItem, Place extends LinePlace, Pending, Done>(
    line: Line<Item, Place, Pending, Done>,
    runs: SweepRuns,
    { maxKeys, budgetSeconds, maxDeaths }: SweepRules,
): void {
    const { rules, services, store } = line
    const begun = services.now()
    const hasTime = (): boolean => services.now() - begun <= budgetSeconds
    const due = store.allWaiting().filter((item) => isLeft(item, rules, begun) && item.dueAt <= begun)
    if (due.length === 0) {
        return
    }
    const deaths = runs.begin()
    try {
        if (deaths >= maxDeaths) {
            runs.rest(deaths)
            return
        }
        const fullGroups = new Set<string>()
        const doubtful = new Set(due.filter((item) => openAttempts(item) > 0).map(({ key }) => key))
        const keys = [...new Set(due.map(({ key }) => key))]
        // Keys without a doubtful item first: one of the others may have nothing that can be done.
        const sound = [...keys.filter((key) => !doubtful.has(key)), ...keys.filter((key) => doubtful.has(key))]
        for (const key of sound.slice(0, maxKeys)) {
            if (!hasTime()) {
                return
            }
            workOthers(line, key, { fullGroups })
        }
        if (deaths > 0) {
            return
        }
        for (const key of doubtful) {
            if (!hasTime()) {
                return
            }
            workOthers(line, key, { fullGroups, takesDoubtful: true })
        }
    } finally {
        runs.end()
    }
}
