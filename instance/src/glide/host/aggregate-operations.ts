import type { HostCaller } from '../../engine/script-engine'
import { type Aggregate, aggregateKey, type AggregateOrder, aggregateRows } from '../../store/aggregate-rows'
import type { Order } from '../../store/query'
import type { MutableRow } from '../../store/row'
import type { AggregateArgument, AggregatePart, GroupAnswer } from '../wire'
import type { HostServices } from './host-services'
import { requireScopeAccess } from './scope-guard'
import { selectionOf } from './selection'

/** Groups and their aggregates for GlideAggregate. */
export function aggregateOperations(services: HostServices) {
    const { context } = services
    return {
        'aggregate.query': (argument: AggregateArgument, caller: HostCaller): GroupAnswer[] => {
            requireScopeAccess(services, caller, argument.table, 'read')
            const { table, where, order = [] } = selectionOf(context, argument)
            const aggregates = argument.aggregates.map(aggregateOf)
            const { groupBy, largestFirst } = argument
            const first: (Order | AggregateOrder)[] =
                largestFirst === null ? [] : [{ aggregate: aggregateOf(largestFirst), descending: true }]
            const rows = aggregateRows(
                context.database,
                context.dictionary.get(),
                { table, aggregates, groupBy, order: [...first, ...order], ...(where ? { where } : {}) },
                context.queryEnvironment(),
            )
            return rows.map((row) => {
                const group: MutableRow = {}
                for (const element of groupBy) {
                    const value = row[element]
                    if (value !== undefined) {
                        group[element] = value
                    }
                }
                return { group, values: aggregates.map((aggregate) => row[aggregateKey(aggregate)] ?? null) }
            })
        },
    }
}

function aggregateOf({ function: name, element }: AggregatePart): Aggregate {
    return element === null ? { function: name } : { function: name, element }
}
