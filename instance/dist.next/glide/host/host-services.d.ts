import type { AccessControl } from '../../access/acl';
import type { InstanceContext } from '../../access/context';
import type { Records } from './records';
/** What the host half of the script API works with; functions break the circle between engine, rules and access. */
export interface HostServices {
    readonly context: InstanceContext;
    readonly records: () => Records;
    readonly access: () => AccessControl;
    /** Makes a scheduled script (sys_id) due now; false where it has no schedule item. */
    readonly runJob: (sysId: string) => boolean;
    /** Takes each line of gs.info and its kind; `source` is the scope, or what gs.log was given. */
    readonly log: (level: 'info' | 'warn' | 'error' | 'debug', source: string, message: string) => void;
}
