import type { Value } from '../../store/row'
import { call } from '../calls'
import { markNotBuilt, refuse } from '../not-built'
import type { AggregatePart, GroupAnswer } from '../wire'
import { fieldText } from './field-text'
import { QueryMethods } from './query-methods'
import { stateOf } from './record-base'
import { recordFactory, scriptConstructor } from './record-class'
import type { RecordState } from './record-state'

/** What GlideAggregate keeps beside the query. */
class AggregateState {
    readonly aggregates: AggregatePart[] = []
    readonly groupBy: string[] = []
    orderByAggregate: AggregatePart | null = null
    grouped = true
    groups: readonly GroupAnswer[] = []
    index = -1

    add(aggregate: AggregatePart): void {
        if (this.indexOf(aggregate) < 0) {
            this.aggregates.push(aggregate)
        }
    }

    indexOf(aggregate: AggregatePart): number {
        return this.aggregates.findIndex(
            (known) => known.function === aggregate.function && known.element === aggregate.element,
        )
    }

    /**
     * The documented examples of `addAggregate('COUNT', field)` without groupBy answer one row for each value of the
     * field, and count its empty values too.
     */
    groupElements(): readonly string[] {
        if (!this.grouped) {
            return []
        }
        const counted = this.aggregates
            .filter(({ function: name, element }) => name === 'COUNT' && element !== null)
            .map(({ element }) => element as string)
        return this.groupBy.length > 0 ? this.groupBy : [...new Set(counted)]
    }
}

const FUNCTIONS: Readonly<Record<string, AggregatePart['function']>> = {
    AVG: 'AVG',
    COUNT: 'COUNT',
    GROUP_CONCAT: 'GROUP_CONCAT',
    GROUP_CONCAT_DISTINCT: 'GROUP_CONCAT_DISTINCT',
    MAX: 'MAX',
    MIN: 'MIN',
    STDDEV: 'STDDEV',
    SUM: 'SUM',
}

/** Methods of GlideAggregate (markdown/api-reference/server-api-reference/c_GlideAggregateScopedAPI.md). */
export class GlideAggregateMethods extends QueryMethods {
    #aggregate = new AggregateState()

    addAggregate(name: unknown, element?: unknown): void {
        this.#aggregate.add(aggregateOf(name, element))
    }

    groupBy(element: unknown): void {
        this.#group(fieldText(element))
    }

    /** Also groups by the field. */
    orderBy(element: unknown): void {
        this.#group(fieldText(element))
        stateOf(this).query.addOrder(element, false)
    }

    orderByDesc(element: unknown): void {
        this.#group(fieldText(element))
        stateOf(this).query.addOrder(element, true)
    }

    /** Largest first, as in the documented examples. */
    orderByAggregate(name: unknown, element?: unknown): void {
        this.#aggregate.orderByAggregate = aggregateOf(name, element)
        this.#aggregate.add(this.#aggregate.orderByAggregate)
    }

    setGroup(grouped: unknown): void {
        this.#aggregate.grouped = grouped === true || grouped === 'true'
    }

    query(): void {
        const state = stateOf(this)
        const aggregate = this.#aggregate
        const groupBy = aggregate.groupElements()
        const asked = (part: AggregatePart): AggregatePart =>
            part.function === 'COUNT' && groupBy.includes(part.element ?? '') ? { ...part, element: null } : part
        const argument = {
            ...state.query.argument(state.table),
            aggregates: aggregate.aggregates.map(asked),
            groupBy,
            largestFirst: aggregate.orderByAggregate === null ? null : asked(aggregate.orderByAggregate),
        }
        aggregate.groups = state.description ? call<readonly GroupAnswer[]>('aggregate.query', argument) : []
        aggregate.index = -1
        state.clear(false)
    }

    hasNext(): boolean {
        return this.#aggregate.index + 1 < this.#aggregate.groups.length
    }

    next(): boolean {
        const state = stateOf(this)
        const group = this.#aggregate.groups[++this.#aggregate.index]
        if (!group) {
            state.clear(false)
            return false
        }
        state.place(group.group)
        return true
    }

    /** The value of an aggregate in the current group, as text. */
    getAggregate(name: unknown, element?: unknown): Value {
        const { groups, index } = this.#aggregate
        const at = this.#aggregate.indexOf(aggregateOf(name, element))
        return groups[index]?.values[at] ?? null
    }

    getAggregateEncodedQuery(): string {
        const state = stateOf(this)
        const own = state.query.encoded()
        const group = this.#aggregate.groupElements().map((element) => `${element}=${state.read(element) ?? ''}`)
        return [...(own === '' ? [] : [own]), ...group].join('^')
    }

    /** With the order and grouping that the query implies. */
    getEncodedQuery(): string {
        const state = stateOf(this)
        const groups = this.#aggregate.groupElements()
        const ordered = new Set(state.query.order.map(({ element }) => element))
        const order = groups.filter((element) => !ordered.has(element)).map((element) => `ORDERBY${element}`)
        return [state.query.encoded(), ...order, ...groups.map((element) => `GROUPBY${element}`)]
            .filter((text) => text !== '')
            .join('^')
    }

    getRowCount(): number {
        return this.#aggregate.groups.length
    }

    getTableName(): string {
        return stateOf(this).table
    }

    getValue(element: unknown): Value {
        return stateOf(this).read(fieldText(element))
    }

    #group(element: string): void {
        if (!this.#aggregate.groupBy.includes(element)) {
            this.#aggregate.groupBy.push(element)
        }
    }
}

markNotBuilt(GlideAggregateMethods.prototype, 'GlideAggregate', [
    'addTrend',
    'setAggregateWindow',
    'setAggregateWorkflow',
    'setCategory',
    'setIntervalYearIncluded',
])

const open: (state: RecordState) => GlideAggregateMethods = recordFactory(GlideAggregateMethods, false)

/** Counts, sums and the like of the records of one table. */
export const GlideAggregate = scriptConstructor('GlideAggregate', GlideAggregateMethods, open)

function aggregateOf(name: unknown, element: unknown): AggregatePart {
    const upper = fieldText(name).toUpperCase()
    const field = fieldText(element)
    return {
        function: FUNCTIONS[upper] ?? refuse(`GlideAggregate.addAggregate('${upper}')`),
        element: field === '' ? null : field,
    }
}
