import type { HostCaller } from '../../engine/script-engine'
import { toGlideDateTime } from '../../store/glide-time'
import type { Row, Value } from '../../store/row'
import { newSysId } from '../../store/sys-id'
import { insertRow } from '../../store/write-rows'
import type { HostServices } from './host-services'
import { rowsWhere } from './rows-where'

const GLOBAL = 'global'

/** sysevent_register.caller_access of an event that other scopes may not fire (the SDK's guide on registering events). */
const RESTRICTED_CALLERS = '2'

interface QueuedEvent {
    readonly name: string
    readonly table: Value
    readonly instance: Value
    readonly parm1: Value
    readonly parm2: Value
    readonly queue?: Value
    /** UTC; now where it is left out. */
    readonly processOn?: Value
}

/** Events for gs. */
export function eventOperations(services: HostServices) {
    const { context } = services

    /**
     * An event that was fired before it was registered "fails silently in scoped apps" (the SDK's guide on registering
     * events, "Avoidance"); its "Event is not defined" is what the system log gets here. Null where it is queued.
     */
    const refusal = (name: string, registered: Row | undefined, caller: HostCaller): string | null => {
        if (!registered) {
            return caller.scope === GLOBAL
                ? null
                : `Event ${name} is not defined: no registration has exactly this name, and a name is cut after 40 characters`
        }
        const own = context.scopes.get().byName(caller.scope)?.sysId ?? GLOBAL
        return registered['caller_access'] === RESTRICTED_CALLERS && (registered['sys_scope'] ?? GLOBAL) !== own
            ? `Event ${name} restricts its callers and was not queued for ${caller.scope}`
            : null
    }

    return {
        /**
         * Writes the event as a record of sysevent: at once, alone, and without business rules
         * (markdown/build-workflows/system-events/t_CreateYourOwnEvent.md: "works directly with the backend"). The queue
         * is the one named, else that of the registration, else the default queue
         * (markdown/api-reference/scripts/useful-server-side-scripts.md, "Using custom queues to process events").
         */
        'event.queue': (event: QueuedEvent, caller: HostCaller): void => {
            const [registered] = rowsWhere(context, 'sysevent_register', { event_name: event.name })
            const refused = refusal(event.name, registered, caller)
            if (refused !== null) {
                services.log('error', caller.scope, refused)
                return
            }
            const now = toGlideDateTime(Date.now())
            const { userId, userName } = context.session
            context.database.write(() =>
                insertRow(context.database, context.dictionary.get(), 'sysevent', {
                    sys_id: newSysId(),
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
                }),
            )
        },
    }
}
