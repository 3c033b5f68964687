import type { QueryOperation } from '../access/query-rules'
import { bothOf } from '../access/read-certainty'
import type { Certainty } from '../access/rule-check'
import { SECRET_TYPES } from '../store/column-type'
import { type ResolvedElement, resolveElement } from '../store/resolve-element'
import type { Row } from '../store/row'
import { getRow } from '../store/select-rows'
import { type AskedQuery, fieldUses } from './field-uses'
import type { Reader } from './reader'

/** What the session may do with a query. */
export type QueryVerdict =
    /** It may not query by one of the fields, whatever the record. */
    | { readonly refused: string }
    | {
          readonly refused: null
          /** By class: whether records of it may be found by this query. */
          readonly classes: ReadonlyMap<string, Certainty>
          /** Whether a record may be found by this query, asked of each where a class or a path depends on the record. */
          readonly mayFind: (row: Row) => boolean
          /** A path leads through records of which some may not be read. */
          readonly dependsOnPath: boolean
      }

/** One column on the path of a field: the table that it is read from, and what the query does with it. */
interface Step {
    readonly table: string
    readonly element: string
    readonly operation: QueryOperation
}

/**
 * Judges a query before it is run: each field of each term, order and group by its query ACLs, or without any by read
 * access to the column (markdown/platform-security/access-control/query-acl-rule.md), on every step of a dot-walked path.
 * Where a step depends on the record, records that the session may not read there are not found, whatever they hold.
 * Fields that do not exist are not looked at, as the query drops them; secrets are never compared.
 */
export function judgeQuery(reader: Reader, table: string, query: AskedQuery): QueryVerdict {
    const { access, context } = reader
    const dictionary = context.dictionary.get()
    const own = new Map<string, Step>()
    const walks = new Map<string, readonly Step[]>()
    for (const { element, operation } of fieldUses(dictionary, table, query)) {
        const target = resolveElement(dictionary, table, element)
        const steps = target ? stepsOf(table, target, operation) : []
        const [first, ...further] = steps
        if (!target || !first) {
            continue
        }
        const isRefused =
            SECRET_TYPES.has(target.column.type) ||
            certaintyOfStep(reader, table, first) === 'no' ||
            further.some((step) => certaintyOfTarget(reader, step.table, step) === 'no')
        if (isRefused) {
            return { refused: element }
        }
        own.set(`${first.element}|${first.operation}`, first)
        if (further.some((step) => !isAlwaysReadable(reader, step))) {
            walks.set(steps.map((step) => `${step.element}|${step.operation}`).join('.'), steps)
        }
    }
    const classes = new Map(
        (dictionary.table(table)?.family ?? [table]).map((name): [string, Certainty] => [
            name,
            [...own.values()].reduce(
                (certainty, step) => bothOf(certainty, certaintyOfStep(reader, name, step)),
                access.certain.ofRecord(name),
            ),
        ]),
    )
    const targets = new TargetRows(reader)
    return {
        refused: null,
        classes,
        dependsOnPath: walks.size > 0,
        mayFind: (row) =>
            access.allows('read', table, row) &&
            [...own.values()].every((step) => mayUse(reader, step, row)) &&
            [...walks.values()].every((steps) => targets.mayWalk(steps, row)),
    }
}

/** Steps before the last are compared by equality, as a join does. */
function stepsOf(table: string, { path, column }: ResolvedElement, operation: QueryOperation): readonly Step[] {
    const columns = [...path, column]
    return columns.map((each, index) => ({
        table: index === 0 ? table : (columns[index - 1]?.reference ?? ''),
        element: each.element,
        operation: index === columns.length - 1 ? operation : 'query_match',
    }))
}

function certaintyOfStep({ access }: Reader, table: string, { element, operation }: Step): Certainty {
    const verdict = access.queryRules.verdict(operation, table, element)
    return verdict === null ? access.certain.ofField(table, element) : verdict ? 'yes' : 'no'
}

/** Of records that a reference leads to: the record itself, and the field of it. */
function certaintyOfTarget(reader: Reader, table: string, step: Step): Certainty {
    return bothOf(reader.access.certain.ofRecord(table), certaintyOfStep(reader, table, step))
}

function isAlwaysReadable(reader: Reader, step: Step): boolean {
    const family = reader.context.dictionary.get().table(step.table)?.family ?? []
    return family.every((name) => certaintyOfTarget(reader, name, step) === 'yes')
}

function mayUse({ access, context }: Reader, { table, element, operation }: Step, row: Row): boolean {
    const actual = context.dictionary.get().table(row['sys_class_name'] ?? table)
    const name = actual?.lineage.includes(table) ? actual.name : table
    return access.queryRules.verdict(operation, name, element) ?? access.allowsField('read', table, row, element)
}

/** The records that paths lead to, read once for one query. */
class TargetRows {
    private readonly rows = new Map<string, Row | null>()

    constructor(private readonly reader: Reader) {}

    /** Whether each record on the path may be read and used; a reference that is empty or leads nowhere tells nothing. */
    mayWalk(steps: readonly Step[], row: Row): boolean {
        let current: Row = row
        for (const [index, step] of steps.entries()) {
            const id = index === 0 ? null : (current[steps[index - 1]?.element ?? ''] ?? null)
            const next = index === 0 ? row : id === null ? null : this.row(step.table, id)
            if (next === null) {
                return true
            }
            const isHidden = index > 0 && !this.reader.access.allows('read', step.table, next)
            if (isHidden || (index > 0 && !mayUse(this.reader, step, next))) {
                return false
            }
            current = next
        }
        return true
    }

    private row(table: string, id: string): Row | null {
        const key = `${table}|${id}`
        let row = this.rows.get(key)
        if (row === undefined) {
            const { database, dictionary } = this.reader.context
            row = dictionary.get().table(table) ? getRow(database, dictionary.get(), table, id) : null
            this.rows.set(key, row)
        }
        return row
    }
}
