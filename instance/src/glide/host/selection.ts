import type { InstanceContext } from '../../access/context'
import { parseEncodedQuery } from '../../store/parse-encoded-query'
import type { Order, QueryNode, Selection, Term } from '../../store/query'
import { selectRows } from '../../store/select-rows'
import { trustedQuery } from '../../store/trusted-query'
import type { ConditionPart, QueryArgument, QueryPart } from '../wire'

/** No record has this sys_id. */
const NOTHING: Term = { kind: 'term', element: 'sys_id', operator: '=', value: 'none' }

/**
 * A script's query as the store understands it. Encoded queries bring their own order along. Conditions of scripts are
 * trusted: a value `javascript:…` is run (`addQuery('opened_at', '>=', 'javascript:gs.monthsAgoStart(2)')`,
 * markdown/api-reference/scripts/p_GlideServerAPIs.md; a function of the instance in c_GlideSystemScopedAPI.md, hasRole),
 * wherever the script has the text from. Values that the instance itself takes from rows are not.
 */
export function selectionOf(context: InstanceContext, argument: QueryArgument): Selection {
    const { where, order } = collect(context, argument.parts)
    return {
        table: argument.table,
        where,
        order: [...order, ...argument.order],
        ...(argument.limit === undefined ? {} : { limit: argument.limit }),
        ...(argument.offset === undefined ? {} : { offset: argument.offset }),
    }
}

function collect(context: InstanceContext, parts: readonly QueryPart[]): { where: QueryNode; order: readonly Order[] } {
    const nodes: QueryNode[] = []
    const order: Order[] = []
    for (const part of parts) {
        if (part.kind === 'encoded') {
            const parsed = parseEncodedQuery(part.query)
            nodes.push(trustedQuery(parsed.where))
            order.push(...parsed.order)
        } else {
            nodes.push(part.kind === 'join' ? joinNode(context, part) : trustedQuery(conditionNode(part)))
        }
    }
    return { where: { kind: 'and', nodes }, order }
}

/** Later conditions join to all that came before them, as `^` and `^OR` do in an encoded query. */
function conditionNode(part: ConditionPart): QueryNode {
    const term: QueryNode = { kind: 'term', element: part.element, operator: part.operator, value: part.value }
    return part.more.reduce<QueryNode>(
        (node, { join, condition }) => ({ kind: join, nodes: [node, conditionNode(condition)] }),
        term,
    )
}

/** addJoinQuery is a subquery: the values that the joined records point to. */
function joinNode(context: InstanceContext, part: QueryPart & { kind: 'join' }): QueryNode {
    const { where } = collect(context, part.parts)
    const joined = selectRows(
        context.database,
        context.dictionary.get(),
        { table: part.table, where },
        context.queryEnvironment(),
        [part.joined],
    )
    const values = new Set(joined.map((row) => row[part.joined] ?? '').filter((value) => value !== ''))
    return values.size === 0
        ? NOTHING
        : { kind: 'term', element: part.primary, operator: 'IN', value: [...values].join(',') }
}
