import { ReadableDisplay } from '../../reading/readable-display'
import { walkReadable } from '../../reading/walk-readable'
import type { InstanceResponse } from '../../rest/http'
import { SECRET_TYPES } from '../../store/column-type'
import type { Row } from '../../store/row'
import { labelOf, type PageServices } from '../page-services'

/** Records of an export if no property sets another number (c_ExportLimits.md). */
const DEFAULT_LIMIT = 10_000

/** "crops the value's string to 32000 characters" (system-properties-display-value-header.md). */
const MOST_CHARACTERS = 32_000

/** What a spreadsheet takes for the beginning of a formula (sc-escape-excel-formula.md). */
const FORMULA = /^[+\-=@]/

/** How many records a CSV export has: sysparm_record_count, at most as the properties say (c_ExportLimits.md). */
export function csvLimit({ context }: PageServices, query: URLSearchParams): number {
    const properties = context.properties.get()
    const set = properties.get('glide.csv.export.limit') ?? properties.get('glide.ui.export.limit')
    const limit = Number(set) > 0 ? Math.trunc(Number(set)) : DEFAULT_LIMIT
    const asked = Math.trunc(Number(query.get('sysparm_record_count')))
    return asked > 0 ? Math.min(asked, limit) : limit
}

/**
 * Records of a list as a CSV file: its columns, names of fields in the first line, values as they are shown. Parameters of
 * the address and properties as in query-parameters-display-value.md, system-properties-display-value-header.md; encoded
 * as glide.export.csv.charset says, windows-1252 by default (r_AvailableSystemProperties.md).
 */
export function csvAnswer(
    services: PageServices,
    table: string,
    columns: readonly string[],
    rows: readonly Row[],
    query: URLSearchParams,
): InstanceResponse {
    const properties = services.context.properties.get()
    const isRaw = isOn(query.get('sysparm_display_value') === null, properties.get('glide.export.csv.raw.value'))
    const raw = query.get('sysparm_display_value') === 'false' || isRaw
    const labels =
        query.get('sysparm_export_column_header_label') ?? properties.get('glide.export.csv.column_header_label')
    const escapes = properties.get('glide.export.escape_formulas') === 'true'
    const display = new ReadableDisplay(services)
    const heads = columns.map((column) => (labels === 'true' ? labelOf(services.context, table, column) : column))
    const lines = rows.map((row) =>
        columns.map((column) => {
            const field = walkReadable(services, table, row, column)
            const text = !field
                ? ''
                : raw && !isSecret(services, field.table, field.element)
                  ? (field.value ?? '')
                  : display.text(field.table, field.element, field.value)
            return raw ? text : text.slice(0, MOST_CHARACTERS)
        }),
    )
    const end = properties.get('glide.csv.export.line_break') === 'CRLF' ? '\r\n' : '\n'
    const csv = [heads, ...lines].map((line) => line.map((text) => cell(text, escapes)).join(',') + end).join('')
    const charset = properties.get('glide.export.csv.charset') || 'windows-1252'
    return {
        status: 200,
        headers: {
            'content-type': `text/csv;charset=${isUtf8(charset) ? 'UTF-8' : 'windows-1252'}`,
            'content-disposition': `attachment; filename="${table}.csv"`,
            'cache-control': 'no-store',
        },
        body: isUtf8(charset) ? csv : windows1252(csv),
    }
}

function isOn(asks: boolean, property: string | undefined): boolean {
    return asks && property === 'true'
}

/** What a secret column holds is never sent, raw neither. */
function isSecret({ context }: PageServices, table: string, element: string): boolean {
    return SECRET_TYPES.has(context.dictionary.get().table(table)?.columns.get(element)?.type ?? '')
}

function cell(text: string, escapes: boolean): string {
    const safe = escapes && FORMULA.test(text) ? `'${text}` : text
    return `"${safe.replaceAll('"', '""')}"`
}

function isUtf8(charset: string): boolean {
    return /^utf-?8$/i.test(charset)
}

let bytes: ReadonlyMap<string, number> | undefined

/** What windows-1252 lacks becomes a question mark. */
function windows1252(text: string): Uint8Array {
    bytes ??= new Map(
        Array.from(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))).map(
            (character, byte) => [character, byte],
        ),
    )
    const known = bytes
    return Uint8Array.from(Array.from(text), (character) => known.get(character) ?? 0x3f)
}
