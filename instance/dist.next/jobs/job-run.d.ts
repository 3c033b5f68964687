import type { InstanceContext } from '../access/context';
import { type JobServices } from '../records/job-services';
import type { ClaimedJob } from './job-claims';
/**
 * Runs a claimed job in this worker and marks it: a run-once job is deleted when it ended well and stays in the state
 * Error when not, a repeating one is ready for its next run, which is never in the past
 * (markdown/platform-administration/time-configuration/c_ScheduledJobs.md; the SDK's scheduled-script guide: a run that
 * would begin while the last one still runs is skipped). A run that ends well ends a count of errors. The transaction has begun, `context.session` is left changed.
 */
export declare function runClaimedJob(services: JobServices, job: ClaimedJob): void;
/** The time zone of the instance, property glide.sys.default.tz. */
export declare function systemTimeZone(context: Pick<InstanceContext, 'properties'>): string;
