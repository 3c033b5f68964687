import type { AnyRecord } from './record.ts'

/** What a column holds, as far as a value from outside is checked. */
export type ColumnKind =
    | 'text'
    | 'choice'
    | 'reference'
    | 'date-time'
    | 'date'
    | 'integer'
    | 'decimal'
    | 'boolean'
    | 'journal'
    | 'other'

/** What the dictionary says about a column. */
export interface ColumnInfo {
    readonly name: string
    readonly label: string
    readonly kind: ColumnKind
    /** In characters. */
    readonly maxLength: number
    /** Target table of a reference, else ''. */
    readonly reference: string
}

/**
 * Internal types by kind, of the list in markdown/…/c_GlideElementDescriptorScopedAPI.md, with some that the dictionary's
 * base tables use beyond it. A type that stands nowhere here is `other`.
 */
const KINDS: Readonly<Record<string, ColumnKind>> = {
    string: 'text',
    char: 'text',
    multi_two_lines: 'text',
    multi_line_text: 'text',
    string_full_utf8: 'text',
    email: 'text',
    url: 'text',
    ph_number: 'text',
    html: 'text',
    translated_field: 'text',
    translated_text: 'text',
    translated_html: 'text',
    reference: 'reference',
    glide_date_time: 'date-time',
    due_date: 'date-time',
    glide_date: 'date',
    date: 'date',
    integer: 'integer',
    long: 'integer',
    longint: 'integer',
    order_index: 'integer',
    decimal: 'decimal',
    float: 'decimal',
    numeric: 'decimal',
    boolean: 'boolean',
    journal: 'journal',
    journal_input: 'journal',
    journal_list: 'journal',
}

/** Kinds that a drop-down may have; a reference or a date stays what it is. */
const MAY_HAVE_CHOICES: readonly ColumnKind[] = ['text', 'integer', 'decimal', 'other']

/**
 * What a table's dictionary says about a column, or null where the table has no such column. Costs no query: all comes
 * from the field's descriptor (markdown/…/c_GlideRecordScopedAPI.md isValidField, getElement; c_GlideElementScopedAPI.md
 * getED, getReferenceTable; c_GlideElementDescriptorScopedAPI.md).
 *
 * A choice column is one that the dictionary calls a drop-down, whatever it stores and whether it has choices or not
 * (isChoiceTable); a suggestion takes any text and is none.
 */
export function readColumn(record: AnyRecord, column: string): ColumnInfo | null {
    // A dot would walk into another record.
    if (!/^\w+$/.test(column) || !record.isValidField(column)) {
        return null
    }
    const element = record.getElement(column)
    const descriptor = element.getED()
    const type = descriptor.getInternalType()
    const stored = Object.prototype.hasOwnProperty.call(KINDS, type) ? (KINDS[type] ?? 'other') : 'other'
    const kind = MAY_HAVE_CHOICES.includes(stored) && descriptor.isChoiceTable() ? 'choice' : stored
    const target: string | null = kind === 'reference' ? element.getReferenceTable() : null
    return {
        name: column,
        label: descriptor.getLabel(),
        kind,
        maxLength: descriptor.getLength(),
        reference: target ?? '',
    }
}
