"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.jobOperations = jobOperations;
const rows_where_1 = require("./rows-where");
const script_error_1 = require("./script-error");
const GLOBAL = 'global';
const SCHEDULED_SCRIPTS = 'sysauto_script';
/** Scheduled jobs for gs. */
function jobOperations(services) {
    const { context } = services;
    return {
        /**
         * Runs a scheduled script at once. From a scope only a job of the same application; null for any other
         * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md, executeNow). Returns its sys_id.
         */
        'job.executeNow': ({ table, sysId }, caller) => {
            if (table !== SCHEDULED_SCRIPTS) {
                throw new script_error_1.ScriptError(`executeNow of ${table} is not built in the local instance`);
            }
            const [job] = (0, rows_where_1.rowsWhere)(context, SCHEDULED_SCRIPTS, { sys_id: sysId });
            const own = context.scopes.get().byName(caller.scope)?.sysId ?? GLOBAL;
            const isOwn = caller.scope === GLOBAL || (job?.['sys_scope'] ?? GLOBAL) === own;
            if (!job || !isOwn) {
                services.log('error', caller.scope, `executeNow: ${sysId} is no job of ${caller.scope}`);
                return null;
            }
            return services.runJob(sysId) ? sysId : null;
        },
    };
}
//# sourceMappingURL=job-operations.js.map