import type { InstanceContext } from '../access/context'
import { defaultLength } from '../store/column-type'
import type { ColumnDefinition, Dictionary, TableDefinition } from '../store/dictionary'
import { columnDefaults } from '../store/dictionary-rows'
import { isLongColumn, MAX_LONG_COLUMNS } from '../store/long-columns'
import { isLongerThan } from '../store/physical-column'
import type { Row, Value } from '../store/row'
import { customName, customPrefix, nameOfLabel } from './custom-name'
import { isLikeType, settingsRefusal } from './entry-settings'

/** A sys_dictionary record that a write makes, changes or deletes; `previous` is null for a new one. */
export interface EntryChange {
    readonly current: Row
    readonly previous: Row | null
}

/** The column that an entry describes, with the table that defines it; undefined where nothing stands behind the entry. */
export function columnOfEntry(
    dictionary: Dictionary,
    entry: Row,
): { readonly table: TableDefinition; readonly column: ColumnDefinition } | undefined {
    const table = dictionary.table(entry['name'] ?? '')
    const column = table?.columns.get(entry['element'] ?? '')
    return table && column?.table === table.name ? { table, column } : undefined
}

/**
 * The entry of a new column as it is stored, with the prefix of custom columns, or why there can be no such column
 * (markdown/platform-administration/table-administration-and-data-management/r_DictionaryEntryForm.md).
 */
export function newEntry(context: InstanceContext, entry: Row): Row | string {
    const dictionary = context.dictionary.get()
    const table = dictionary.table(entry['name'] ?? '')
    if (!table) {
        return `There is no table ${entry['name'] ?? ''}`
    }
    if (entry['internal_type'] === 'collection') {
        return 'A table is made by a record of sys_db_object, not by a dictionary entry of type collection'
    }
    const scopeId = entry['sys_scope'] ?? 'global'
    const scope = context.scopes.get().byId(scopeId)?.name ?? 'global'
    if (scope !== table.scope && !table.alterAccess) {
        return `The table ${table.name} belongs to ${table.scope} and does not allow new fields of other applications`
    }
    const asked = entry['element'] ?? nameOfLabel(entry['column_label'] ?? '')
    const element = customName(customPrefix(scope, scope === table.scope), asked)
    if (element === null) {
        return `"${asked}" is no column name: lower-case letters a to z, digits and underscores, at most 80 with the prefix`
    }
    const holder = table.family.find((name) => dictionary.table(name)?.columns.has(element))
    if (holder !== undefined) {
        return `The table ${holder} has a column ${element} already`
    }
    const type = entry['internal_type'] ?? 'string'
    const completed: Row = {
        ...columnDefaults({ element: asked, type }),
        ...Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null)),
        element,
        ...(entry['reference'] ? { reference: tableName(dictionary, entry['reference']) } : {}),
        sys_scope: scopeId,
        sys_package: scopeId,
        sys_name: element,
        sys_update_name: `sys_dictionary_${table.name}_${element}`,
    }
    const refusal = settingsRefusal(dictionary, completed, null) ?? longColumnRefusal(table, completed)
    return refusal === null ? completed : `The column ${table.name}.${element} cannot be made: ${refusal}`
}

/**
 * A changed entry as it is stored, or why it may not be changed so: a name is for ever, a type changes only to one that is
 * held alike, and a length that data would lose characters by is refused (the same page;
 * markdown/platform-administration/t_ModifyingStringFieldLength.md).
 */
export function changedEntry(context: InstanceContext, change: { current: Row; previous: Row }): Row | string {
    const dictionary = context.dictionary.get()
    const { previous } = change
    const current: Row = {
        ...change.current,
        ...(change.current['reference'] ? { reference: tableName(dictionary, change.current['reference']) } : {}),
    }
    const differs = (element: string): boolean => (current[element] ?? null) !== (previous[element] ?? null)
    const title = [previous['name'], previous['element']].filter(Boolean).join('.')
    if (differs('name') || differs('element')) {
        return `The dictionary entry ${title} keeps its table and column name`
    }
    if (!previous['element']) {
        const fixed = ['internal_type', 'column_label'].find(differs)
        return fixed === undefined
            ? current
            : `The table ${title} keeps its ${fixed} here; its label is changed in sys_db_object`
    }
    const found = columnOfEntry(dictionary, previous)
    if (!found) {
        return `The dictionary entry ${title} has no column; delete it and make it again`
    }
    const { table, column } = found
    const type = current['internal_type'] ?? 'string'
    if (differs('internal_type') && !isLikeType(column.type, type)) {
        return `The column ${title} is of type ${column.type} and cannot become ${type}, which the database holds otherwise`
    }
    const refusal = settingsRefusal(dictionary, current, previous) ?? longColumnRefusal(table, current)
    if (refusal !== null) {
        return `The column ${title} cannot be changed: ${refusal}`
    }
    if (differs('max_length')) {
        if (!isLikeType(type, type)) {
            // "Changes for any other type of field are ignored" (r_DictionaryEntryForm.md, "Max length").
            return { ...current, max_length: previous['max_length'] ?? null }
        }
        const length = Number(current['max_length'] ?? defaultLength(type))
        if (length < column.maxLength && isLongerThan(context.database, table, column, length)) {
            return `The column ${title} has values of more than ${length} characters, which would be cut`
        }
    }
    return current
}

/**
 * Why a column may not be deleted, or null: only custom ones may
 * (markdown/platform-administration/t_DeleteFields.md).
 */
export function deletionRefusal(context: InstanceContext, entry: Row): string | null {
    const name = entry['name'] ?? ''
    const element = entry['element'] ?? ''
    if (!columnOfEntry(context.dictionary.get(), entry)) {
        return element === '' && context.dictionary.get().table(name)
            ? `The dictionary entry of the table ${name} goes with the table`
            : null
    }
    return /^[ux]_/.test(element) || (/^[ux]_/.test(name) && !element.startsWith('sys_'))
        ? null
        : `${name}.${element} is a column of the base system and cannot be deleted`
}

/**
 * Why a table cannot have one more long text, or null (markdown/application-development/c_ApplicationDataTables.md). The
 * tables of the base system have more themselves; that the limit is not asked of them is guessed.
 */
function longColumnRefusal(table: TableDefinition, entry: Row): string | null {
    const length = entry['max_length'] ? Number(entry['max_length']) : undefined
    const isLong = isLongColumn({ type: entry['internal_type'] ?? 'string', maxLength: length })
    if (table.scope === 'global' || !isLong) {
        return null
    }
    const others = [...table.columns.values()].filter(
        (column) =>
            column.table === table.name &&
            column.element !== entry['element'] &&
            !column.element.startsWith('sys_') &&
            isLongColumn(column),
    )
    return others.length < MAX_LONG_COLUMNS
        ? null
        : `${table.name} has ${others.length} columns of 100 characters or more, and a table can have ${MAX_LONG_COLUMNS}`
}

/** The name of a table that is given by its name or by the sys_id of its record. */
function tableName(dictionary: Dictionary, given: Value): Value {
    return [...dictionary.tables()].find(({ sysId }) => sysId === given)?.name ?? given
}
