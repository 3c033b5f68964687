import { gs } from '@servicenow/glide'
import type { FormAction } from '../../platform/form-action.ts'
import { readWhereEquals } from '../../platform/record/query.ts'
import type { AnyRecord } from '../../platform/record/record.ts'
import { JOBS } from '../../shared/app.ts'
import { errorText } from '../../shared/errors.ts'

/** The package's types know an older form of it (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, executeNow). */
interface ExecutesJobs {
    readonly executeNow: (job: AnyRecord) => string | null
}

/** The button Settle waiting messages: has the instance run the sweep at once, also if it has stopped the job. */
export function settleNow(current: AnyRecord, action: FormAction): void {
    const job = readWhereEquals('sysauto_script', 'name', JOBS.sweep)
    const started = job && (gs as unknown as ExecutesJobs).executeNow(job)
    if (started) {
        gs.addInfoMessage(`The job ${JOBS.sweep} runs now. Look at Waiting messages in a minute.`)
    } else {
        gs.addErrorMessage(errorText('jobNotRun', { job: JOBS.sweep }))
    }
    action.setRedirectURL(current)
}
