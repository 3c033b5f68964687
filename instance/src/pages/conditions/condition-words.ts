import { isRecord } from '../../reading/find-by-name'
import { parseEncodedQuery } from '../../store/parse-encoded-query'
import type { Term } from '../../store/query'
import { resolveElement } from '../../store/resolve-element'
import { labelOf, type PageServices, shown } from '../page-services'
import { alternatives } from './encoded-pieces'
import { fieldKind, fieldTable, OPERATOR_WORDS, operatorWords } from './operators'

/** Characters of a value in a breadcrumb; glide.ui.export.choice_list_max_characters is 80 by default (c_ConditionBuilder.md). */
const MOST_CHARACTERS = 80

/** One condition of a query in words: "Priority is 1 - Critical or State is New". */
export function conditionInWords(services: PageServices, table: string, condition: string): string {
    const isAlternative = condition.startsWith('NQ')
    const words = alternatives(isAlternative ? condition.slice('NQ'.length) : condition).map((part) =>
        partInWords(services, table, part),
    )
    return `${isAlternative ? 'or else ' : ''}${words.join(' or ')}`
}

/** The term of one part of a condition; null for what is no condition on a field. */
export function termOf(part: string): Term | null {
    const { where } = parseEncodedQuery(part)
    return where.kind === 'term' && where.operator !== '' ? where : null
}

function partInWords(services: PageServices, table: string, part: string): string {
    const term = termOf(part)
    const column = term && resolveElement(services.context.dictionary.get(), table, term.element)?.column
    if (!term || !column) {
        return part
    }
    const words = `${labelOf(services.context, table, term.element)} ${operatorWords(term.operator, fieldKind(column))}`
    const isAlone = OPERATOR_WORDS.some(({ operator, alone }) => operator === term.operator && alone)
    if (isAlone) {
        return words
    }
    const value = valueInWords(services, table, term)
    return `${words} ${value === '' ? '(empty)' : value}`
}

/** A value as a person reads it; an expression and the name of a field stay as they are. */
export function valueInWords(services: PageServices, table: string, { element, operator, value }: Term): string {
    const target = resolveElement(services.context.dictionary.get(), table, element)
    if (!target || value === '' || value.startsWith('javascript:')) {
        return value
    }
    const read = (one: string): string => {
        const { column } = target
        if (column.type === 'reference' && (!column.reference || !isRecord(services, column.reference, one))) {
            return one
        }
        return shown(services, fieldTable(table, target), column.element, one) || one
    }
    const isCompared = ['=', '!=', '<', '<=', '>', '>=', 'CHANGESFROM', 'CHANGESTO'].includes(operator)
    const text = isCompared
        ? read(value)
        : operator === 'IN' || operator === 'NOT IN'
          ? value.split(',').map(read).join(', ')
          : value
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text
}
