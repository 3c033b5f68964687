import type { QueryNode } from '../store/query'

/** Functions of gs that a query from outside may call: they ask for the user or for a point in time and change nothing. */
const FUNCTIONS = [
    'getUserID',
    'getUserName',
    'now',
    'nowDateTime',
    ...['beginning', 'end'].flatMap((edge) =>
        ['Today', 'Yesterday', 'Tomorrow', 'ThisWeek', 'LastWeek', 'NextWeek', 'ThisMonth', 'LastMonth', 'NextMonth']
            .concat(['ThisQuarter', 'LastQuarter', 'NextQuarter', 'ThisYear', 'LastYear', 'NextYear'])
            .map((period) => `${edge}Of${period}`),
    ),
    ...['minutes', 'hours', 'days', 'months', 'quarters', 'years'].flatMap((unit) => [
        `${unit}Ago`,
        `${unit}AgoStart`,
        `${unit}AgoEnd`,
    ]),
]

const CALL = `javascript:\\s*gs\\.(?:${FUNCTIONS.join('|')})\\(\\s*-?\\d*\\s*\\);?`
const HARMLESS = new RegExp(`^${CALL}(?:@${CALL})*$`)

/**
 * Whether every `javascript:` value of a query is a call of one of a few functions. Who may send a query may not thereby run
 * scripts with the rights of the instance.
 */
export function hasOnlyHarmlessScripts(node: QueryNode): boolean {
    if (node.kind !== 'term') {
        return node.nodes.every(hasOnlyHarmlessScripts)
    }
    return !/javascript:/i.test(node.value) || HARMLESS.test(node.value)
}
