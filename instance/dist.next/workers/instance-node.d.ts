import type { InstanceRequest, InstanceResponse } from '../rest/http';
/** A due row of sys_trigger that this node has claimed. */
export interface ClaimedJob {
    readonly sysId: string;
}
export interface ScriptRun {
    /** Lines that gs.info, gs.warn, gs.error, gs.debug and gs.print wrote. */
    readonly output: readonly string[];
    readonly error: string | null;
}
/**
 * All that one worker has: a database connection, the caches and script contexts. Each call is one transaction of
 * the platform, and everything is synchronous but OAuth, whose library works with promises.
 */
export interface InstanceNode {
    /** @throws TransactionCanceled */
    handle(request: InstanceRequest): InstanceResponse;
    /**
     * Looks at a request whose body has not come yet: the refusal, if whoever sends it is refused whatever the body holds;
     * null if the body is to be read. It runs no script and writes nothing.
     */
    admit(request: InstanceRequest): InstanceResponse | null;
    /** Answers a request for an OAuth token or a consent to it; null for every other request. No other call may begin before it has ended. */
    answerOAuth(request: InstanceRequest): Promise<InstanceResponse> | null;
    /** Runs a job that was claimed, and marks it done, failed or due again. */
    runJob(job: ClaimedJob): void;
    /** Runs a script as Scripts - Background does. */
    runScript(script: {
        readonly source: string;
        readonly name: string;
        readonly scope: string;
        readonly user: string;
    }): ScriptRun;
    close(): void;
}
