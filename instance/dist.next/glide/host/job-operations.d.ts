import type { HostCaller } from '../../engine/script-engine';
import type { HostServices } from './host-services';
/** Scheduled jobs for gs. */
export declare function jobOperations(services: HostServices): {
    /**
     * Runs a scheduled script at once. From a scope only a job of the same application; null for any other
     * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, executeNow). Returns its sys_id.
     */
    'job.executeNow': ({ table, sysId }: {
        table: string;
        sysId: string;
    }, caller: HostCaller) => string | null;
};
