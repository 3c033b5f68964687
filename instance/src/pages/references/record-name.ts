import { ReadableDisplay } from '../../reading/readable-display'
import type { Row } from '../../store/row'
import type { PageServices } from '../page-services'

/** Columns that tell two records of one name apart, by table. */
const TELLING: Readonly<Record<string, readonly string[]>> = { sys_user: ['user_name', 'email'] }

/**
 * The columns beside its name that a suggestion of a table shows and is found by: those of the attribute `ref_ac_columns`
 * of the reference (markdown/platform-administration/c_AutoCompleteForReferenceFields.md), of users the user ID and the
 * e-mail address as well (guessed: the base system's own attribute is not documented).
 */
export function tellingColumns(
    services: PageServices,
    table: string,
    attributes: Readonly<Record<string, string>>,
): readonly string[] {
    const definition = services.context.dictionary.get().table(table)
    const named = (attributes['ref_ac_columns'] ?? '').split(';').map((name) => name.trim())
    const known = [...named, ...(TELLING[definition?.root ?? table] ?? [])].filter(
        (element) => element !== definition?.displayElement && definition?.columns.has(element),
    )
    return [...new Set(known)]
}

/** What the session reads as the name of a record: its display value, or the user ID of a user without a name. */
export function recordName(services: PageServices, table: string, row: Row): string {
    const definition = services.context.dictionary.get().table(table)
    const text = (element: string): string =>
        services.access.allows('read', table, row, element)
            ? new ReadableDisplay(services).text(table, element, row[element] ?? null)
            : ''
    const name = definition?.displayElement ? text(definition.displayElement) : ''
    return name === '' && table === 'sys_user' ? text('user_name') : name
}

/** The values, as far as the session may read them, that tell a record from another of the same name. */
export function tellingText(services: PageServices, table: string, row: Row, elements: readonly string[]): string {
    const name = recordName(services, table, row)
    return elements
        .filter((element) => services.access.allows('read', table, row, element))
        .map((element) => new ReadableDisplay(services).text(table, element, row[element] ?? null))
        .filter((text) => text !== '' && text !== name)
        .join(', ')
}
