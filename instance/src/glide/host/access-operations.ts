import { isTracked, scriptObjectRefusal } from '../../access/cross-scope'
import type { HostCaller } from '../../engine/script-engine'
import type { HostServices } from './host-services'
import { ScriptError } from './script-error'

/** Runtime access tracking of script objects (markdown/application-development/c_RuntimeAccessTracking.md). */
export function accessOperations({ context }: HostServices) {
    return {
        'access.isTracked': (_argument: unknown, caller: HostCaller): boolean => isTracked(context, caller.scope),

        'access.execute': (argument: { class: string; member: string }, caller: HostCaller): void => {
            const refusal = scriptObjectRefusal(context, caller.scope, argument.class, argument.member)
            if (refusal !== null) {
                throw new ScriptError(refusal)
            }
        },
    }
}
