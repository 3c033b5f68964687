import type { Row } from '../store/row'
import type { ColumnSource, IndexSource, TableSource } from '../store/table-source'

/** sys_id of the global scope, which owns everything of the base system; the platform uses this very word. */
export const GLOBAL_SCOPE_ID = 'global'

/** sys_id of the view without a name; the platform uses these very words. */
export const DEFAULT_VIEW_ID = 'Default view'

/** What a column may add to its element, type and label. */
export type ColumnOptions = Omit<ColumnSource, 'element' | 'type' | 'label'>

/** What a table may add to its name, label and columns. */
export interface TableOptions {
    readonly extends?: string
    /** Its display column, where that is not `name`; null for none. */
    readonly display?: string | null
    readonly indexes?: readonly IndexSource[]
    /** Further sys_db_object values. */
    readonly flags?: Row
    /** Whether changes of its records are audited; false if left out. */
    readonly audit?: boolean
    readonly number?: TableSource['number']
}

/** Values and labels of a choice list in their order. */
export type ChoiceLabels = readonly (readonly [value: string, label: string])[]

/**
 * Runtime and design access of a table that other scopes may read, write, create and configure, as the definitions in
 * the SDK have it for task, incident, problem, change_request, sys_user, cmdb_ci, core_company and cmn_*
 * (`@servicenow/sdk-core` fluent/tables: actions read, update, create; allowNewFields, allowUiActions, allowClientScripts).
 */
export const OPEN_TABLE: Row = {
    access: 'public',
    read_access: '1',
    create_access: '1',
    update_access: '1',
    delete_access: '0',
    alter_access: '1',
    actions_access: '1',
    client_scripts_access: '1',
    ws_access: '1',
}

/**
 * Access of a table that others may read but neither write nor configure: the defaults of
 * `markdown/application-development/c_DefaultDesignAccessPermissions.md` and `c_DefaultRuntimeAccessPermissions.md`.
 */
export const CLOSED_TABLE: Row = {
    access: 'public',
    read_access: '1',
    create_access: '0',
    update_access: '0',
    delete_access: '0',
    alter_access: '0',
    actions_access: '0',
    client_scripts_access: '0',
    ws_access: '1',
}

/** A table of the base system. */
export function table(
    name: string,
    label: string,
    columns: readonly ColumnSource[],
    options: TableOptions = {},
): TableSource {
    const display = options.display === undefined ? 'name' : options.display
    return {
        name,
        label,
        columns: columns.map((each) => (each.element === display ? { ...each, display: true } : each)),
        flags: { ...CLOSED_TABLE, ...options.flags },
        scopeId: GLOBAL_SCOPE_ID,
        ...(options.audit === undefined ? {} : { audit: options.audit }),
        ...(options.extends === undefined ? {} : { superClass: options.extends }),
        ...(options.indexes === undefined ? {} : { indexes: options.indexes }),
        ...(options.number === undefined ? {} : { number: options.number }),
    }
}

/** An index that is no key. */
export function indexOn(...elements: readonly string[]): IndexSource {
    return { name: elements.join('_'), unique: false, elements }
}

/** A column of any type. */
export function column(element: string, type: string, label: string, options: ColumnOptions = {}): ColumnSource {
    return { element, type, label, ...options }
}

/** Text of at most `maxLength` characters; 40 is the platform's own default. */
export function text(element: string, label: string, maxLength = 40, options: ColumnOptions = {}): ColumnSource {
    return column(element, 'string', label, { maxLength, ...options })
}

/** A whole number. */
export function integer(element: string, label: string, options: ColumnOptions = {}): ColumnSource {
    return column(element, 'integer', label, options)
}

/** True or false; false where nothing says otherwise. */
export function flag(element: string, label: string, byDefault = false, options: ColumnOptions = {}): ColumnSource {
    return column(element, 'boolean', label, { defaultValue: byDefault ? 'true' : 'false', ...options })
}

/** A sys_id of `target`. */
export function reference(element: string, label: string, target: string, options: ColumnOptions = {}): ColumnSource {
    return column(element, 'reference', label, { maxLength: 32, reference: target, ...options })
}

/** sys_ids of `target` with commas between them. */
export function list(element: string, label: string, target: string, options: ColumnOptions = {}): ColumnSource {
    return column(element, 'glide_list', label, { maxLength: 4000, reference: target, ...options })
}

/** A moment, UTC. */
export function dateTime(element: string, label: string, options: ColumnOptions = {}): ColumnSource {
    return column(element, 'glide_date_time', label, options)
}

/** Source code. */
export function script(element: string, label: string, options: ColumnOptions = {}): ColumnSource {
    return column(element, 'script', label, { maxLength: 1_000_000, ...options })
}

/** Choices of a column, in sequence. */
export function choices(labels: ChoiceLabels, dependentValue?: string): NonNullable<ColumnSource['choices']> {
    return labels.map(([value, label], sequence) => ({
        value,
        label,
        sequence,
        ...(dependentValue === undefined ? {} : { dependentValue }),
    }))
}

/** Choice kinds of sys_dictionary.choice. */
export const CHOICE = { withNone: 1, suggestion: 2, withoutNone: 3 } as const
