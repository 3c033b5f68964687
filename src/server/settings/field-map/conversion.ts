import { shownName } from '../../shared/text.ts'
import { readTime } from '../../shared/time.ts'
import { momentText } from '../../shared/utc.ts'
import { readValue, splitOnce } from './quoted.ts'

/** A conversion table: what becomes of which value. */
export interface ConversionTable {
    /** From the value in lower case. */
    readonly results: ReadonlyMap<string, string>
    /** What becomes of every other value; null where the table does not say. */
    readonly otherwise: string | null
    /** Every result of the table with its line, from 1. */
    readonly lines: readonly { readonly line: number; readonly result: string }[]
}

/** A value after its conversion, or in words why it has none. */
export type Converted = { readonly value: string } | { readonly problem: string }

/**
 * Reads a conversion table: one line each, `from = to`; `* = to` stands for every other value, `"" = to` for none. A
 * value with `=` or `*` of its own, or with space around it, stands in double quotes.
 *
 * @returns the table, or in words everything that is wrong with it, with line numbers
 */
export function readConversionTable(text: string): ConversionTable | { readonly problems: readonly string[] } {
    const results = new Map<string, string>()
    const lines: { line: number; result: string }[] = []
    const problems: string[] = []
    let otherwise: string | null = null
    text.split(/\r\n?|\n/).forEach((content, at) => {
        if (content.trim() === '') {
            return
        }
        const line = at + 1
        const sides = splitOnce(content, '=')
        const from = sides && readValue(sides[0])
        const result = sides && readValue(sides[1])
        if (!sides) {
            problems.push(`line ${line}: there is no =, write: from = to`)
        } else if (from === null || result === null) {
            problems.push(`line ${line}: a quotation mark is missing`)
        } else if (sides[0].trim() === '') {
            problems.push(`line ${line}: there is nothing before =, write "" for no value`)
        } else if (sides[0].trim() === '*') {
            if (otherwise !== null) {
                problems.push(`line ${line}: * is there twice`)
            }
            otherwise = result
            lines.push({ line, result })
        } else {
            if (results.has(from.toLowerCase())) {
                problems.push(`line ${line}: ${shownName(from)} is there twice`)
            }
            results.set(from.toLowerCase(), result)
            lines.push({ line, result })
        }
    })
    if (problems.length === 0 && lines.length === 0) {
        problems.push('it is empty, write lines: from = to')
    }
    return problems.length > 0 ? { problems } : { results, otherwise, lines }
}

/** What a table makes of a value; no value stays none unless the table has a line for it. */
export function convertByTable(table: ConversionTable, value: string): Converted {
    const from = value.trim().toLowerCase()
    const result = table.results.get(from)
    if (result !== undefined) {
        return { value: result }
    }
    if (from === '') {
        return { value: '' }
    }
    return table.otherwise === null ? { problem: 'no line of the conversion table fits' } : { value: table.otherwise }
}

/**
 * The UTC text (`yyyy-MM-dd HH:mm:ss`) of a time in any spelling that means one moment (shared/time.ts). Nothing and 0
 * stay nothing.
 *
 * @param timeZone the zone of a time without an offset
 */
export function convertDate(value: string, timeZone: string): Converted {
    const read = readTime(value, timeZone)
    return 'ok' in read ? { value: momentText(read.ok) } : { problem: `it ${read.refused}` }
}
