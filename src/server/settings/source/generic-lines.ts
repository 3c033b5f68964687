import { errorText } from '../../shared/errors.ts'
import { shownName } from '../../shared/text.ts'
import { type ColumnReader, PATH_COLUMNS, WORD_COLUMNS } from './generic-source.ts'

/** The label of the column of Settings that holds the lines. */
export const LINES_LABEL = 'Paths and words'

/** What the text says: each name once, and what cannot be read. */
interface GenericLines {
    readonly values: ReadonlyMap<string, string>
    readonly problems: readonly string[]
}

/**
 * What the text of a source of the profile `generic` says, one `name: value` a line. It is one column because the platform
 * keeps at most ten long String columns in a table (markdown/application-development/c_ApplicationDataTables.md).
 */
export function genericLines(text: string): ColumnReader {
    const { values } = readLines(text)
    return (column) => values.get(column) ?? ''
}

/** Lines that are not `name: value` with a known name, or that repeat a name, each as the text of an error. */
export function lineProblems(text: string): readonly string[] {
    return readLines(text).problems
}

function readLines(text: string): GenericLines {
    const names = [...Object.keys(PATH_COLUMNS), ...Object.keys(WORD_COLUMNS)]
    const values = new Map<string, string>()
    const problems: string[] = []
    for (const line of text.split('\n').map((each) => each.trim())) {
        if (line === '') {
            continue
        }
        const colon = line.indexOf(':')
        const name = line.slice(0, Math.max(colon, 0)).trim()
        if (!names.includes(name)) {
            problems.push(problem(line, `name is not one of: ${names.join(', ')}`))
        } else if (values.has(name)) {
            problems.push(problem(line, `name is in the text twice`))
        } else {
            values.set(name, line.slice(colon + 1).trim())
        }
    }
    return { values, problems }
}

function problem(line: string, reason: string): string {
    return errorText('badLine', { field: LINES_LABEL, value: `"${shownName(line, 80)}"`, reason })
}
