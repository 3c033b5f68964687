/** The background of the instance: scheduled scripts and async business rules, as rows of sys_trigger. */
export {
    claimDueJobs,
    makePeriodicJobsDue,
    pendingJobs,
    prepareClaims,
    releaseCrashedJob,
    releaseJobs,
} from './job-claims'
export { JobNodes } from './job-nodes'
export { queueAsyncRule, type AsyncRuleRequest } from './job-queue'
export { runClaimedJob, systemTimeZone, type JobServices } from './job-run'
export { syncScheduledScripts } from './job-triggers'
