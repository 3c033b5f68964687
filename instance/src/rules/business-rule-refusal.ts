import type { InstanceContext } from '../access/context'
import { parseSource, SourceSyntaxError } from '../engine/parse-source'
import { parseEncodedQuery } from '../store/parse-encoded-query'
import type { QueryNode, Term } from '../store/query'
import { resolveElement } from '../store/resolve-element'
import type { Row } from '../store/row'

/** Fields of sys_script that hold JavaScript. */
const SCRIPTS = [
    ['script', 'Script'],
    ['condition', 'Condition'],
] as const

/**
 * Why a business rule may not be stored: its table or a field of its filter does not exist, or a script does not parse. Such
 * a rule would never do what its author means, and nobody would be told. Guessed: no page says what an instance does; its
 * form checks scripts before it saves them. What a change leaves as it was is not looked at.
 */
export function businessRuleRefusal(context: InstanceContext, current: Row, previous: Row | null): string | null {
    const isChanged = (element: string): boolean => (current[element] ?? null) !== (previous?.[element] ?? null)
    const dictionary = context.dictionary.get()
    const table = current['collection'] ?? ''
    if (isChanged('collection') && table !== '' && table !== 'global' && !dictionary.table(table)) {
        return `Table: there is no table "${table}"`
    }
    for (const [element, label] of SCRIPTS) {
        const problem = isChanged(element) ? syntaxProblem(current[element] ?? '') : null
        if (problem !== null) {
            return `${label}: ${problem}`
        }
    }
    const isFilterNew = isChanged('filter_condition') || isChanged('collection')
    if (!isFilterNew || !dictionary.table(table)) {
        return null
    }
    const wrong = termsOf(parseEncodedQuery(current['filter_condition'] ?? '').where).find(
        ({ element, operator }) => operator === '' || resolveElement(dictionary, table, element) === undefined,
    )
    return wrong ? `Filter Conditions: "${wrong.element}" is not a condition on a field of ${table}` : null
}

function syntaxProblem(source: string): string | null {
    try {
        parseSource(source, 'script')
        return null
    } catch (error) {
        if (error instanceof SourceSyntaxError) {
            return `line ${error.place.line}: ${error.message}`
        }
        throw error
    }
}

function termsOf(node: QueryNode): readonly Term[] {
    return node.kind === 'term' ? [node] : node.nodes.flatMap(termsOf)
}
