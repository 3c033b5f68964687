import { readChoices } from '../../../platform/record/choices.ts'
import { type ColumnInfo, readColumn } from '../../../platform/record/columns.ts'
import { openTable } from '../../../platform/record/record.ts'
import { type Resolved, resolveReference } from '../../../platform/record/references.ts'
import { type Checked, checkField, type FieldSources, type Fit } from '../../../settings/field-map/field-check.ts'
import { holds, readCondition } from '../../../settings/field-map/field-condition.ts'
import type { FieldRow } from '../../../settings/field-map/field-map.ts'
import { fieldRows } from '../../../settings/field-map/field-map-store.ts'
import { keptReason } from '../../../settings/field-map/kept-fields.ts'
import { type RowValue, rowValue } from '../../../settings/field-map/row-value.ts'
import type { Source, UserDomain } from '../../../settings/source/source.ts'
import { errorText } from '../../../shared/errors.ts'
import type { JsonValue } from '../../../shared/json.ts'
import { readReason } from '../../../shared/reason.ts'
import { MAX_TEXT_CHARACTERS } from '../../../shared/template.ts'
import { shownName } from '../../../shared/text.ts'
import type { Alert } from '../../alert/alert.ts'
import { alertTexts } from '../../alert/alert-text.ts'
import type { IncidentFields } from './incident.ts'

/** What the rows of Field mapping say of an alert's incident. */
export interface MappedFields {
    readonly fields: IncidentFields
    /** The columns of `fields` that follow the alert when it changes. */
    readonly following: readonly string[]
    /** Which field comes from which row, and which value was refused why, for the trace. */
    readonly remarks: readonly string[]
    /** Text of an error where a row says that the message fails; else empty. */
    readonly error: string
}

/** The row that decides on a field, with its value for the alert. */
interface Winner {
    readonly row: FieldRow
    readonly value: RowValue
}

const NOTHING: MappedFields = { fields: {}, following: [], remarks: [], error: '' }

/**
 * What the rows of a source write to the incident of an alert. Of several rows for one field the first decides whose
 * condition holds and whose value is not empty. When an alert changes, fields whose row says "only when the incident is
 * made" are left out. One query finds the rows; where a value needs it, one more reads choices and one each looks a
 * reference up.
 *
 * @param body the posted body, or its part that tells of this alert
 */
export function mappedFields(alert: Alert, body: JsonValue, source: Source, moment: 'create' | 'update'): MappedFields {
    const rows = fieldRows(source.id)
    if (rows.length === 0) {
        return NOTHING
    }
    const remarks: string[] = []
    const winners = decide(rows, alertTexts(alert, body), source.timeZone, remarks).filter(
        ({ row }) => moment === 'create' || row.applyOn === 'always',
    )
    const columns = readColumns(winners)
    const sources = readFieldSources([...columns.values()], source.userDomain)
    const fields: Record<string, string> = {}
    const following: string[] = []
    for (const { row, value } of winners) {
        const column = columns.get(row.targetField)
        const written = column ? write(column, row, value, sources) : noSuchField(row)
        if (written.remark !== '') {
            remarks.push(written.remark)
        }
        if (written.error !== '') {
            return { ...NOTHING, remarks, error: written.error }
        }
        if (written.value === '') {
            continue
        }
        fields[row.targetField] = written.value
        if (row.applyOn === 'always') {
            following.push(row.targetField)
        }
    }
    return { fields, following, remarks, error: '' }
}

/** For each field the first row, in order, that has something to say. */
function decide(
    rows: readonly FieldRow[],
    textAt: (path: string) => string | null,
    timeZone: string,
    remarks: string[],
): readonly Winner[] {
    const winners = new Map<string, Winner>()
    for (const row of rows) {
        if (winners.has(row.targetField)) {
            continue
        }
        const condition = readCondition(row.condition)
        if ('problems' in condition) {
            remarks.push(`${nameRow(row)}: the condition cannot be read (${condition.problems.join('; ')}).`)
            continue
        }
        if (!holds(condition, textAt)) {
            continue
        }
        const value = rowValue(row, textAt, timeZone)
        if (value.problem !== '' || value.value.trim() !== '') {
            winners.set(row.targetField, { row, value })
        }
    }
    return [...winners.values()]
}

