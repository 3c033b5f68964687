"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.elementOperations = elementOperations;
const passwords_1 = require("../../access/passwords");
const display_value_1 = require("../../store/display-value");
const journal_1 = require("../../store/journal");
const select_rows_1 = require("../../store/select-rows");
const trusted_query_1 = require("../../store/trusted-query");
const scope_guard_1 = require("./scope-guard");
const script_error_1 = require("./script-error");
const DEFAULT_LANGUAGE = 'en';
/** What a GlideElement asks beyond its value. */
function elementOperations(services) {
    const { context } = services;
    const columnOf = ({ table, element }) => {
        const column = context.dictionary.get().table(table)?.columns.get(element);
        if (!column) {
            throw new script_error_1.ScriptError(`table ${table} has no field ${element}`);
        }
        return column;
    };
    const choicesOf = ({ table, element }) => {
        const active = context.dictionary
            .get()
            .choices(table, element)
            .filter(({ inactive }) => !inactive);
        const own = active.filter(({ language }) => language === context.session.language);
        return own.length > 0 ? own : active.filter(({ language }) => language === DEFAULT_LANGUAGE);
    };
    const referenced = (table, display) => {
        const element = context.dictionary.get().table(table)?.displayElement;
        if (!element) {
            return null;
        }
        // Looked up as a script's query is, so that a script which passes on text from outside meets the same trap.
        const where = (0, trusted_query_1.trustedQuery)({ kind: 'term', element, operator: '=', value: display });
        const [found] = (0, select_rows_1.selectIds)(context.database, context.dictionary.get(), { table, where, limit: 1 }, context.queryEnvironment());
        return found ?? null;
    };
    return {
        'element.display': ({ table, element, value }) => (0, display_value_1.displayValue)(context.database, context.dictionary.get(), table, element, value, context.session),
        /** A reference that no record's display value matches becomes empty; a label without a choice stays as it is. */
        'element.fromDisplay': ({ display, ...field }) => {
            const column = columnOf(field);
            if (column.type === 'password2') {
                return (0, passwords_1.encryptSecret)(display);
            }
            if (column.type === 'reference' && column.reference) {
                return referenced(column.reference, display);
            }
            if (column.type === 'glide_list' && column.reference) {
                const target = column.reference;
                const ids = display.split(',').flatMap((name) => referenced(target, name.trim()) ?? []);
                return ids.length === 0 ? null : ids.join(',');
            }
            const sought = display.toLowerCase();
            return choicesOf(field).find(({ label }) => label.toLowerCase() === sought)?.value ?? display;
        },
        'element.choices': ({ dependent, ...field }) => {
            const answers = new Map();
            for (const { value, label, dependentValue } of choicesOf(field)) {
                if ((dependent === undefined || dependentValue === dependent) && !answers.has(value)) {
                    answers.set(value, { value, label });
                }
            }
            return [...answers.values()];
        },
        /** Only for the scope that the table belongs to; what is no cipher text of this instance gives null. */
        'element.decrypt': ({ value, ...field }, caller) => {
            const scope = context.dictionary.get().table(field.table)?.scope;
            if (columnOf(field).type !== 'password2') {
                throw new script_error_1.ScriptError(`${field.table}.${field.element} is not a Password (2 Way Encrypted) field`);
            }
            if (scope !== caller.scope) {
                throw new script_error_1.ScriptError(`getDecryptedValue() of ${field.table}.${field.element} is refused to scope ${caller.scope}`);
            }
            try {
                return (0, passwords_1.decryptSecret)(value);
            }
            catch {
                return null;
            }
        },
        /** Entries newest first, with the display name of who wrote them. */
        'journal.read': ({ table, element, sysId }, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, table, 'read');
            const names = new Map();
            const nameOf = (userName) => {
                const known = names.get(userName) ?? displayNameOf(context, userName);
                names.set(userName, known);
                return known;
            };
            return (0, journal_1.journalEntries)(context.database, context.dictionary.get(), table, sysId, element).map((entry) => ({
                ...entry,
                userName: nameOf(entry.userName),
            }));
        },
    };
}
function displayNameOf(context, userName) {
    const where = { kind: 'term', element: 'user_name', operator: '=', value: userName };
    const selection = { table: 'sys_user', where, limit: 1 };
    const [user] = (0, select_rows_1.selectRows)(context.database, context.dictionary.get(), selection, context.queryEnvironment(), [
        'name',
    ]);
    return user?.['name'] ?? userName;
}
//# sourceMappingURL=element-operations.js.map