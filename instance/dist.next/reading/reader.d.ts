import type { AccessControl } from '../access/acl';
import type { InstanceContext } from '../access/context';
/** Who reads: the session of the context, by its access control rules. */
export interface Reader {
    readonly context: InstanceContext;
    readonly access: AccessControl;
}
