import { crossScopeRefusal } from '../../access/cross-scope'
import type { HostCaller } from '../../engine/script-engine'
import type { HostServices } from './host-services'
import { ScriptError } from './script-error'

/**
 * Stops an operation that the caller's scope may not do to a table
 * (markdown/application-development/c_RuntimeAccessTracking.md: a blocked operation does not run).
 */
export function requireScopeAccess(
    { context }: HostServices,
    caller: HostCaller,
    table: string,
    operation: 'read' | 'create' | 'write' | 'delete',
): void {
    const refusal = crossScopeRefusal(context, caller.scope, table, operation)
    if (refusal !== null) {
        throw new ScriptError(refusal)
    }
}
