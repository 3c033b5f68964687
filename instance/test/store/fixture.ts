import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '../../src/store/database'
import { declareTables } from '../../src/store/declare-tables'
import type { Dictionary } from '../../src/store/dictionary'
import { loadDictionary } from '../../src/store/load-dictionary'
import type { QueryEnvironment } from '../../src/store/query'
import type { ColumnSource, TableSource } from '../../src/store/table-source'

/** A table of the global scope. */
export function table(
    name: string,
    columns: readonly (string | ColumnSource)[],
    more: Partial<TableSource> = {},
): TableSource {
    return {
        name,
        label: name,
        columns: columns.map((column) => (typeof column === 'string' ? { element: column, maxLength: 255 } : column)),
        scopeId: 'global',
        ...more,
    }
}

/** The dictionary's own tables, as small as they can be. */
export const DICTIONARY_TABLES: readonly TableSource[] = [
    table('sys_metadata', ['sys_name', 'sys_scope', 'sys_package', 'sys_update_name']),
    table('sys_scope', ['name', 'scope'], { superClass: 'sys_metadata' }),
    table(
        'sys_db_object',
        [
            'name',
            'label',
            { element: 'super_class', type: 'reference', reference: 'sys_db_object' },
            'access',
            'caller_access',
            { element: 'read_access', type: 'boolean' },
            { element: 'is_extendable', type: 'boolean' },
        ],
        {
            superClass: 'sys_metadata',
        },
    ),
    table(
        'sys_dictionary',
        [
            'name',
            'element',
            'internal_type',
            'column_label',
            { element: 'max_length', type: 'integer' },
            { element: 'mandatory', type: 'boolean' },
            { element: 'read_only', type: 'boolean' },
            { element: 'display', type: 'boolean' },
            { element: 'unique', type: 'boolean' },
            { element: 'active', type: 'boolean' },
            { element: 'array', type: 'boolean' },
            'default_value',
            'reference',
            'reference_cascade_rule',
            { element: 'choice', type: 'integer' },
            'dependent',
            'attributes',
        ],
        { superClass: 'sys_metadata' },
    ),
    table(
        'sys_dictionary_override',
        ['name', 'element', 'base_table', 'default_value', { element: 'default_value_override', type: 'boolean' }],
        { superClass: 'sys_metadata' },
    ),
    table(
        'sys_choice',
        [
            'name',
            'element',
            'value',
            'label',
            { element: 'sequence', type: 'integer' },
            { element: 'inactive', type: 'boolean' },
            'dependent_value',
            'language',
        ],
        {
            superClass: 'sys_metadata',
        },
    ),
    table('sys_index', ['logical_table_name', 'name', 'column_names', { element: 'unique_index', type: 'boolean' }], {
        superClass: 'sys_metadata',
    }),
    table(
        'sys_number',
        ['category', 'prefix', { element: 'number', type: 'integer' }, { element: 'maximum_digits', type: 'integer' }],
        {
            superClass: 'sys_metadata',
        },
    ),
]

/** A few tables to query: a hierarchy of tasks, users, keys. */
export const SAMPLE_TABLES: readonly TableSource[] = [
    table(
        'sys_user',
        [
            { element: 'name', display: true, maxLength: 100 },
            'user_name',
            { element: 'email', maxLength: 100 },
            { element: 'user_password', type: 'password' },
            { element: 'manager', type: 'reference', reference: 'sys_user' },
            { element: 'active', type: 'boolean' },
        ],
        { indexes: [{ name: 'email', unique: false, elements: ['email'] }] },
    ),
    table(
        'task',
        [
            { element: 'number', display: true, defaultValue: 'javascript:getNextObjNumberPadded();' },
            { element: 'short_description', maxLength: 160 },
            { element: 'description', maxLength: 4000 },
            {
                element: 'state',
                type: 'integer',
                defaultValue: '1',
                choices: [
                    { value: '1', label: 'Open' },
                    { value: '3', label: 'Closed' },
                ],
            },
            { element: 'priority', type: 'integer' },
            { element: 'active', type: 'boolean', defaultValue: 'true' },
            { element: 'opened_at', type: 'glide_date_time' },
            { element: 'due_date', type: 'glide_date_time' },
            { element: 'assigned_to', type: 'reference', reference: 'sys_user' },
            { element: 'watch_list', type: 'glide_list', reference: 'sys_user' },
            { element: 'time_worked', type: 'glide_duration' },
            { element: 'work_notes', type: 'journal_input' },
        ],
        { indexes: [{ name: 'assigned_to', unique: false, elements: ['assigned_to'] }] },
    ),
    table(
        'incident',
        [
            { element: 'caller_id', type: 'reference', reference: 'sys_user' },
            { element: 'state', type: 'integer' },
            {
                element: 'category',
                choice: 1,
                choices: [
                    { value: 'network', label: 'Network' },
                    { value: 'inquiry', label: 'Inquiry / Help' },
                ],
            },
            { element: 'correlation_id', maxLength: 100 },
            { element: 'severity', type: 'integer', choice: 1, choices: [{ value: '1', label: '1 - High' }] },
        ],
        {
            superClass: 'task',
            indexes: [
                { name: 'correlation', unique: false, elements: ['correlation_id'] },
                { name: 'caller', unique: false, elements: ['caller_id'] },
            ],
            number: { prefix: 'INC', last: 10000, digits: 7 },
        },
    ),
    table('problem', ['cause'], { superClass: 'task', number: { prefix: 'PRB', last: 40000, digits: 7 } }),
    table('x_acme_app_claim', [
        { element: 'key', unique: true, maxLength: 64 },
        { element: 'owner', maxLength: 40 },
        { element: 'revision', type: 'integer' },
        { element: 'secret', type: 'password2' },
        { element: 'day', type: 'glide_date' },
        { element: 'amount', type: 'decimal' },
    ]),
    table('sys_journal_field', [
        'name',
        'element',
        { element: 'element_id', maxLength: 32 },
        { element: 'value', maxLength: 4000 },
    ]),
]

/** A database file with the sample tables. */
export interface Sample {
    readonly file: string
    readonly database: Database
    readonly dictionary: Dictionary
    close(): void
}

/** Makes a sample in a folder of its own; close it when done. */
export function openSample(more: readonly TableSource[] = []): Sample {
    const folder = mkdtempSync(join(tmpdir(), 'store-'))
    const file = join(folder, 'instance.db')
    const database = new Database(file)
    declareTables(database, [...DICTIONARY_TABLES, ...SAMPLE_TABLES, ...more])
    return {
        file,
        database,
        dictionary: loadDictionary(database),
        close: () => {
            database.close()
            rmSync(folder, { recursive: true })
        },
    }
}

/** 2026-06-15 12:30:45 UTC, a Monday. */
export const NOW = Date.UTC(2026, 5, 15, 12, 30, 45)

/** The sys_id of the user that asks. */
export const ME = 'a'.repeat(32)

/** An environment in which an invalid term is dropped. */
export const ENVIRONMENT: QueryEnvironment = {
    now: NOW,
    userId: ME,
    timeZone: 'UTC',
    invalidQueryReturnsNoRows: false,
}
