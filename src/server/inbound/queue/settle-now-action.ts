import { gs } from '@servicenow/glide'
import type { FormAction } from '../replay/message-buttons-action.ts'
import { type AnyRecord, openTable } from '../../platform/record/record.ts'
import { JOBS } from '../../shared/app.ts'
import { errorText } from '../../shared/errors.ts'

/** The package's types know an older form of it (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, executeNow). */
interface ExecutesJobs {
    readonly executeNow: (job: AnyRecord) => string | null
}

/** The button Settle waiting messages: has the instance run the sweep at once, also if it has stopped the job. */
export function settleNow(current: AnyRecord, action: FormAction): void {
    const job = openTable('sysauto_script')
    const isFound = job.get('name', JOBS.sweep)
    const started = isFound ? (gs as unknown as ExecutesJobs).executeNow(job) : null
    if (started) gs.addInfoMessage(`The job ${JOBS.sweep} runs now. Look at Waiting messages in a minute.`)
    else gs.addErrorMessage(errorText('jobNotRun', { job: JOBS.sweep }))
    action.setRedirectURL(current)
}
