/** The background of the instance: scheduled scripts, async business rules and event queues, as rows of sys_trigger. */
export { syncEventQueues } from '../events/event-queues';
export type { JobServices } from '../records/job-services';
export { type AsyncRuleRequest, queueAsyncRule } from '../rules/job-queue';
export { makeOverdueAfterClock } from './clock-set-back';
export { claimDueJobs, makePeriodicJobsDue, pendingJobs, prepareClaims, releaseCrashedJob, releaseJobs, stoppedJobs, } from './job-claims';
export { JobNodes } from './job-nodes';
export { runClaimedJob, systemTimeZone } from './job-run';
export { runNow, syncScheduledScripts } from './job-triggers';
