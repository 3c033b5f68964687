import { findByField } from '../../reading/find-by-name'
import { getRow } from '../../store/select-rows'
import { labelOf, type PageServices } from '../page-services'
import { recordName, tellingColumns, tellingText } from './record-name'

/** The record that a person means, or why none is taken. */
export type NamedRecord = { readonly ok: string } | { readonly refused: string }

/** Records of one name that a refusal lists. */
const MOST_LISTED = 5

/**
 * The readable record that a typed name means: by its display value; by a column that tells records apart, as the user ID,
 * if nothing has that name. Several are not guessed at: the refusal says what tells them apart.
 */
export function namedRecord(
    services: PageServices,
    table: string,
    attributes: Readonly<Record<string, string>>,
    text: string,
): NamedRecord {
    const display = services.context.dictionary.get().table(table)?.displayElement
    const telling = tellingColumns(services, table, attributes)
    for (const element of [...(display ? [display] : []), ...telling]) {
        const found = findByField(services, table, element, text, MOST_LISTED + 1)
        if (found.length === 1 && found[0]) {
            return { ok: found[0] }
        }
        if (found.length > 1) {
            return { refused: severalText(services, table, telling, text, found) }
        }
    }
    return { refused: `there is no "${text}"` }
}

/** Whether a record was picked among suggestions: it is there, may be read, and has the name that stands in the field. */
export function isPicked(services: PageServices, table: string, sysId: string, text: string): boolean {
    const { context, access } = services
    const row = /^[0-9a-f]{32}$/.test(sysId) ? getRow(context.database, context.dictionary.get(), table, sysId) : null
    return row !== null && access.allows('read', table, row) && recordName(services, table, row) === text
}

/** Names the records by the first column that tells them apart and may be read, as that is what may be typed instead. */
function severalText(
    services: PageServices,
    table: string,
    telling: readonly string[],
    text: string,
    found: readonly string[],
): string {
    const { database, dictionary } = services.context
    const [element] = telling
    const label = element === undefined ? '' : labelOf(services.context, table, element)
    const listed = found.slice(0, MOST_LISTED).flatMap((sysId) => {
        const row = element === undefined ? null : getRow(database, dictionary.get(), table, sysId)
        const value = row && element !== undefined ? tellingText(services, table, row, [element]) : ''
        return value === '' ? [] : [value]
    })
    const several = `several records are named "${text}"`
    return listed.length === 0
        ? `${several}. Pick one of the suggestions`
        : `${several}. Pick one of the suggestions, or type its ${label}: ${listed.join(', ')}${found.length > MOST_LISTED ? ', …' : ''}`
}
