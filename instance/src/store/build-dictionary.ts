import { defaultLength, storageOf } from './column-type'
import type { Choice, ColumnDefinition, Dictionary, TableDefinition } from './dictionary'
import { physicalName } from './physical-table'
import type { Row } from './row'

/** The rows that a dictionary is made of. */
export interface DictionaryRows {
    /** sys_db_object; only tables that exist physically. */
    readonly tables: readonly Row[]
    /** sys_dictionary. */
    readonly columns: readonly Row[]
    /** sys_dictionary_override. */
    readonly overrides: readonly Row[]
    /** sys_choice. */
    readonly choices: readonly Row[]
    /** sys_scope with all that extends it. */
    readonly scopes: readonly Row[]
}

/** Elements of sys_dictionary that a dictionary is made of. */
export const DICTIONARY_ELEMENTS: readonly string[] = [
    'sys_id',
    'name',
    'element',
    'internal_type',
    'column_label',
    'max_length',
    'mandatory',
    'read_only',
    'display',
    'unique',
    'active',
    'array',
    'default_value',
    'reference',
    'reference_cascade_rule',
    'choice',
    'dependent',
    'attributes',
    'audit',
]

/**
 * The dictionary that the rows describe. Inherited columns come first; an override of an extending table applies to it
 * and to what extends it (`markdown/platform-administration/table-administration-and-data-management/c_DictionaryOverrides.md`).
 */
export function buildDictionary(rows: DictionaryRows): Dictionary {
    const tables = new Map<string, TableDefinition>()
    const parents = parentNames(rows.tables)
    const columnRows = grouped(rows.columns, (row) => (row['element'] ? row['name'] : null))
    const tableEntries = new Map(rows.columns.filter((row) => !row['element']).map((row) => [row['name'] ?? '', row]))
    const overrideRows = grouped(rows.overrides, (row) => row['name'])
    const scopeNames = new Map(rows.scopes.map((row) => [row['sys_id'] ?? '', row['scope'] ?? '']))
    const families = familyNames(parents)
    const columnsOf = new Map<string, Map<string, ColumnDefinition>>()

    const columns = (lineage: readonly string[]): Map<string, ColumnDefinition> => {
        const [table, ...ancestors] = lineage
        if (table === undefined) {
            return new Map()
        }
        let found = columnsOf.get(table)
        if (!found) {
            found = new Map(columns(ancestors))
            const root = lineage[lineage.length - 1] as string
            for (const row of columnRows.get(table) ?? []) {
                const element = row['element'] ?? ''
                if (!found.has(element)) {
                    found.set(element, columnDefinition(row, root))
                }
            }
            for (const row of overrideRows.get(table) ?? []) {
                const inherited = found.get(row['element'] ?? '')
                if (inherited) {
                    found.set(inherited.element, overridden(inherited, row))
                }
            }
            columnsOf.set(table, found)
        }
        return found
    }

    for (const row of rows.tables) {
        const name = row['name'] ?? ''
        const lineage = lineageOf(name, parents)
        const own = columns(lineage)
        tables.set(name, {
            ...tableDefinition(row, lineage, families.get(name) ?? [name], own, scopeNames),
            ...auditing(tableEntries.get(name)),
        })
    }
    return new LoadedDictionary(tables, choiceLists(rows.choices))
}

class LoadedDictionary implements Dictionary {
    constructor(
        private readonly definitions: ReadonlyMap<string, TableDefinition>,
        private readonly lists: ReadonlyMap<string, readonly Choice[]>,
    ) {}

    table(name: string): TableDefinition | undefined {
        return this.definitions.get(name)
    }

    tables(): Iterable<TableDefinition> {
        return this.definitions.values()
    }

    choices(table: string, element: string): readonly Choice[] {
        // A table's own list replaces that of the table it extends.
        for (const name of this.definitions.get(table)?.lineage ?? [table]) {
            const list = this.lists.get(`${name}.${element}`)
            if (list) {
                return list
            }
        }
        return []
    }
}

/** True for what a boolean of a row or of an XML file says with `1` or `true`. */
export function isTrue(value: string | null | undefined): boolean {
    return value === '1' || value === 'true'
}

function tableDefinition(
    row: Row,
    lineage: readonly string[],
    family: readonly string[],
    columns: ReadonlyMap<string, ColumnDefinition>,
    scopeNames: ReadonlyMap<string, string>,
): Omit<TableDefinition, keyof ReturnType<typeof auditing>> {
    const name = row['name'] ?? ''
    // Defaults of markdown/application-development/c_DefaultDesignAccessPermissions.md and c_DefaultRuntimeAccessPermissions.md.
    return {
        name,
        label: row['label'] ?? name,
        sysId: row['sys_id'] ?? '',
        superClass: lineage[1] ?? null,
        root: lineage[lineage.length - 1] as string,
        lineage,
        family,
        columns,
        displayElement: displayElement(lineage, columns),
        scope: scopeNames.get(row['sys_scope'] ?? '') || 'global',
        access: row['access'] === 'package_private' ? 'package_private' : 'public',
        callerAccess: Number(row['caller_access'] ?? 0) || 0,
        readAccess: isTrue(row['read_access'] ?? '1'),
        createAccess: isTrue(row['create_access']),
        updateAccess: isTrue(row['update_access']),
        deleteAccess: isTrue(row['delete_access']),
        alterAccess: isTrue(row['alter_access']),
        wsAccess: isTrue(row['ws_access'] ?? '1'),
        extendable: isTrue(row['is_extendable']),
    }
}

