import type { Database } from '../store/database';
/** A due row of sys_trigger that a node has claimed. */
export interface ClaimedJob {
    readonly sysId: string;
}
/** Makes looking for due jobs cheap however many rows sys_trigger has. */
export declare function prepareClaims(database: Database): void;
/**
 * Claims up to `limit` due jobs for a node, lowest priority number first, then the longest due. A claim is one
 * transaction, so a job is claimed once whatever threads and processes ask at the same moment.
 */
export declare function claimDueJobs(database: Database, nodeId: string, limit: number): ClaimedJob[];
/** Jobs that are due, claimed or running, on whichever node. */
export declare function pendingJobs(database: Database): number;
/** Gives the jobs of a node that is gone back: they become ready and run again. Returns how many. */
export declare function releaseJobs(database: Database, nodeId: string): number;
/**
 * Gives back a job whose worker thread ended in the middle of it. The third time it stays in the state Error, so that a
 * job that kills its thread does not do so for ever. There it stays until somebody runs it
 * (markdown/platform-administration/time-configuration/c_ScheduledJobs.md knows the state and no way out of it).
 *
 * @returns the name of the job if it is stopped now, else null
 */
export declare function releaseCrashedJob(database: Database, sysId: string, reason: string): string | null;
/** Names of the jobs in the state Error. */
export declare function stoppedJobs(database: Database): readonly string[];
/** Makes every repeating job due now, as at the start of the instance. */
export declare function makePeriodicJobsDue(database: Database): number;
