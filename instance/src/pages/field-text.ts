import { encryptSecret, hashPassword } from '../access/passwords'
import type { ColumnDefinition } from '../store/dictionary'
import { fromUserDateTime } from '../store/glide-time'
import type { Value } from '../store/row'
import type { PageServices } from './page-services'
import { namedRecord } from './references/named-record'

/** The stored form of what was typed, or why it means nothing. */
export type TypedValue = { readonly ok: Value } | { readonly refused: string }

/** Reads a text that was typed into the field of a column, as its user reads and writes values. */
export function typedValue(services: PageServices, column: ColumnDefinition, text: string): TypedValue {
    if (text === '') {
        return { ok: null }
    }
    switch (column.type) {
        case 'boolean':
            return { ok: text === 'true' ? '1' : '0' }
        case 'password2':
            return { ok: encryptSecret(text) }
        case 'password':
            return { ok: hashPassword(text) }
        case 'glide_date_time': {
            const time = fromUserDateTime(text, services.context.session.timeZone)
            return time === null ? none(text) : { ok: time }
        }
        case 'integer':
            return /^-?\d+$/.test(text) ? { ok: text } : none(text)
        case 'reference':
            return column.reference ? namedRecord(services, column.reference, column.attributes, text) : { ok: text }
        case 'glide_list':
            return column.reference ? namedRecords(services, column, column.reference, text) : { ok: text }
        default:
            return { ok: text.replaceAll('\r\n', '\n') }
    }
}

/** The records whose names stand in the text, separated by commas; an e-mail address may stand for itself. */
function namedRecords(services: PageServices, column: ColumnDefinition, table: string, text: string): TypedValue {
    const names = text
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
    const ids: string[] = []
    for (const name of names) {
        const named = name.includes('@') ? { ok: name } : namedRecord(services, table, column.attributes, name)
        if ('refused' in named) {
            return named
        }
        ids.push(named.ok)
    }
    return { ok: ids.join(',') }
}

function none(text: string): TypedValue {
    return { refused: `there is no "${text}"` }
}
