import type { AccessControl } from '../../access/acl'
import type { InstanceContext } from '../../access/context'
import type { OutboundDoor } from '../../outbound/door'
import type { Records } from './records'

/** What the host half of the script API works with; functions break the circle between engine, rules and access. */
export interface HostServices {
    readonly context: InstanceContext
    readonly records: () => Records
    readonly access: () => AccessControl
    /** Makes a scheduled script (sys_id) due now; false where it has no schedule item. */
    readonly runJob: (sysId: string) => boolean
    /** Where requests to others go. */
    readonly outbound: OutboundDoor
    /** Why the running transaction is to end, or null. */
    readonly canceled: () => string | null
    /** Takes each line of gs.info and its kind; `source` is the scope, or what gs.log was given. */
    readonly log: (level: 'info' | 'warn' | 'error' | 'debug', source: string, message: string) => void
}
