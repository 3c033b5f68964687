import { encryptSecret, hashPassword } from '../access/passwords'
import type { ColumnDefinition } from '../store/dictionary'
import { fromUserDateTime } from '../store/glide-time'
import type { MutableRow, Row, Value } from '../store/row'
import { equals, rowsOf, shown, type PageServices } from './page-services'

/** What a submitted form asks for: the changed values, or what is wrong with them. */
export interface FormValues {
    readonly changes: Row
    readonly problems: readonly string[]
}

/** Reads the fields of a submitted form, whose values are display values in the user's language and time zone. */
export function formValues(services: PageServices, table: string, row: Row, form: URLSearchParams): FormValues {
    const definition = services.context.dictionary.get().table(table)
    const changes: MutableRow = {}
    const problems: string[] = []
    for (const column of definition?.columns.values() ?? []) {
        const text = form.getAll(column.element).at(-1)
        if (text === undefined || !isWritten(services, table, column, row, text)) {
            continue
        }
        const value = storedValue(services, column, text)
        if (value === undefined) {
            problems.push(`${column.label}: there is no "${text}"`)
        } else {
            changes[column.element] = value
        }
    }
    return { changes, problems }
}

/** A field that reads as before was not written; an empty password field keeps the secret. */
function isWritten(services: PageServices, table: string, column: ColumnDefinition, row: Row, text: string): boolean {
    const { element, type } = column
    if (type === 'password2' || type === 'password' || type.startsWith('journal')) {
        return text !== ''
    }
    const value = row[element] ?? null
    return text !== (value ?? '') && text.replaceAll('\r\n', '\n') !== shown(services.context, table, element, value)
}

/** The stored form of what was typed; undefined where it means nothing. */
function storedValue(services: PageServices, column: ColumnDefinition, text: string): Value | undefined {
    if (text === '') {
        return null
    }
    switch (column.type) {
        case 'boolean':
            return text === 'true' ? '1' : '0'
        case 'password2':
            return encryptSecret(text)
        case 'password':
            return hashPassword(text)
        case 'glide_date_time':
            return fromUserDateTime(text, services.context.session.timeZone) ?? undefined
        case 'integer':
            return /^-?\d+$/.test(text) ? text : undefined
        case 'reference':
            return column.reference ? referenced(services, column.reference, text) : text
        case 'glide_list':
            return column.reference ? referencedList(services, column.reference, text) : text
        default:
            return text.replaceAll('\r\n', '\n')
    }
}

/** The one record whose display value is the text; several or none are not guessed at. */
function referenced(services: PageServices, table: string, text: string): string | undefined {
    const display = services.context.dictionary.get().table(table)?.displayElement
    const byDisplay = display ? rowsOf(services.context, table, [equals(display, text)], 'sys_id') : []
    const byUserName =
        byDisplay.length === 0 && table === 'sys_user'
            ? rowsOf(services.context, table, [equals('user_name', text)], 'sys_id')
            : []
    const found = [...byDisplay, ...byUserName]
    return found.length === 1 ? (found[0]?.['sys_id'] ?? undefined) : undefined
}

/** The records whose display values stand in the text, separated by commas; an e-mail address may stand for itself. */
function referencedList(services: PageServices, table: string, text: string): string | undefined {
    const names = text
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
    const ids = names.map((name) => (name.includes('@') ? name : referenced(services, table, name)))
    return ids.every((id) => id !== undefined) ? ids.join(',') : undefined
}
