import { readChoices } from '../../platform/record/choices.ts'
import { type ColumnInfo, readColumn } from '../../platform/record/columns.ts'
import { type AnyRecord, openTable, readValue } from '../../platform/record/record.ts'
import { accessProblem, resolveReference } from '../../platform/record/references.ts'
import { refuseSave } from '../../platform/record/save-refusal.ts'
import { SCOPE } from '../../shared/app.ts'
import { errorText } from '../../shared/errors.ts'
import { readTemplate } from '../../shared/template.ts'
import { shownName } from '../../shared/text.ts'
import type { Source } from '../source/source.ts'
import { readSourceById } from '../source/source-store.ts'
import { readConversionTable } from './conversion.ts'
import { checkField, type FieldSources } from './field-check.ts'
import type { FieldRow } from './field-map.ts'
import { toFieldRow } from './field-map-store.ts'
import { keptReason } from './kept-fields.ts'
import { rowProblems } from './row-problems.ts'
import { convert } from './row-value.ts'

/**
 * Before a row of Field mapping is saved: says everything that is wrong and stops the save, or completes the row. What a
 * row writes whatever the alert brings (a constant, the results of its conversion table, its fallback) is checked
 * against the instance now.
 */
export function validateFieldMap(current: AnyRecord): void {
    refuseSave(current, 'Field mapping', completeFieldMap(current))
}

/** Completes a row of Field mapping, and gives what is wrong with it. */
export function completeFieldMap(current: AnyRecord): readonly string[] {
    const row = toFieldRow(current)
    const source = readSourceById(readValue(current, 'source'))
    const problems = [
        ...(source ? [] : [errorText('noSuchSource', {})]),
        ...rowProblems(row),
        ...targetProblems(row, source),
    ]
    if (problems.length === 0) {
        current.setValue('target_field', row.targetField)
        if (row.name.trim() === '') {
            current.setValue('name', row.targetField)
        }
    }
    return problems
}

function targetProblems(row: FieldRow, source: Source | null): readonly string[] {
    const { targetField } = row
    const shown = targetField === '' ? 'with an empty name' : shownName(targetField)
    // A dotted name would be a field of another record, which a row never writes.
    const column = /^[a-z0-9_]{1,80}$/.test(targetField) ? incidentColumn(targetField) : null
    if (!column) {
        return [errorText('unknownTarget', { value: shown })]
    }
    const reason = keptReason(targetField)
    if (reason !== null) {
        return [errorText('keptTarget', { value: shown, reason })]
    }
    if (column.kind === 'journal' || column.kind === 'other') {
        return [errorText('unmappableType', { value: shown })]
    }
    if (column.kind === 'reference') {
        const refused = accessProblem(column.reference, 'read')
        if (refused !== null) {
            const values = { field: targetField, table: column.reference, reason: refused, scope: SCOPE }
            return [errorText('unreadableTable', values)]
        }
    }
    return source ? fixedProblems(row, column, source) : []
}

function incidentColumn(name: string): ColumnInfo | null {
    const incident = openTable('incident')
    // A record of its own, so that its fields can be asked for although nothing was read.
    incident.initialize()
    return readColumn(incident, name)
}

/** What the row may write whatever the alert brings, each value with what it is in words. */
function fixedProblems(row: FieldRow, column: ColumnInfo, source: Source): readonly string[] {
    const fixed = [...fixedValues(row), ...(row.ifInvalid === 'fallback' ? [['Fallback', row.fallback] as const] : [])]
    if (fixed.length === 0) {
        return []
    }
    const choices = column.kind === 'choice' ? readChoices('incident', [column.name]) : new Map<string, []>()
    const sources: FieldSources = {
        choices: (name) => choices.get(name) ?? [],
        resolve: (table, value) => resolveReference(table, value, source.userDomain),
    }
    return fixed.flatMap(([what, value]) => {
        if (value.trim() === '') {
            return []
        }
        const checked = checkField(column, value, sources)
        const tooLong = `it is longer than ${column.maxLength} characters`
        const reason = 'problem' in checked ? checked.problem : checked.isCut ? tooLong : ''
        const shown = `"${shownName(value)}"`
        return reason === '' ? [] : [errorText('unfitValue', { what, value: shown, field: column.name, reason })]
    })
}

function fixedValues(row: FieldRow): readonly (readonly [what: string, value: string])[] {
    if (row.conversion === 'table') {
        const table = readConversionTable(row.conversionTable)
        if ('problems' in table) {
            return []
        }
        return table.lines.map(({ line, result }) => [`Conversion table, line ${line},`, result] as const)
    }
    return alwaysPossible(row).flatMap(([what, value]) => {
        const converted = convert(row, value)
        // What cannot be converted is shown as it stands: the column then says what it wants.
        return [[what, 'problem' in converted ? value : converted.value] as const]
    })
}

/** A constant; of a template its text, where it has no placeholder, or its default, where it is one placeholder. */
function alwaysPossible({ kind, value }: FieldRow): readonly (readonly [what: string, value: string])[] {
    if (kind === 'constant') {
        return [['Value', value]]
    }
    const template = kind === 'template' ? readTemplate(value) : null
    if (!template || 'problem' in template || template.parts.length !== 1) {
        return []
    }
    return template.parts.map((part) => ('text' in part ? ['Value', part.text] : ['The default', part.otherwise]))
}
