"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.systemOperations = systemOperations;
const rows_where_1 = require("./rows-where");
const script_error_1 = require("./script-error");
const DEFAULT_LANGUAGE = 'en';
const GLOBAL = 'global';
/** Properties, log and messages for gs. */
function systemOperations(services) {
    const { context } = services;
    /** A private property exists for its own scope only (markdown/platform-administration/t_AddAPropertyUsingSysPropsList.md). */
    const isHidden = (name, caller) => {
        const owner = context.scopes.get().byName(name.split('.')[0] ?? '');
        if (!owner || owner.name === GLOBAL || owner.name === caller.scope) {
            return false;
        }
        return (0, rows_where_1.rowsWhere)(context, 'sys_properties', { name })[0]?.['is_private'] === '1';
    };
    return {
        'log.write': ({ level, message, source, }, caller) => {
            services.log(level, source ?? caller.scope, message);
        },
        'log.debugging': (_argument, caller) => context.properties.get().get(`${caller.scope}.logging.verbosity`) === 'debug',
        'property.get': ({ name }, caller) => isHidden(name, caller) ? null : (context.properties.get().get(name) ?? null),
        /** markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md: only a property of the script's scope. */
        'property.set': ({ name, value, description }, caller) => {
            if (caller.scope !== GLOBAL && !name.startsWith(`${caller.scope}.`)) {
                throw new script_error_1.ScriptError(`property ${name} is not in scope ${caller.scope} and cannot be set from it`);
            }
            const [row] = (0, rows_where_1.rowsWhere)(context, 'sys_properties', { name });
            const values = { value, ...(description === undefined ? {} : { description }) };
            if (row?.['sys_id']) {
                services.records().update('sys_properties', row['sys_id'], values);
            }
            else {
                const scope = context.scopes.get().byName(caller.scope)?.sysId ?? GLOBAL;
                services.records().insert('sys_properties', { name, type: 'string', sys_scope: scope, ...values });
            }
        },
        /** In the user's language, else in English, else the key itself. */
        'message.get': ({ key }) => {
            const messages = key === '' ? [] : (0, rows_where_1.rowsWhere)(context, 'sys_ui_message', { key });
            const inLanguage = (language) => messages.find((row) => row['language'] === language)?.['message'];
            return inLanguage(context.session.language) ?? inLanguage(DEFAULT_LANGUAGE) ?? key;
        },
    };
}
//# sourceMappingURL=system-operations.js.map