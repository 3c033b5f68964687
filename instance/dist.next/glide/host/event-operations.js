"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventOperations = eventOperations;
const glide_time_1 = require("../../store/glide-time");
const sys_id_1 = require("../../store/sys-id");
const write_rows_1 = require("../../store/write-rows");
const rows_where_1 = require("./rows-where");
const GLOBAL = 'global';
/** sysevent_register.caller_access of an event that other scopes may not fire (the SDK's guide on registering events). */
const RESTRICTED_CALLERS = '2';
/** Events for gs. */
function eventOperations(services) {
    const { context } = services;
    /**
     * An event that was fired before it was registered "fails silently in scoped apps" (the SDK's guide on registering
     * events, "Avoidance"); its "Event is not defined" is what the system log gets here. Null where it is queued.
     */
    const refusal = (name, registered, caller) => {
        if (!registered) {
            return caller.scope === GLOBAL
                ? null
                : `Event ${name} is not defined: no registration has exactly this name, and a name is cut after 40 characters`;
        }
        const own = context.scopes.get().byName(caller.scope)?.sysId ?? GLOBAL;
        return registered['caller_access'] === RESTRICTED_CALLERS && (registered['sys_scope'] ?? GLOBAL) !== own
            ? `Event ${name} restricts its callers and was not queued for ${caller.scope}`
            : null;
    };
    return {
        /**
         * Writes the event as a record of sysevent: at once, alone, and without business rules
         * (markdown/build-workflows/system-events/t_CreateYourOwnEvent.md: "works directly with the backend"). The queue
         * is the one named, else that of the registration, else the default queue
         * (markdown/api-reference/scripts/useful-server-side-scripts.md, "Using custom queues to process events").
         */
        'event.queue': (event, caller) => {
            const [registered] = (0, rows_where_1.rowsWhere)(context, 'sysevent_register', { event_name: event.name });
            const refused = refusal(event.name, registered, caller);
            if (refused !== null) {
                services.log('error', caller.scope, refused);
                return;
            }
            const now = (0, glide_time_1.toGlideDateTime)(Date.now());
            const { userId, userName } = context.session;
            context.database.write(() => (0, write_rows_1.insertRow)(context.database, context.dictionary.get(), 'sysevent', {
                sys_id: (0, sys_id_1.newSysId)(),
                name: event.name,
                table: event.table,
                instance: event.instance,
                parm1: event.parm1,
                parm2: event.parm2,
                queue: event.queue ?? registered?.['queue'] ?? null,
                process_on: event.processOn ?? now,
                state: 'ready',
                user_id: userId,
                user_name: userName,
                sys_created_on: now,
                sys_created_by: userName,
                sys_updated_on: now,
                sys_updated_by: userName,
                sys_mod_count: '0',
            }));
        },
    };
}
//# sourceMappingURL=event-operations.js.map