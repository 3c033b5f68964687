"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withSystemTables = withSystemTables;
exports.implicitIndexes = implicitIndexes;
const build_dictionary_1 = require("./build-dictionary");
/** Columns of every table (`markdown/platform-administration/table-administration-and-data-management/r_GlobalDefaultFields.md`). */
const SYSTEM_COLUMNS = [
    { element: 'sys_id', type: 'GUID', label: 'Sys ID', maxLength: 32 },
    { element: 'sys_created_by', type: 'string', label: 'Created by', maxLength: 40 },
    { element: 'sys_created_on', type: 'glide_date_time', label: 'Created' },
    { element: 'sys_mod_count', type: 'integer', label: 'Updates' },
    { element: 'sys_updated_by', type: 'string', label: 'Updated by', maxLength: 40 },
    { element: 'sys_updated_on', type: 'glide_date_time', label: 'Updated' },
];
/** The column of hierarchies. */
const CLASS_COLUMN = { element: 'sys_class_name', type: 'sys_class_name', label: 'Class' };
/** The counters of record numbers (`markdown/platform-administration/t_AutoNumberingRecordsInATable.md`). */
const COUNTER_TABLE = {
    name: 'sys_number_counter',
    label: 'Number Counter',
    columns: [
        { element: 'table', type: 'table_name', label: 'Table', unique: true },
        { element: 'number', type: 'integer', label: 'Number' },
    ],
    flags: { access: 'package_private' },
    scopeId: 'global',
};
/** Indexes that the platform itself brings: without them the look-ups of every transaction would read whole tables. */
const INDEXED_ELEMENTS = {
    task: 'number',
    sys_journal_field: 'element_id',
    sys_number: 'category',
};
/**
 * The sources with what every table has: the system columns on roots, sys_class_name on hierarchies (extended, extending
 * or extendable tables), and the table of number counters beside sys_number.
 */
function withSystemTables(sources, exists) {
    const names = new Set(sources.map((source) => source.name));
    const all = [...sources];
    if (names.has('sys_number') && !names.has(COUNTER_TABLE.name) && !exists(COUNTER_TABLE.name)) {
        all.push(COUNTER_TABLE);
    }
    const extended = new Set(all.flatMap((source) => (source.superClass === undefined ? [] : [source.superClass])));
    const complete = all.map((source) => {
        const isRoot = source.superClass === undefined && !exists(source.name);
        const isClass = extended.has(source.name) || (0, build_dictionary_1.isTrue)(source.flags?.['is_extendable']);
        const added = [
            ...(isRoot ? SYSTEM_COLUMNS : []),
            ...(source.superClass === undefined && isClass ? [CLASS_COLUMN] : []),
        ];
        const own = new Set(source.columns.map((column) => column.element));
        return { ...source, columns: [...added.filter((column) => !own.has(column.element)), ...source.columns] };
    });
    // A root that exists and is extended now for the first time is not among the sources.
    for (const name of extended) {
        if (!names.has(name) && exists(name)) {
            complete.push({ name, label: '', columns: [CLASS_COLUMN], scopeId: 'global' });
        }
    }
    return complete;
}
/** Indexes that no source names: classes of a hierarchy, and what the platform indexes itself. */
function implicitIndexes(table) {
    const element = INDEXED_ELEMENTS[table.name];
    return [
        ...(table.superClass === null && table.columns.has('sys_class_name')
            ? [{ name: 'sys_class_name', unique: false, elements: ['sys_class_name'] }]
            : []),
        ...(element !== undefined && table.columns.has(element)
            ? [{ name: `${element}.lookup`, unique: false, elements: [element] }]
            : []),
    ];
}
//# sourceMappingURL=system-columns.js.map