/** The columns that the winners write; a field that an admin of the instance has removed is missing. */
function readColumns(winners: readonly Winner[]): ReadonlyMap<string, ColumnInfo> {
    const incident = openTable('incident')
    // A record of its own, so that its fields can be asked for although nothing was read.
    incident.initialize()
    const columns = new Map<string, ColumnInfo>()
    for (const { row } of winners) {
        const column = keptReason(row.targetField) === null ? readColumn(incident, row.targetField) : null
        if (column) {
            columns.set(row.targetField, column)
        }
    }
    return columns
}

function readFieldSources(columns: readonly ColumnInfo[], domain: UserDomain): FieldSources {
    const chosen = columns.filter(({ kind }) => kind === 'choice').map(({ name }) => name)
    const choices = chosen.length > 0 ? readChoices('incident', chosen) : new Map<string, []>()
    const resolved = new Map<string, Resolved>()
    return {
        choices: (column) => choices.get(column) ?? [],
        resolve: (table, value) => {
            const key = `${table} ${value}`
            const known = resolved.get(key) ?? resolve(table, value, domain)
            resolved.set(key, known)
            return known
        },
    }
}

/** A table that the application may no longer read spoils a field, not the alert. */
function resolve(table: string, value: string, domain: UserDomain): Resolved {
    try {
        return resolveReference(table, value, domain)
    } catch (thrown) {
        return { problem: readReason(thrown) }
    }
}

/** What is written to a field, what is said of it, and the error where the message fails. */
interface Written {
    readonly value: string
    readonly remark: string
    readonly error: string
}

function write(column: ColumnInfo, row: FieldRow, from: RowValue, sources: FieldSources): Written {
    const { value, problem } = from
    const checked: Checked = problem === '' ? checkField(column, value, sources) : { problem }
    if (!('problem' in checked)) {
        return { value: checked.value, remark: said(row, column, from, checked), error: '' }
    }
    const refused = `value "${shownName(value)}" was refused because ${checked.problem}`
    if (row.ifInvalid === 'fail') {
        return failure(row, refused)
    }
    if (row.ifInvalid === 'leave') {
        return left(row, refused)
    }
    const fallback = checkField(column, row.fallback, sources)
    if ('problem' in fallback) {
        return left(row, `${refused}; so was the fallback, because ${fallback.problem}`)
    }
    const remark = `${nameRow(row)}: ${refused}; the fallback "${shownName(row.fallback)}" was written.`
    return { value: fallback.value, remark, error: '' }
}

function noSuchField(row: FieldRow): Written {
    const reason = 'the incident table has no such field that a row may write'
    return row.ifInvalid === 'fail' ? failure(row, reason) : left(row, reason)
}

function failure(row: FieldRow, reason: string): Written {
    const values = { field: shownName(row.targetField), row: `"${shownName(row.name)}"`, reason }
    return { value: '', remark: '', error: errorText('unmappedField', values) }
}

function left(row: FieldRow, reason: string): Written {
    return { value: '', remark: `${nameRow(row)}: ${reason}. The field was left as it is.`, error: '' }
}

function said(row: FieldRow, column: ColumnInfo, { value, isCut }: RowValue, checked: Fit): string {
    const found = checked.found === '' ? '' : `, ${checked.found}`
    const filled = isCut ? `, cut to the ${MAX_TEXT_CHARACTERS} characters that a value may have` : ''
    const cut = checked.isCut ? `, cut to the ${column.maxLength} characters that the field holds` : filled
    return `${nameRow(row)}: ${shownName(value)}${found}${cut}.`
}

function nameRow(row: FieldRow): string {
    return `Field ${shownName(row.targetField)} from row "${shownName(row.name)}" (${row.kind})`
}
