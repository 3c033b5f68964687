import { markNotBuilt } from '../not-built'
import type { ConditionPart } from '../wire'
import { fieldText } from './field-text'

interface OpenCondition {
    readonly kind: 'condition'
    readonly element: string
    readonly operator: string
    readonly value: string
    readonly more: { readonly join: 'and' | 'or'; readonly condition: OpenCondition }[]
}

/** Operators of addQuery that an encoded query spells differently. */
const ENCODED_OPERATORS: Readonly<Record<string, string>> = {
    CONTAINS: 'LIKE',
    'DOES NOT CONTAIN': 'NOT LIKE',
    DOESNOTCONTAIN: 'NOT LIKE',
    DOES_NOT_CONTAIN: 'NOT LIKE',
    NOT_LIKE: 'NOT LIKE',
    NOT_IN: 'NOT IN',
    IS_NULL: 'ISEMPTY',
    IS_NOT_NULL: 'ISNOTEMPTY',
    '<>': '!=',
    '==': '=',
}

let partOf: (condition: GlideQueryCondition) => ConditionPart

/**
 * One condition of a query, to which further ones can be joined
 * (markdown/api-reference/server-api-reference/c_GlideQueryConditionScopedAPI.md).
 */
export class GlideQueryCondition {
    #condition: OpenCondition

    /** Not for scripts: addQuery makes conditions. */
    constructor(element: unknown, operator: unknown, value: unknown) {
        const name = fieldText(operator).trim()
        this.#condition = {
            kind: 'condition',
            element: fieldText(element),
            operator: ENCODED_OPERATORS[name] ?? name,
            value: queryValue(value),
            more: [],
        }
    }

    static {
        partOf = (condition) => condition.#condition
    }

    addCondition(...terms: unknown[]): GlideQueryCondition {
        return this.#join('and', terms)
    }

    addOrCondition(...terms: unknown[]): GlideQueryCondition {
        return this.#join('or', terms)
    }

    addSystemCondition(...terms: unknown[]): GlideQueryCondition {
        return this.#join('and', terms)
    }

    addSystemOrCondition(...terms: unknown[]): GlideQueryCondition {
        return this.#join('or', terms)
    }

    #join(join: 'and' | 'or', terms: readonly unknown[]): GlideQueryCondition {
        const [first] = terms
        const condition = first instanceof GlideQueryCondition ? first : conditionOf(terms)
        this.#condition.more.push({ join, condition: condition.#condition })
        return condition
    }
}

markNotBuilt(GlideQueryCondition.prototype, 'GlideQueryCondition', ['addUserCondition', 'addUserOrCondition'])

/** The condition as it goes to the host; grows as the script joins more to it. */
export function conditionPart(condition: GlideQueryCondition): ConditionPart {
    return partOf(condition)
}

/** `(name, value)` compares for equality, `(name, operator, value)` as the operator says. */
export function conditionOf(terms: readonly unknown[]): GlideQueryCondition {
    return terms.length < 3
        ? new GlideQueryCondition(terms[0], '=', terms[1])
        : new GlideQueryCondition(terms[0], terms[1], terms[2])
}

function queryValue(value: unknown): string {
    return Array.isArray(value) ? value.map(fieldText).join(',') : fieldText(value)
}
