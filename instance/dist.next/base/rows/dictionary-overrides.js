"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dictionaryOverrideRows = void 0;
const row_source_1 = require("./row-source");
/**
 * Where an extending table differs from task. `close_states` says in which states a record is inactive
 * (`markdown/api-reference/server-api-reference/c_TaskStateUtil.md`; its values are those of the state models).
 */
const OVERRIDES = [
    { table: 'incident', element: 'state', attributes: 'close_states=7;8,default_close_state=7,default_work_state=2' },
    {
        table: 'problem',
        element: 'state',
        defaultValue: '101',
        attributes: 'close_states=107,default_close_state=107,default_work_state=104',
    },
    {
        table: 'change_request',
        element: 'state',
        defaultValue: '-5',
        attributes: 'close_states=3;4,default_close_state=3,default_work_state=-1',
    },
];
/** Dictionary overrides, and the labels that incident has for what it inherits. */
exports.dictionaryOverrideRows = [
    ...OVERRIDES.map(({ table, element, defaultValue, attributes }) => (0, row_source_1.row)('sys_dictionary_override', `${table}/${element}`, {
        name: table,
        base_table: 'task',
        element,
        ...(defaultValue === undefined ? {} : { default_value: defaultValue, default_value_override: '1' }),
        ...(attributes === undefined ? {} : { attributes, attributes_override: '1' }),
    })),
    (0, row_source_1.row)('sys_documentation', 'incident/close_notes', {
        name: 'incident',
        element: 'close_notes',
        label: 'Resolution notes',
        plural: 'Resolution notes',
        language: 'en',
    }),
];
//# sourceMappingURL=dictionary-overrides.js.map