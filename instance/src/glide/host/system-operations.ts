import type { HostCaller } from '../../engine/script-engine'
import type { HostServices } from './host-services'
import { rowsWhere } from './rows-where'
import { ScriptError } from './script-error'

const DEFAULT_LANGUAGE = 'en'
const GLOBAL = 'global'

/** Properties, log and messages for gs. */
export function systemOperations(services: HostServices) {
    const { context } = services

    /** A private property exists for its own scope only (markdown/platform-administration/t_AddAPropertyUsingSysPropsList.md). */
    const isHidden = (name: string, caller: HostCaller): boolean => {
        const owner = context.scopes.get().byName(name.split('.')[0] ?? '')
        if (!owner || owner.name === GLOBAL || owner.name === caller.scope) {
            return false
        }
        return rowsWhere(context, 'sys_properties', { name })[0]?.['is_private'] === '1'
    }

    return {
        'log.write': (
            {
                level,
                message,
                source,
            }: { level: 'info' | 'warn' | 'error' | 'debug'; message: string; source?: string },
            caller: HostCaller,
        ): void => {
            services.log(level, source ?? caller.scope, message)
        },

        'log.debugging': (_argument: unknown, caller: HostCaller): boolean =>
            context.properties.get().get(`${caller.scope}.logging.verbosity`) === 'debug',

        'property.get': ({ name }: { name: string }, caller: HostCaller): string | null =>
            isHidden(name, caller) ? null : (context.properties.get().get(name) ?? null),

        /** markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md: only a property of the script's scope. */
        'property.set': (
            { name, value, description }: { name: string; value: string; description?: string },
            caller: HostCaller,
        ): void => {
            if (caller.scope !== GLOBAL && !name.startsWith(`${caller.scope}.`)) {
                throw new ScriptError(`property ${name} is not in scope ${caller.scope} and cannot be set from it`)
            }
            const [row] = rowsWhere(context, 'sys_properties', { name })
            const values = { value, ...(description === undefined ? {} : { description }) }
            if (row?.['sys_id']) {
                services.records().update('sys_properties', row['sys_id'], values)
            } else {
                const scope = context.scopes.get().byName(caller.scope)?.sysId ?? GLOBAL
                services.records().insert('sys_properties', { name, type: 'string', sys_scope: scope, ...values })
            }
        },

        /** In the user's language, else in English, else the key itself. */
        'message.get': ({ key }: { key: string }): string => {
            const messages = key === '' ? [] : rowsWhere(context, 'sys_ui_message', { key })
            const inLanguage = (language: string) => messages.find((row) => row['language'] === language)?.['message']
            return inLanguage(context.session.language) ?? inLanguage(DEFAULT_LANGUAGE) ?? key
        },
    }
}
