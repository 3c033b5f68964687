import { columnSource } from '../store/column-source'
import type { Dictionary } from '../store/dictionary'
import type { ColumnSource, TableSource } from '../store/table-source'
import type { ApplicationPackage } from './application-package'
import type { DeclaredTable } from './dictionary-file'
import { InstallationRefused } from './installation-refused'
import { fieldValue, type PackageRecord } from './package-record'

/**
 * The tables and columns that a package declares. Its own tables come with everything; to another scope's table it adds
 * columns and nothing else, whatever the file says about that table. A sys_dictionary record without a dictionary file
 * declares its column too.
 *
 * @param dictionary the instance before the installation
 */
export function tableSources(content: ApplicationPackage, dictionary: Dictionary): TableSource[] {
    const names = new Set(content.tables.map((table) => table.name))
    const columnRecords = content.records.filter(isColumnRecord)
    const sources = content.tables.map((table) => sourceOf(content, dictionary, table))
    const others = new Map<string, { readonly file: string; readonly columns: ColumnSource[] }>()
    for (const record of columnRecords) {
        const table = fieldValue(record, 'name')
        const isDeclared =
            names.has(table) &&
            content.tables.some(
                (each) =>
                    each.name === table &&
                    each.columns.some(({ element }) => element === fieldValue(record, 'element')),
            )
        if (!isDeclared) {
            const other = others.get(table) ?? { file: record.file, columns: [] }
            other.columns.push(columnSource((element) => fieldValue(record, element) || undefined))
            others.set(table, other)
        }
    }
    for (const [name, { file, columns }] of others) {
        const existing = sources.findIndex((source) => source.name === name)
        const source = sources[existing]
        if (source) {
            sources[existing] = { ...source, columns: [...source.columns, ...columns] }
        } else {
            sources.push({ name, label: labelOf(dictionary, name, file), columns, scopeId: content.scopeId })
        }
    }
    return sources
}

/** Whether a table belongs to the application, by its name: that of every own table begins with the scope's. */
export function isOwnTable(content: Pick<ApplicationPackage, 'scope'>, table: string): boolean {
    return table.startsWith(`${content.scope}_`)
}

function sourceOf(content: ApplicationPackage, dictionary: Dictionary, table: DeclaredTable): TableSource {
    const { name, columns } = table
    const chosen = columns.map((column) => withoutOwnChoices(content, name, column))
    if (!isOwnTable(content, name)) {
        return { name, label: labelOf(dictionary, name, table.file), columns: chosen, scopeId: content.scopeId }
    }
    const superClass = table.superClass ?? superClassOf(content, name)
    return {
        name,
        label: table.label,
        columns: chosen,
        indexes: table.indexes,
        flags: table.flags,
        scopeId: content.scopeId,
        ...(superClass === null ? {} : { superClass }),
    }
}

/** Choices that the package has as records of their own are left to those: the file only repeats them. */
function withoutOwnChoices(content: ApplicationPackage, table: string, column: ColumnSource): ColumnSource {
    const hasRecords = content.records.some(
        (record) =>
            record.table === 'sys_choice' &&
            record.action === 'insert_or_update' &&
            fieldValue(record, 'name') === table &&
            fieldValue(record, 'element') === column.element,
    )
    if (!hasRecords) {
        return column
    }
    const { choices: _repeated, ...rest } = column
    return rest
}

function superClassOf(content: ApplicationPackage, table: string): string | null {
    const record = content.records.find(
        (each) =>
            each.table === 'sys_db_object' && each.action === 'insert_or_update' && fieldValue(each, 'name') === table,
    )
    return record?.fields.get('super_class')?.attributes['name'] ?? null
}

function labelOf(dictionary: Dictionary, table: string, file: string): string {
    const definition = dictionary.table(table)
    if (!definition) {
        throw new InstallationRefused(`adds columns to the table ${table}, which this instance does not have`, file)
    }
    return definition.label
}

function isColumnRecord(record: PackageRecord): boolean {
    return (
        record.table === 'sys_dictionary' &&
        record.action === 'insert_or_update' &&
        fieldValue(record, 'element') !== ''
    )
}
