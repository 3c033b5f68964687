import { sweepLine, type SweepRules, type SweepRuns } from '../../platform/line/sweep-line.ts'
import { beginRun, endRun } from '../../platform/line/sweep-run-store.ts'
import { logFrom } from '../../platform/log.ts'
import { JOBS } from '../../shared/app.ts'
import { errorText } from '../../shared/errors.ts'
import { ALERT_LINE } from './alert-line.ts'

const RULES: SweepRules = { maxKeys: 500, budgetSeconds: 45, maxDeaths: 2 }

const RUNS: SweepRuns = {
    begin: () => beginRun(ALERT_LINE.name),
    end: () => endRun(ALERT_LINE.name),
    rest: (count) => logFrom('').write('warning', errorText('sweepRests', { count, job: JOBS.sweep })),
}

/** Settles what requests left: messages of a process that died, and those that were answered `queued`. */
export function sweep(): void {
    sweepLine(ALERT_LINE, RUNS, RULES)
}
