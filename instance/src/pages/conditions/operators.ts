import type { ColumnDefinition } from '../../store/dictionary'
import type { ResolvedElement } from '../../store/resolve-element'

/** What a kind of field can be asked; the choice of operators depends on it (c_ConditionBuilder.md). */
export type FieldKind = 'text' | 'number' | 'date' | 'boolean' | 'choice' | 'reference'

/** One operator of the condition builder, in words. */
export interface OperatorWords {
    readonly operator: string
    readonly words: string
    readonly kinds: readonly FieldKind[]
    /** It stands without a value. */
    readonly alone?: true
    /** Only conditions of rules have it, which look at one record before and after a change. */
    readonly ofChange?: true
}

const EVERY: readonly FieldKind[] = ['text', 'number', 'date', 'boolean', 'choice', 'reference']

/** Operators by kind of field (markdown/platform-user-interface/r_OpAvailableFiltersQueries.md). */
export const OPERATOR_WORDS: readonly OperatorWords[] = [
    { operator: '=', words: 'is', kinds: ['text', 'number', 'boolean', 'choice', 'reference'] },
    { operator: '!=', words: 'is not', kinds: ['text', 'number', 'boolean', 'choice', 'reference'] },
    { operator: 'IN', words: 'is one of', kinds: ['text', 'choice'] },
    { operator: 'NOT IN', words: 'is not one of', kinds: ['text', 'choice'] },
    { operator: 'LIKE', words: 'contains', kinds: ['text', 'choice', 'reference'] },
    { operator: 'NOT LIKE', words: 'does not contain', kinds: ['text', 'choice', 'reference'] },
    { operator: 'STARTSWITH', words: 'starts with', kinds: ['text', 'choice', 'reference'] },
    { operator: 'ENDSWITH', words: 'ends with', kinds: ['text', 'choice', 'reference'] },
    { operator: '<', words: 'less than', kinds: ['number', 'choice'] },
    { operator: '>', words: 'greater than', kinds: ['number', 'choice'] },
    { operator: '<=', words: 'less than or is', kinds: ['text', 'number', 'choice'] },
    { operator: '>=', words: 'greater than or is', kinds: ['text', 'number', 'choice'] },
    { operator: '<', words: 'before', kinds: ['date'] },
    { operator: '<=', words: 'at or before', kinds: ['date'] },
    { operator: '>', words: 'after', kinds: ['date'] },
    { operator: '>=', words: 'at or after', kinds: ['date'] },
    { operator: 'ISEMPTY', words: 'is empty', kinds: EVERY, alone: true },
    { operator: 'ISNOTEMPTY', words: 'is not empty', kinds: EVERY, alone: true },
    { operator: 'ANYTHING', words: 'is anything', kinds: EVERY, alone: true },
    { operator: 'SAMEAS', words: 'is same as field', kinds: EVERY },
    { operator: 'NSAMEAS', words: 'is different from field', kinds: EVERY },
    { operator: 'VALCHANGES', words: 'changes', kinds: EVERY, alone: true, ofChange: true },
    { operator: 'CHANGESFROM', words: 'changes from', kinds: EVERY, ofChange: true },
    { operator: 'CHANGESTO', words: 'changes to', kinds: EVERY, ofChange: true },
]

/** Words of operators that only addresses and modules have. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
    CONTAINS: 'contains',
    '*': 'contains',
    '!*': 'does not contain',
    'DOES NOT CONTAIN': 'does not contain',
    '%': 'ends with',
    ON: 'on',
    NOTON: 'not on',
    BETWEEN: 'between',
    GT_FIELD: 'greater than field',
    LT_FIELD: 'less than field',
    INSTANCEOF: 'is a',
    EMPTYSTRING: 'is empty string',
    DYNAMIC: 'is (dynamic)',
}

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'decimal', 'float', 'longint', 'currency', 'percent_complete'])

/** The kind of a column; choices and references before the type that they are stored as. */
export function fieldKind(column: ColumnDefinition): FieldKind {
    if (column.type === 'reference') {
        return 'reference'
    }
    if (column.type === 'boolean') {
        return 'boolean'
    }
    // A suggestion (2) may be any text.
    if (column.choice === 1 || column.choice === 3) {
        return 'choice'
    }
    return column.type.startsWith('glide_date') || column.type === 'due_date'
        ? 'date'
        : NUMBERS.has(column.type)
          ? 'number'
          : 'text'
}

/** An operator in words, as it reads for a kind of field. */
export function operatorWords(operator: string, kind: FieldKind): string {
    const fitting = OPERATOR_WORDS.find((one) => one.operator === operator && one.kinds.includes(kind))
    const any = OPERATOR_WORDS.find((one) => one.operator === operator)
    return (fitting ?? any)?.words ?? OTHER_WORDS[operator] ?? operator
}

/** The table whose choices a dot-walked field has: the one that its path ends in, or the queried one. */
export function fieldTable(table: string, { path }: ResolvedElement): string {
    return path.at(-1)?.reference ?? table
}
