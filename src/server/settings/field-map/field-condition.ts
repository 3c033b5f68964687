import { pathProblem } from '../source/alert-path.ts'
import { readList, readValue } from './quoted.ts'

/** What each operator makes of the text at the path and its own words, all in lower case. */
export const TESTS = {
    is: (text: string, words: readonly string[]) => words.includes(text),
    'is not': (text: string, words: readonly string[]) => !words.includes(text),
    'is one of': (text: string, words: readonly string[]) => words.includes(text),
    'is not one of': (text: string, words: readonly string[]) => !words.includes(text),
    contains: (text: string, words: readonly string[]) => words.some((word) => text.includes(word)),
    'does not contain': (text: string, words: readonly string[]) => !words.some((word) => text.includes(word)),
    'contains one of': (text: string, words: readonly string[]) => words.some((word) => text.includes(word)),
    'starts with': (text: string, words: readonly string[]) => words.some((word) => text.startsWith(word)),
    'ends with': (text: string, words: readonly string[]) => words.some((word) => text.endsWith(word)),
    'is empty': (text: string) => text === '',
    'is not empty': (text: string) => text !== '',
} as const

type Operator = keyof typeof TESTS

/**
 * The longest first: `is not empty` is never read as `is` with the value `not empty`. A literal, because a module that
 * computes a constant is loaded anew by each transaction.
 */
export const OPERATORS: readonly Operator[] = [
    'does not contain',
    'contains one of',
    'is not one of',
    'is not empty',
    'starts with',
    'is one of',
    'ends with',
    'contains',
    'is empty',
    'is not',
    'is',
]

/** One line of a condition. */
interface Test {
    readonly path: string
    readonly operator: Operator
    /** In lower case. */
    readonly words: readonly string[]
}

/** A condition on an alert: tests that must all hold; none always hold. */
export interface Condition {
    readonly tests: readonly Test[]
}

/**
 * Reads a condition: one test a line, `path operator value`. A path with spaces and a value that begins like a longer
 * operator stand in double quotes. Empty lines count for nothing.
 *
 * @returns the condition, or in words everything that is wrong with it, with line numbers
 */
export function readCondition(text: string): Condition | { readonly problems: readonly string[] } {
    const tests: Test[] = []
    const problems: string[] = []
    text.split(/\r\n?|\n/).forEach((line, at) => {
        if (line.trim() === '') {
            return
        }
        const test = readTest(line.trim())
        if (typeof test === 'string') {
            problems.push(`line ${at + 1}: ${test}`)
        } else {
            tests.push(test)
        }
    })
    return problems.length > 0 ? { problems } : { tests }
}

/** Whether a condition holds; texts are compared without case and without space around them, and null is empty. */
export function holds(condition: Condition, textAt: (path: string) => string | null): boolean {
    return condition.tests.every(({ path, operator, words }) =>
        TESTS[operator]((textAt(path) ?? '').trim().toLowerCase(), words),
    )
}

function readTest(line: string): Test | string {
    const parts = /^("(?:[^"]|"")*"|\S+)(?:\s+(.*))?$/.exec(line)
    const path = readValue(parts?.[1] ?? '')
    if (path === null) {
        return 'a quotation mark is missing'
    }
    const wrong = pathProblem(path)
    if (wrong !== null) {
        return wrong
    }
    const rest = parts?.[2] ?? ''
    const operator = OPERATORS.find((name) => rest.toLowerCase() === name || rest.toLowerCase().startsWith(`${name} `))
    if (operator === undefined) {
        return `no operator follows ${path}; write one of: ${Object.keys(TESTS).join(', ')}`
    }
    const value = rest.slice(operator.length).trim()
    if (operator === 'is empty' || operator === 'is not empty') {
        return value === '' ? { path, operator, words: [] } : `"${operator}" takes no value`
    }
    const words = operator.endsWith('one of') ? readList(value) : oneWord(value)
    if (words === null) {
        return `quotation marks in ${value} do not match`
    }
    if (words.length === 0 || words.includes('')) {
        return `"${operator}" lacks a value; use "is empty" for none`
    }
    return { path, operator, words: words.map((word) => word.toLowerCase()) }
}

function oneWord(value: string): readonly string[] | null {
    const word = readValue(value)
    return word === null ? null : [word]
}