/** `markdown/platform-security/t_EnableAuditingForATable.md`, `enable-whitelist-for-table.md`; no table inherits it. */
function auditing(entry: Row | undefined): { readonly audit: boolean; readonly auditsListedOnly: boolean } {
    return {
        audit: isTrue(entry?.['audit']),
        auditsListedOnly: attributes(entry?.['attributes'] ?? null)['audit_type'] === 'whitelist',
    }
}

function columnDefinition(row: Row, root: string): ColumnDefinition {
    const table = row['name'] ?? ''
    const element = row['element'] ?? ''
    const type = row['internal_type'] ?? 'string'
    const storage = storageOf(type)
    return {
        table,
        element,
        type,
        label: row['column_label'] ?? element,
        maxLength: Number(row['max_length'] ?? 0) || defaultLength(type),
        mandatory: isTrue(row['mandatory']),
        readOnly: isTrue(row['read_only']),
        display: isTrue(row['display']),
        unique: isTrue(row['unique']),
        active: isTrue(row['active'] ?? '1'),
        array: isTrue(row['array']),
        defaultValue: row['default_value'] ?? null,
        reference: row['reference'] ?? null,
        cascadeRule: row['reference_cascade_rule'] ?? null,
        choice: Number(row['choice'] ?? 0) || 0,
        dependent: row['dependent'] ?? null,
        attributes: attributes(row['attributes'] ?? null),
        storage,
        physical: storage === 'none' ? '' : physicalName(root, table, element),
    }
}

function overridden(column: ColumnDefinition, row: Row): ColumnDefinition {
    const chosen = (flag: string): boolean => isTrue(row[`${flag}_override`])
    return {
        ...column,
        ...(chosen('default_value') ? { defaultValue: row['default_value'] ?? null } : {}),
        ...(chosen('mandatory') ? { mandatory: isTrue(row['mandatory']) } : {}),
        ...(chosen('read_only') ? { readOnly: isTrue(row['read_only']) } : {}),
        ...(chosen('display') ? { display: true } : {}),
        ...(chosen('dependent') ? { dependent: row['dependent'] ?? null } : {}),
        ...(chosen('attributes') ? { attributes: attributes(row['attributes'] ?? null) } : {}),
    }
}

/** The column marked as display, the nearest table's first; else `name`, else `number`. */
function displayElement(lineage: readonly string[], columns: ReadonlyMap<string, ColumnDefinition>): string | null {
    const marked = [...columns.values()].filter((column) => column.display)
    for (const table of lineage) {
        const own = marked.find((column) => column.table === table)
        if (own) {
            return own.element
        }
    }
    return ['name', 'number'].find((element) => columns.has(element)) ?? null
}

/** `a=b,c` as pairs; an attribute without a value is `true`. */
function attributes(text: string | null): Record<string, string> {
    const pairs: Record<string, string> = {}
    for (const part of (text ?? '').split(',')) {
        const [name = '', ...value] = part.split('=')
        if (name.trim() !== '') {
            pairs[name.trim()] = value.length === 0 ? 'true' : value.join('=').trim()
        }
    }
    return pairs
}

function choiceLists(rows: readonly Row[]): Map<string, readonly Choice[]> {
    const lists = new Map<string, Choice[]>()
    for (const row of rows) {
        const key = `${row['name'] ?? ''}.${row['element'] ?? ''}`
        const list = lists.get(key) ?? []
        list.push({
            value: row['value'] ?? '',
            label: row['label'] ?? row['value'] ?? '',
            sequence: Number(row['sequence'] ?? 0) || 0,
            inactive: isTrue(row['inactive']),
            dependentValue: row['dependent_value'] ?? null,
            language: row['language'] ?? 'en',
        })
        lists.set(key, list)
    }
    for (const list of lists.values()) {
        list.sort((one, other) => one.sequence - other.sequence)
    }
    return lists
}

function parentNames(tables: readonly Row[]): Map<string, string | null> {
    const names = new Map(tables.map((row) => [row['sys_id'] ?? '', row['name'] ?? '']))
    return new Map(tables.map((row) => [row['name'] ?? '', names.get(row['super_class'] ?? '') ?? null]))
}

function lineageOf(table: string, parents: ReadonlyMap<string, string | null>): string[] {
    const lineage: string[] = []
    for (let name: string | null | undefined = table; name; name = parents.get(name)) {
        if (lineage.includes(name)) {
            throw new Error(`table ${table} extends itself`)
        }
        lineage.push(name)
    }
    return lineage
}

function familyNames(parents: ReadonlyMap<string, string | null>): Map<string, string[]> {
    const families = new Map<string, string[]>()
    for (const table of parents.keys()) {
        for (const ancestor of lineageOf(table, parents)) {
            families.set(ancestor, [...(families.get(ancestor) ?? []), table])
        }
    }
    for (const [table, family] of families) {
        families.set(table, [table, ...family.filter((name) => name !== table)])
    }
    return families
}

function grouped(rows: readonly Row[], key: (row: Row) => string | null | undefined): Map<string, Row[]> {
    const groups = new Map<string, Row[]>()
    for (const row of rows) {
        const name = key(row)
        if (name) {
            const group = groups.get(name)
            if (group) {
                group.push(row)
            } else {
                groups.set(name, [row])
            }
        }
    }
    return groups
}
