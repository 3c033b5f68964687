import { readClientQuery } from '../access/client-query'
import { isRecord } from '../reading/find-by-name'
import { listReadable } from '../reading/readable-list'
import { inputValues } from '../rest/input-values'
import type { ColumnDefinition } from '../store/dictionary'
import { fromGlideDateTime } from '../store/glide-time'
import type { ParsedQuery, Term } from '../store/query'
import type { MutableRow, Row } from '../store/row'
import { splitQuery } from './conditions/encoded-pieces'
import { formLayout } from './form-layout'
import { type FormSubject, isManaged, mayReadField, mayWriteField } from './form-subject'
import type { PageServices } from './page-services'

/** Why the query of a form's address is refused. */
export interface FormQueryRefused {
    readonly status: 400 | 403 | 404
    readonly refused: string
}

/** What an address fills in. */
export interface FormPresets {
    readonly values: Row
    readonly journals: ReadonlyMap<string, string>
    /** Fields that the instance itself decides when the record is stored, which are left out. */
    readonly leftOut: readonly ColumnDefinition[]
}

/**
 * The values that `sysparm_query` of a new form's address fills in: `field=value`, joined by `^`, values as they are stored
 * (markdown/platform-user-interface/navigate-using-url.md, r_NavigatingByURLExamples.md). An expression is read as in a
 * list's query. Only what the form shows and the user may write is filled in; anything else refuses the address, so that
 * nobody submits what they do not see.
 */
export function formPresets(
    services: PageServices,
    subject: FormSubject,
    encoded: string,
): FormPresets | FormQueryRefused {
    const read = readQuery(services, subject.table, encoded)
    if ('refused' in read) {
        return read
    }
    const terms = plainTerms(read.ok)
    const definition = services.context.dictionary.get().table(subject.table)
    if (terms === null || !definition) {
        return invalid('sysparm_query of a new record takes field=value only, joined by ^')
    }
    const paths = formLayout(services, subject.table).flatMap(({ blocks }) => blocks.flat(2))
    const values: MutableRow = {}
    const journals = new Map<string, string>()
    const leftOut: ColumnDefinition[] = []
    for (const { element, value } of terms) {
        const column = definition.columns.get(element)
        const isShown = paths.includes(element) && mayReadField(services, subject, element)
        if (!column || !isShown) {
            return invalid(`"${element}" is not a field of the form of a new ${definition.label} record`)
        }
        if (isManaged(services, column, subject.table)) {
            leftOut.push(column)
            continue
        }
        if (!mayWriteField(services, subject, element) || isSecret(column)) {
            return { status: 403, refused: `You may not fill in ${column.label} by an address` }
        }
        if (!isMeant(services, column, value)) {
            return invalid(`${column.label}: there is no "${value}"`)
        }
        if (column.type.startsWith('journal')) {
            journals.set(element, value)
        } else {
            const options = { inputDisplayValue: false, isInsert: true }
            Object.assign(values, inputValues(services, definition, { [element]: value }, options))
        }
    }
    return { values, journals, leftOut }
}

/**
 * What New in a filtered list fills in: the conditions of the list that say what a field is, as far as they can be filled
 * in; the attribute `ignore_filter_on_new` leaves a field out (c_UsingFiltersAndBreadcrumbs.md).
 */
export function filterPresets(services: PageServices, subject: FormSubject, encoded: string): Row {
    const columns = services.context.dictionary.get().table(subject.table)?.columns
    return Object.assign(
        {},
        ...splitQuery(encoded).conditions.map((condition) => {
            const element = /^[a-z0-9_]+/.exec(condition)?.[0] ?? ''
            const isIgnored = columns?.get(element)?.attributes['ignore_filter_on_new'] === 'true'
            const presets = isIgnored ? null : formPresets(services, subject, condition)
            return presets && 'values' in presets ? presets.values : {}
        }),
    ) as Row
}

/** The record that the query of a form's address without a sys_id finds; the first one of several. */
export function recordOfQuery(services: PageServices, table: string, encoded: string): string | FormQueryRefused {
    const read = readQuery(services, table, encoded)
    if ('refused' in read) {
        return read
    }
    const list = listReadable(services, { ...read.ok, table, limit: 1, offset: 0, counted: false })
    if (list.refused !== null) {
        return { status: 403, refused: 'You may not query these records by a field of this address' }
    }
    return list.rows[0]?.['sys_id'] ?? { status: 404, refused: 'Record not found' }
}

function readQuery(
    { context, log }: PageServices,
    table: string,
    encoded: string,
): { readonly ok: ParsedQuery } | FormQueryRefused {
    const read = readClientQuery(context, log, table, encoded)
    return 'refused' in read ? { status: 403, refused: read.refused } : read
}

/** The terms of a query that says `=` of fields only; null for every other query. */
function plainTerms({ where, order, groupBy }: ParsedQuery): readonly Term[] | null {
    const nodes = where.kind === 'and' ? where.nodes : [where]
    const terms = nodes.filter((node) => node.kind === 'term')
    const isPlain = terms.length === nodes.length && order.length === 0 && groupBy.length === 0
    return isPlain && terms.every(({ operator }) => operator === '=') ? terms : null
}

function isSecret({ type }: ColumnDefinition): boolean {
    return type === 'password' || type === 'password2'
}

/** Whether a stored value of a column can be this text; a reference's is a record that the user may read. */
function isMeant(services: PageServices, { type, reference }: ColumnDefinition, text: string): boolean {
    if (text === '') {
        return true
    }
    switch (type) {
        case 'reference':
            return reference !== null && isRecord(services, reference, text)
        case 'glide_date_time':
            return fromGlideDateTime(text) !== null
        case 'integer':
            return /^-?\d+$/.test(text)
        case 'boolean':
            return /^(?:true|false|1|0)$/.test(text)
        default:
            return true
    }
}

function invalid(refused: string): FormQueryRefused {
    return { status: 400, refused }
}
