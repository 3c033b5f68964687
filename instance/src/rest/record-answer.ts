import { ReadableDisplay } from '../reading/readable-display'
import type { Reader } from '../reading/reader'
import type { ColumnDefinition, TableDefinition } from '../store/dictionary'
import { MAX_REFERENCES, TooManyReferences } from '../store/joins'
import type { Row, Value } from '../store/row'
import { getRow } from '../store/select-rows'
import { journalText } from './journal-text'
import type { TableParameters } from './table-parameters'

/** A field in an answer: text, or for references and sysparm_display_value=all an object. */
type FieldAnswer = string | Readonly<Record<string, string>>

/** Column types whose stored text leaves the instance in no form. */
const SECRET_TYPES: ReadonlySet<string> = new Set(['password', 'password2'])

/**
 * Writes records as the Table API answers them: the fields that the session may read, dot-walked ones included, as stored
 * values, display values or both, references with a link to their record
 * (markdown/api-reference/rest-apis/c_TableAPI.md; markdown/api-reference/rest-api-explorer/c_RESTAPI.md).
 */
export class RecordAnswer {
    /** Records that references led to, with whether they may be read; by table and sys_id. */
    private readonly walked = new Map<string, Row | null>()
    private readonly shown: ReadableDisplay

    constructor(
        private readonly reader: Reader,
        private readonly origin: string,
        private readonly parameters: Pick<TableParameters, 'fields' | 'display' | 'excludeReferenceLink'>,
    ) {
        if (parameters.fields?.some((field) => field.split('.').length - 1 > MAX_REFERENCES)) {
            throw new TooManyReferences()
        }
        this.shown = new ReadableDisplay(reader)
    }

    /** The answer for one record that the session may read; fields that are unknown or not readable are left out. */
    render(table: TableDefinition, row: Row): Readonly<Record<string, FieldAnswer>> {
        const answer: Record<string, FieldAnswer> = {}
        const isReadable = this.reader.access.fieldCheck('read', table.name, row)
        for (const field of this.parameters.fields ?? table.columns.keys()) {
            const value = this.field(table, row, field.split('.'), isReadable)
            if (value !== undefined) {
                answer[field] = value
            }
        }
        return answer
    }

    private field(
        table: TableDefinition,
        row: Row | null,
        path: readonly string[],
        isReadable = this.reader.access.fieldCheck('read', table.name, row),
    ): FieldAnswer | undefined {
        const element = path[0] ?? ''
        const column = table.columns.get(element)
        if (!column || !column.active || !isReadable(element)) {
            return undefined
        }
        if (path.length === 1) {
            return this.value(table, column, row)
        }
        const next = column.reference ? this.reader.context.dictionary.get().table(column.reference) : undefined
        if (!next) {
            return undefined
        }
        const sysId = row?.[element] ?? null
        const target = sysId === null ? null : this.follow(next, sysId)
        return target === null && sysId !== null ? undefined : this.field(next, target, path.slice(1))
    }

    /** The record a reference leads to; null where it does not exist or may not be read. */
    private follow(table: TableDefinition, sysId: string): Row | null {
        const key = `${table.name}|${sysId}`
        const known = this.walked.get(key)
        if (known !== undefined) {
            return known
        }
        const row = getRow(this.reader.context.database, this.reader.context.dictionary.get(), table.name, sysId)
        const readable = row && this.reader.access.allows('read', table.name, row) ? row : null
        this.walked.set(key, readable)
        return readable
    }

    private value(table: TableDefinition, column: ColumnDefinition, row: Row | null): FieldAnswer {
        const { display, excludeReferenceLink } = this.parameters
        const stored = row?.[column.element] ?? null
        const value = SECRET_TYPES.has(column.type) ? '' : plain(column, stored)
        const link =
            column.type === 'reference' && column.reference && stored !== null && !excludeReferenceLink
                ? `${this.origin}/api/now/table/${column.reference}/${stored}`
                : undefined
        if (display === 'all') {
            return { display_value: this.display(table, column, row, stored), ...(link && { link }), value }
        }
        if (display === 'true') {
            const text = this.display(table, column, row, stored)
            return link ? { display_value: text, link } : text
        }
        return link ? { link, value } : value
    }

    private display(table: TableDefinition, column: ColumnDefinition, row: Row | null, stored: Value): string {
        return column.storage !== 'none'
            ? this.shown.text(table.name, column.element, stored)
            : row
              ? journalText(this.reader, table, column, row)
              : ''
    }
}

/** Booleans read true and false outside the rows; NULL is the empty text. */
function plain(column: ColumnDefinition, stored: Value): string {
    if (stored === null) {
        return ''
    }
    return column.type === 'boolean' ? String(stored === '1') : stored
}
