import { toStored } from './column-value'
import type { Database, Parameter } from './database'
import type { Dictionary } from './dictionary'
import { literal } from './physical-table'
import type { Row } from './row'
import { type TablePlan, tablePlan } from './table-plan'

/**
 * Stores a new record; no rules, no bookkeeping. The row must have a sys_id; sys_class_name is filled in where the table
 * has one. Elements that the table lacks, and journals, are passed over. Throws UniqueViolation where a unique index refuses.
 */
export function insertRow(database: Database, dictionary: Dictionary, table: string, row: Row): void {
    const plan = tablePlan(dictionary, table)
    if (!row['sys_id']) {
        throw new Error(`a row of ${table} has no sys_id`)
    }
    let columns = ''
    let marks = ''
    const parameters: Parameter[] = []
    for (const element in row) {
        const target = plan.stored.get(element)
        const value = target ? toStored(target.column, row[element]) : null
        if (target && value !== null) {
            columns += columns === '' ? target.sql : `, ${target.sql}`
            marks += marks === '' ? '?' : ', ?'
            parameters.push(value)
        }
    }
    if (!row['sys_class_name'] && plan.stored.has('sys_class_name')) {
        columns += ', sys_class_name'
        marks += ', ?'
        parameters.push(table)
    }
    database.run(`INSERT INTO ${plan.from} (${columns}) VALUES (${marks})`, parameters)
}

/**
 * Stores new records that all have the same elements, in one statement; no rules, no bookkeeping. Each must have a sys_id, and
 * the table no class column. Elements that the table lacks are passed over.
 */
export function insertRows(database: Database, dictionary: Dictionary, table: string, rows: readonly Row[]): void {
    const plan = tablePlan(dictionary, table)
    const targets = Object.keys(rows[0] ?? {}).flatMap((element) => plan.stored.get(element) ?? [])
    if (targets.length === 0) {
        return
    }
    const marks = `(${targets.map(() => '?').join(', ')})`
    const parameters = rows.flatMap((row) =>
        targets.map(({ column }): Parameter => toStored(column, row[column.element] ?? null)),
    )
    database.run(
        `INSERT INTO ${plan.from} (${targets.map(({ sql }) => sql).join(', ')}) VALUES ${rows.map(() => marks).join(', ')}`,
        parameters,
    )
}

/**
 * Changes elements of a record; no rules, no bookkeeping. Elements that the table lacks, and journals, are passed over.
 * Returns the records changed: 0 where there is no such record or nothing to change. Throws UniqueViolation.
 */
export function updateRow(
    database: Database,
    dictionary: Dictionary,
    table: string,
    sysId: string,
    changes: Row,
): number {
    const plan = tablePlan(dictionary, table)
    let assignments = ''
    const parameters: Parameter[] = []
    for (const element in changes) {
        const target = plan.stored.get(element)
        if (target) {
            assignments += assignments === '' ? `${target.sql} = ?` : `, ${target.sql} = ?`
            parameters.push(toStored(target.column, changes[element]))
        }
    }
    if (assignments === '') {
        return 0
    }
    parameters.push(sysId)
    return database.run(`UPDATE ${plan.from} SET ${assignments} WHERE sys_id = ?${onlyClass(plan)}`, parameters)
}

/** Deletes a record; no rules, no cascade. Returns the records deleted, 0 or 1. */
export function deleteRow(database: Database, dictionary: Dictionary, table: string, sysId: string): number {
    const plan = tablePlan(dictionary, table)
    return database.run(`DELETE FROM ${plan.from} WHERE sys_id = ?${onlyClass(plan)}`, [sysId])
}

function onlyClass({ table }: TablePlan): string {
    return table.name === table.root ? '' : ` AND sys_class_name IN (${table.family.map(literal).join(', ')})`
}
