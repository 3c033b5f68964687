import { type Condition, groupBy, where } from './query.ts'
import { openAggregate } from './record.ts'

/** COUNT without a column counts records; the package's types do not know it (markdown/…/c_GlideAggregateScopedAPI.md). */
interface CountsRecords {
    addAggregate(name: 'COUNT'): void
    getAggregate(name: 'COUNT'): string | null
}

/** How many records of a table have each value of a column; '' stands for none. */
export function countBy(table: string, column: string, conditions: readonly Condition[]): ReadonlyMap<string, number> {
    const aggregate = openAggregate(table)
    const counted = aggregate as unknown as CountsRecords
    where(aggregate, ...conditions)
    counted.addAggregate('COUNT')
    groupBy(aggregate, column)
    aggregate.query()
    const counts = new Map<string, number>()
    while (aggregate.next()) {
        const value: string | null = aggregate.getValue(column)
        counts.set(value ?? '', Number(counted.getAggregate('COUNT') ?? '0'))
    }
    return counts
}

/**
 * The values of some columns of the records that meet all conditions, a group each: a record of its own where the columns
 * name its sys_id. What is not named is not read.
 */
export function readGroups(
    table: string,
    columns: readonly string[],
    conditions: readonly Condition[],
): readonly Readonly<Record<string, string>>[] {
    const aggregate = openAggregate(table)
    where(aggregate, ...conditions)
    for (const column of columns) {
        groupBy(aggregate, column)
    }
    aggregate.query()
    const groups: Record<string, string>[] = []
    while (aggregate.next()) {
        const value = (column: string): string => {
            const found: string | null = aggregate.getValue(column)
            return found ?? ''
        }
        groups.push(Object.fromEntries(columns.map((column) => [column, value(column)])))
    }
    return groups
}

/** How many records of a table meet all conditions. */
export function countRecords(table: string, conditions: readonly Condition[]): number {
    const aggregate = openAggregate(table)
    const counted = aggregate as unknown as CountsRecords
    where(aggregate, ...conditions)
    counted.addAggregate('COUNT')
    aggregate.query()
    return aggregate.next() ? Number(counted.getAggregate('COUNT') ?? '0') : 0
}
