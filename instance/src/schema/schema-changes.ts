import type { InstanceContext } from '../access/context'
import type { RuleSubject } from '../rules/rule-runner'
import { columnSource } from '../store/column-source'
import { declareTables } from '../store/declare-tables'
import { dropColumn, dropUniqueIndex } from '../store/physical-column'
import type { Row } from '../store/row'
import type { TableSource } from '../store/table-source'
import { appendToForm, deleteColumnRecords } from './column-layout'
import { changedEntry, columnOfEntry, deletionRefusal, newEntry } from './dictionary-entry'
import { changedTableRefusal, newTable, tableDeletionRefusal } from './table-entry'

/** Tables whose records describe the database, in the order of their caches. */
const DESCRIBING_TABLES = ['sys_db_object', 'sys_dictionary', 'sys_choice', 'sys_dictionary_override', 'sys_index']

/** Thrown inside a write that cannot be; its message says why. */
export class SchemaRefused extends Error {}

/**
 * What writes to sys_db_object, sys_dictionary and sys_index do to the database beside the record: a new entry makes a
 * column, a new table record a table, whoever writes it. What is not built is refused, so that no such write succeeds and
 * does nothing.
 */
export class SchemaChanges {
    constructor(private readonly context: InstanceContext) {}

    /** The record as it is to be written, or why it may not be. */
    examined(subject: RuleSubject): Row | string {
        if (!describes(subject.table)) {
            return subject.current
        }
        // Another node may have changed the database since this transaction began.
        this.context.versions.refresh()
        switch (subject.table) {
            case 'sys_dictionary':
                return this.examinedEntry(subject)
            case 'sys_db_object':
                return this.examinedTable(subject)
            default:
                return 'Making, changing and deleting indexes by their records is not built in the local instance'
        }
    }

    /** Runs `write` and changes the database with it; inside an open write. Throws SchemaRefused. */
    write(subject: RuleSubject, write: () => void): void {
        if (!describes(subject.table)) {
            write()
            return
        }
        const again = this.examined(subject)
        if (typeof again === 'string') {
            throw new SchemaRefused(again)
        }
        try {
            if (subject.table === 'sys_dictionary' && subject.operation === 'delete') {
                this.dropColumnOf(subject.current)
            }
            write()
            if (subject.table === 'sys_dictionary') {
                this.applyEntry(subject)
            } else if (subject.operation !== 'delete') {
                this.applyTable(subject)
            }
        } catch (error) {
            throw error instanceof Error ? new SchemaRefused(error.message) : error
        }
    }

    private examinedEntry({ operation, current, previous }: RuleSubject): Row | string {
        if (operation === 'insert') {
            return newEntry(this.context, current)
        }
        if (operation === 'delete') {
            return deletionRefusal(this.context, current) ?? current
        }
        return changedEntry(this.context, { current, previous: previous ?? {} })
    }

    private examinedTable({ operation, current, previous }: RuleSubject): Row | string {
        if (operation === 'insert') {
            return newTable(this.context, current)
        }
        if (operation === 'delete') {
            return tableDeletionRefusal(current)
        }
        return changedTableRefusal({ current, previous: previous ?? {} }) ?? current
    }

    private applyEntry({ operation, current, previous }: RuleSubject): void {
        const element = current['element'] ?? ''
        if (operation === 'insert') {
            this.declare({ ...this.sourceOf(current), columns: [columnSource((each) => current[each] ?? undefined)] })
            if (current['active'] !== '0') {
                appendToForm(this.context, current['name'] ?? '', element)
            }
        } else if (operation === 'update' && (current['unique'] === '1') !== (previous?.['unique'] === '1')) {
            if (current['unique'] === '1') {
                this.declare({ ...this.sourceOf(current), columns: [{ element, unique: true }] })
            } else {
                const found = columnOfEntry(this.context.dictionary.get(), current)
                if (found) {
                    dropUniqueIndex(this.context.database, found.column)
                }
            }
        }
    }

    private dropColumnOf(entry: Row): void {
        const found = columnOfEntry(this.context.dictionary.get(), entry)
        if (found) {
            deleteColumnRecords(this.context, found.table.family, found.column.element)
            dropColumn(this.context.database, found.table, found.column)
            this.raise()
        }
    }

    private applyTable({ operation, current, previous }: RuleSubject): void {
        const dictionary = this.context.dictionary.get()
        if (operation === 'insert') {
            const parent = [...dictionary.tables()].find(({ sysId }) => sysId === current['super_class'])
            this.declare({
                ...this.sourceOf(current),
                label: current['label'] ?? '',
                ...(parent ? { superClass: parent.name } : {}),
                flags: current['is_extendable'] === '1' ? { is_extendable: '1' } : {},
            })
        } else if (current['is_extendable'] === '1' && previous?.['is_extendable'] !== '1') {
            this.declare({ ...this.sourceOf(current), flags: { is_extendable: '1' } })
        }
    }

    /** The table of a record, with nothing stated about it. */
    private sourceOf(record: Row): TableSource {
        return { name: record['name'] ?? '', label: '', columns: [], scopeId: record['sys_scope'] ?? 'global' }
    }

    private declare(source: TableSource): void {
        declareTables(this.context.database, [source])
        this.raise()
    }

    private raise(): void {
        DESCRIBING_TABLES.forEach((table) => this.context.versions.raise(table))
    }
}

function describes(table: string): boolean {
    return table === 'sys_dictionary' || table === 'sys_db_object' || table === 'sys_index'
}
