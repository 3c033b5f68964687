import type { InstanceResponse } from '../rest/http'
import type { ColumnDefinition } from '../store/dictionary'
import type { Row } from '../store/row'
import { getRow } from '../store/select-rows'
import { problem } from './layout'
import { equals, type PageServices, rowsOf } from './page-services'

/** The sys_id of a record that is not stored yet. */
export const NEW_RECORD = '-1'

/** The record of a form: its own class's table, its values, and whether it is stored yet. */
export interface FormSubject {
    readonly table: string
    readonly row: Row
    readonly isNew: boolean
}

/** The record that a form's address names, a new one with these values, or the page that says why not. */
export function formSubject(
    services: PageServices,
    table: string,
    sysId: string,
    values: Row,
): FormSubject | InstanceResponse {
    const { context, access } = services
    const dictionary = context.dictionary.get()
    const definition = dictionary.table(table)
    if (!definition) {
        return problem(context, 404, `There is no table ${table} on this instance`)
    }
    if (sysId === NEW_RECORD) {
        return access.allows('create', table, null)
            ? { table, row: values, isNew: true }
            : problem(context, 403, `You may not create ${definition.label} records`)
    }
    const row = getRow(context.database, dictionary, table, sysId)
    const actual = row?.['sys_class_name'] ?? table
    if (!row || !access.allows('read', actual, row)) {
        return problem(context, 404, 'Record not found')
    }
    return { table: actual, row: getRow(context.database, dictionary, actual, sysId) ?? row, isNew: false }
}

/** Whether the user may write a field of the form's record. */
export function mayWriteField(services: PageServices, subject: FormSubject, element: string): boolean {
    const column = services.context.dictionary.get().table(subject.table)?.columns.get(element)
    if (!column || column.readOnly || element.startsWith('sys_') || isManaged(services, column, subject.table)) {
        return false
    }
    return services.access.allows(subject.isNew ? 'create' : 'write', subject.table, subject.row, element)
}

/** Whether the user may read a field of the form's record; before it is stored, by roles alone. */
export function mayReadField(services: PageServices, subject: FormSubject, element: string): boolean {
    return services.access.allows('read', subject.table, subject.isNew ? null : subject.row, element)
}

/** Default of columns that take the next number of their table. */
const NEXT_NUMBER = /^javascript:.*getNextObjNumberPadded/

/**
 * Whether the instance itself decides a field: the number of a record, and what a data lookup sets, as the priority of an
 * incident, so that nobody edits what is then dropped. On the platform a UI policy of the base system makes them read-only
 * (guessed for the number).
 */
export function isManaged(services: PageServices, { element, defaultValue }: ColumnDefinition, table: string): boolean {
    if (NEXT_NUMBER.test(defaultValue ?? '')) {
        return true
    }
    const lineage = services.context.dictionary.get().table(table)?.lineage ?? []
    return rowsOf(services.context, 'dl_definition_rel_set', [equals('source_table_field', element)], 'sys_id').some(
        (row) => lineage.includes(row['source_table'] ?? ''),
    )
}
