import type { InstanceContext } from './context';
/** What a script of one scope can do to a table of another. */
export type ScopeOperation = 'read' | 'create' | 'write' | 'delete';
/**
 * Why a script of `callerScope` may not do this to the records of a table, in the platform's manner, or null where it may.
 * A table's own scope is free. Else the table's flags bound everybody, global code too
 * (markdown/application-development/r_TableApplicationAccessFields.md), restricted callers need an allowed row
 * (set-RCA-level.md), and a scope with enforcing tracking needs an allowed privilege of exactly this table and operation,
 * which never reaches further than the flags (c_CrossScopePrivilegeRecord.md, c_RuntimeAccessTracking.md).
 */
export declare function crossScopeRefusal(context: InstanceContext, callerScope: string, table: string, operation: ScopeOperation): string | null;
/** Whether the scripts of a scope are tracked: `permissive` or `enforcing`. Those of the global scope never are. */
export declare function isTracked(context: InstanceContext, callerScope: string): boolean;
/**
 * Why a script of `callerScope` may not call a member of the script API, or null if it may. With enforcing tracking the
 * scope needs an allowed privilege of the member's script object (c_CrossScopePrivilegeRecord.md: "script objects only
 * support the execute API operation"); a member whose script object nobody has named is refused.
 */
export declare function scriptObjectRefusal(context: InstanceContext, callerScope: string, className: string, member: string): string | null;
