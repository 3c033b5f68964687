import type { QueryNode } from '../store/query'

/** Functions of gs that a query from outside may call: they ask for the user or for a point in time and change nothing. */
const FUNCTIONS = [
    'getUserID',
    'getUserName',
    'now',
    'nowDateTime',
    'dateGenerate',
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

/** The arguments are text and numbers: nothing that could be another call. */
const CALL = new RegExp(`^javascript:\\s*gs\\.(?:${FUNCTIONS.join('|')})\\([\\w\\s:'",-]*\\)\\s*;?$`)

/**
 * Whether every `javascript:` value of a query is a call of one of a few functions. Who may send a query may not thereby run
 * scripts with the rights of the instance.
 */
export function hasOnlyHarmlessScripts(node: QueryNode): boolean {
    if (node.kind !== 'term') {
        return node.nodes.every(hasOnlyHarmlessScripts)
    }
    return node.value.split('@').every((part) => !/javascript:/i.test(part) || CALL.test(part))
}
