import { MAX_TEXT_CHARACTERS, readTemplate, renderTemplate, templatePaths } from '../../shared/template.ts'
import { cutWithoutMark } from '../../shared/text.ts'
import { convertByTable, convertDate, type Converted, readConversionTable } from './conversion.ts'
import type { FieldRow } from './field-map.ts'

/** What of a row makes its value. */
export type ValueSource = Pick<FieldRow, 'kind' | 'value' | 'conversion' | 'conversionTable'>

/** A row's value for an alert; with a problem, the value before its conversion and in words why it cannot be used. */
export interface RowValue {
    readonly value: string
    readonly problem: string
    /** Whether the value was longer than a text that is filled in may be, and its end was left out. */
    readonly isCut: boolean
}

/**
 * The value that a row has for an alert, after its conversion; empty where the alert has none.
 *
 * @param textAt gives the text at a path of the alert
 * @param timeZone the source's, of times that come without an offset
 */
export function rowValue(row: ValueSource, textAt: (path: string) => string | null, timeZone: string): RowValue {
    const source = sourceValue(row, textAt)
    if (source.problem !== '') {
        return source
    }
    const converted = convert(row, source.value, isSentTime(row) ? timeZone : 'UTC')
    return 'problem' in converted ? { ...source, problem: converted.problem } : { ...source, value: converted.value }
}

/** Whether a row takes its value from what was sent alone; the times of an alert and those of an admin are in UTC. */
function isSentTime({ kind, value }: ValueSource): boolean {
    if (kind !== 'template') {
        return kind === 'path' && value.trim().startsWith('body.')
    }
    const template = readTemplate(value)
    const paths = 'problem' in template ? [] : templatePaths(template)
    return paths.length > 0 && paths.every((path) => path.startsWith('body.'))
}

/** What a row's conversion makes of a value. */
export function convert(row: ValueSource, value: string, timeZone = 'UTC'): Converted {
    if (row.conversion === 'date') {
        return convertDate(value, timeZone)
    }
    if (row.conversion === 'none') {
        return { value }
    }
    const table = readConversionTable(row.conversionTable)
    return 'problems' in table
        ? { problem: `the conversion table cannot be read: ${table.problems.join('; ')}` }
        : convertByTable(table, value)
}

function sourceValue(row: ValueSource, textAt: (path: string) => string | null): RowValue {
    if (row.kind === 'constant') {
        return { value: row.value, problem: '', isCut: false }
    }
    if (row.kind === 'path') {
        const whole = textAt(row.value.trim()) ?? ''
        const value = cutWithoutMark(whole, MAX_TEXT_CHARACTERS)
        return { value, problem: '', isCut: value.length < whole.length }
    }
    const template = readTemplate(row.value)
    if ('problem' in template) {
        return { value: row.value, problem: `the template cannot be read: ${template.problem}`, isCut: false }
    }
    const { text, isCut } = renderTemplate(template, textAt)
    return { value: text, problem: '', isCut }
}
