import type { HostCaller } from '../../engine/script-engine'
import type { HostServices } from './host-services'
import { rowsWhere } from './rows-where'
import { ScriptError } from './script-error'

const GLOBAL = 'global'
const SCHEDULED_SCRIPTS = 'sysauto_script'

/** Scheduled jobs for gs. */
export function jobOperations(services: HostServices) {
    const { context } = services
    return {
        /**
         * Runs a scheduled script at once. From a scope only a job of the same application; null for any other
         * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, executeNow). Returns its sys_id.
         */
        'job.executeNow': ({ table, sysId }: { table: string; sysId: string }, caller: HostCaller): string | null => {
            if (table !== SCHEDULED_SCRIPTS) {
                throw new ScriptError(`executeNow of ${table} is not built in the local instance`)
            }
            const [job] = rowsWhere(context, SCHEDULED_SCRIPTS, { sys_id: sysId })
            const own = context.scopes.get().byName(caller.scope)?.sysId ?? GLOBAL
            const isOwn = caller.scope === GLOBAL || (job?.['sys_scope'] ?? GLOBAL) === own
            if (!job || !isOwn) {
                services.log('error', caller.scope, `executeNow: ${sysId} is no job of ${caller.scope}`)
                return null
            }
            return services.runJob(sysId) ? sysId : null
        },
    }
}
