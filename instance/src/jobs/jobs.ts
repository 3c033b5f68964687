/** The background of the instance: scheduled scripts, async business rules and event queues, as rows of sys_trigger. */
export { makeOverdueAfterClock } from './clock-set-back'
export { syncEventQueues } from '../events/event-queues'
export {
    claimDueJobs,
    makePeriodicJobsDue,
    pendingJobs,
    prepareClaims,
    releaseCrashedJob,
    releaseJobs,
    stoppedJobs,
} from './job-claims'
export { JobNodes } from './job-nodes'
export { queueAsyncRule, type AsyncRuleRequest } from '../rules/job-queue'
export { runClaimedJob, systemTimeZone } from './job-run'
export type { JobServices } from '../records/job-services'
export { runNow, syncScheduledScripts } from './job-triggers'
