import type { AccessControl } from '../access/acl'
import type { Dictionary } from '../store/dictionary'
import type { Order, QueryNode } from '../store/query'

/** Column types whose values must not be guessed at by filtering. */
const SECRET_TYPES: ReadonlySet<string> = new Set(['password', 'password2'])

/**
 * Whether the session may read every field that a query filters or sorts by; else the rows that come back would tell what
 * the fields hold (markdown/platform-security/access-control/acl-rule-types.md: "Access to query information of inferred
 * data is restricted for protected fields"). Fields that do not exist are not looked at: the query drops them.
 */
export function mayQueryBy(
    access: AccessControl,
    dictionary: Dictionary,
    table: string,
    where: QueryNode,
    order: readonly Order[],
): boolean {
    const elements = new Set([...elementsOf(where), ...order.map(({ element }) => element)])
    return [...elements].every((element) => mayReadPath(access, dictionary, table, element))
}

function elementsOf(node: QueryNode): string[] {
    return node.kind === 'term' ? [node.element] : node.nodes.flatMap(elementsOf)
}

function mayReadPath(access: AccessControl, dictionary: Dictionary, table: string, path: string): boolean {
    const hops = path.split('.')
    let current = table
    for (const [index, element] of hops.entries()) {
        const column = dictionary.table(current)?.columns.get(element)
        if (!column) {
            return true
        }
        const isReadable =
            index === 0
                ? access.allowsField('read', current, null, element)
                : access.allows('read', current, null, element)
        if (!isReadable || SECRET_TYPES.has(column.type)) {
            return false
        }
        current = column.reference ?? ''
    }
    return true
}
