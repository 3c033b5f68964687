import { html } from 'hono/html'
import type { ColumnDefinition } from '../../store/dictionary'
import { resolveElement } from '../../store/resolve-element'
import type { Html } from '../layout'
import { labelOf, type PageServices } from '../page-services'
import { termOf, valueInWords } from './condition-words'
import { alternatives } from './encoded-pieces'
import { fieldKind, OPERATOR_WORDS } from './operators'
import { typedCondition } from './typed-condition'

/** One row of the builder. */
interface ConditionRow {
    readonly join: 'and' | 'or'
    readonly field: string
    readonly operator: string
    readonly value: string
}

/** Names of the builder's inputs, each once in every row. */
export const BUILDER_FIELDS = {
    join: 'sysparm_condition_join',
    field: 'sysparm_condition_field',
    operator: 'sysparm_condition_operator',
    value: 'sysparm_condition_value',
} as const

/** Rows without a condition at the end of the builder, for who has no script that adds them. */
const EMPTY_ROWS = 2

/** What a builder is for. */
export interface BuilderOptions {
    readonly table: string
    readonly conditions: readonly string[]
    /** Whether conditions may ask for changes, as those of rules. */
    readonly ofChange: boolean
}

/** Whether the builder can show conditions: each is one of a field, by an operator that the builder has. */
export function isBuildable(services: PageServices, table: string, conditions: readonly string[]): boolean {
    return conditions.every(
        (condition) =>
            !condition.startsWith('NQ') &&
            alternatives(condition).every((part) => {
                const term = termOf(part)
                return (
                    term !== null &&
                    OPERATOR_WORDS.some(({ operator }) => operator === term.operator) &&
                    resolveElement(services.context.dictionary.get(), table, term.element) !== undefined
                )
            }),
    )
}

/** The rows of field, operator and value of a filter, within a form of the caller's. */
export function conditionBuilder(services: PageServices, options: BuilderOptions): Html {
    const { table, conditions, ofChange } = options
    const rows = [
        ...conditions.flatMap((condition) =>
            alternatives(condition).flatMap((part, index) => conditionRow(services, table, part, index > 0)),
        ),
        ...Array.from(
            { length: EMPTY_ROWS },
            (): ConditionRow => ({ join: 'and', field: '', operator: '=', value: '' }),
        ),
    ]
    const columns = filterColumns(services, table)
    const named = rows.map(({ field }) => field).filter((field) => field.includes('.'))
    const fields = [
        ...columns.map(({ element, label }) => ({ element, label })),
        ...[...new Set(named)].map((element) => ({ element, label: labelOf(services.context, table, element) })),
    ]
    const operators = [
        ...new Map(OPERATOR_WORDS.filter((one) => ofChange || !one.ofChange).map((one) => [one.words, one])).values(),
    ]
    return html`<div data-conditions="${JSON.stringify(kindsByField(services, table, columns))}">
        ${rows.map(
            (row, index) =>
                html`<div class="condition" data-condition>
                    ${index === 0
                        ? html`<input type="hidden" name="${BUILDER_FIELDS.join}" value="and" />`
                        : select(BUILDER_FIELDS.join, `Joined to condition ${index} by`, row.join, [
                              ['and', 'and'],
                              ['or', 'or'],
                          ])}
                    ${select(BUILDER_FIELDS.field, `Field of condition ${index + 1}`, row.field, [
                        ['', '-- choose field --'],
                        ...fields.map(({ element, label }) => [element, label] as const),
                    ])}
                    ${select(
                        BUILDER_FIELDS.operator,
                        `Operator of condition ${index + 1}`,
                        row.operator,
                        operators.map(({ operator, words, kinds }) => [operator, words, kinds.join(' ')] as const),
                    )}
                    <input
                        type="text"
                        name="${BUILDER_FIELDS.value}"
                        aria-label="Value of condition ${index + 1}"
                        value="${row.value}"
                    />
                </div>`,
        )}
    </div>`
}

/** The conditions that a submitted builder describes, or why one of them is none; rows without a field are left out. */
export function builtConditions(
    services: PageServices,
    table: string,
    sent: URLSearchParams,
): { readonly ok: readonly string[] } | { readonly refused: string } {
    const [joins, fields, operators, values] = (['join', 'field', 'operator', 'value'] as const).map((name) =>
        sent.getAll(BUILDER_FIELDS[name]),
    )
    const conditions: string[] = []
    for (const [index, field] of (fields ?? []).entries()) {
        if (field === '') {
            continue
        }
        const made = typedCondition(services, table, field, operators?.[index] ?? '', values?.[index] ?? '')
        if ('refused' in made) {
            return made
        }
        const before = joins?.[index] === 'or' ? conditions.pop() : undefined
        conditions.push(before === undefined ? made.ok : `${before}^OR${made.ok}`)
    }
    return { ok: conditions }
}

function conditionRow(services: PageServices, table: string, part: string, isOr: boolean): readonly ConditionRow[] {
    const term = termOf(part)
    return term === null
        ? []
        : [
              {
                  join: isOr ? 'or' : 'and',
                  field: term.element,
                  operator: term.operator,
                  value: valueInWords(services, table, term),
              },
          ]
}

/** The columns that the user may read of records at all, by label. */
function filterColumns(services: PageServices, table: string): readonly ColumnDefinition[] {
    const columns = [...(services.context.dictionary.get().table(table)?.columns.values() ?? [])]
    return columns
        .filter(({ element, storage }) => storage !== 'none' && services.access.allows('read', table, null, element))
        .sort((a, b) => a.label.localeCompare(b.label))
}

/** For the page's script: the kind of each field, and the choices that it has. */
function kindsByField(services: PageServices, table: string, columns: readonly ColumnDefinition[]): unknown {
    const dictionary = services.context.dictionary.get()
    return Object.fromEntries(
        columns.map((column) => {
            const kind = fieldKind(column)
            const choices =
                kind === 'boolean'
                    ? ['true', 'false']
                    : kind === 'choice'
                      ? dictionary
                            .choices(table, column.element)
                            .flatMap(({ inactive, label }) => (inactive ? [] : [label]))
                      : []
            return [column.element, { kind, choices }]
        }),
    )
}

function select(
    name: string,
    label: string,
    value: string,
    options: readonly (readonly [value: string, label: string, kinds?: string])[],
): Html {
    const chosen = options.findIndex(([each]) => each === value)
    return html`<select name="${name}" aria-label="${label}">
        ${options.map(
            ([each, words, kinds], index) =>
                html`<option value="${each}" data-kinds="${kinds ?? ''}" ${index === chosen ? 'selected' : ''}>
                    ${words}
                </option>`,
        )}
    </select>`
}
