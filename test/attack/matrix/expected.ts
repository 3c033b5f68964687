import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PEOPLE, type Person } from '../support/people'

/** The file that says who may do what; an admin can read it. */
export const MATRIX_FILE = join(__dirname, '..', 'access-matrix.md')

/** The column that says where a row comes from, for the reader. */
const SOURCE = 'Source'

/** A row of a table of that file: its subject, and per column who may. */
export interface ExpectedRow {
    readonly subject: string
    readonly may: Readonly<Record<string, readonly Person[]>>
    /** Those, and who stands in brackets: may ask, and is given records of his own only. */
    readonly mayAsk: Readonly<Record<string, readonly Person[]>>
}

/** Whether nobody but the admin may do anything: most tables are so. */
export function isForAdminsAlone({ mayAsk }: ExpectedRow): boolean {
    return Object.values(mayAsk).every((people) => people.join() === 'admin')
}

/**
 * The rows of the table below a heading. Several subjects in one row become several rows.
 *
 * @param heading as in `## Tables`
 * @throws Error if the file names somebody who is not one of the people, or a subject twice
 */
export function expectedRows(heading: string): readonly ExpectedRow[] {
    const [columns = [], , ...lines] = tableBelow(heading)
    const rows = lines.flatMap(([subjects = '', ...cells]) =>
        subjects
            .split(',')
            .map((subject) => subject.trim().replaceAll('`', ''))
            .map((subject) => ({
                subject,
                may: perColumn(columns, cells, (cell) => cell.replace(/\([^)]*\)/g, '')),
                mayAsk: perColumn(columns, cells, (cell) => cell.replace(/[()]/g, '')),
            })),
    )
    const twice = rows.map(({ subject }) => subject).find((subject, at, all) => all.indexOf(subject) !== at)
    if (twice !== undefined) {
        throw new Error(`${MATRIX_FILE}: ${heading} names ${twice} twice`)
    }
    return rows
}

function perColumn(columns: readonly string[], cells: readonly string[], of: (cell: string) => string) {
    const named = columns.slice(1).map((column, at) => [column, cells[at] ?? ''] as const)
    return Object.fromEntries(
        named.filter(([column]) => column !== SOURCE).map(([column, cell]) => [column, peopleOf(of(cell))]),
    )
}

/** What a cell says, as people in the order of {@link PEOPLE}. */
function peopleOf(cell: string): readonly Person[] {
    const named = cell
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '' && word !== '–')
        .flatMap((word) => groups()[word] ?? [word])
    const stranger = named.find((name) => !(PEOPLE as readonly string[]).includes(name))
    if (stranger !== undefined) {
        throw new Error(`${MATRIX_FILE}: ${stranger} is none of ${PEOPLE.join(', ')}`)
    }
    return PEOPLE.filter((name) => named.includes(name))
}

let foundGroups: Readonly<Record<string, readonly string[]>> | null = null

/** The words of the file that stand for several people. */
function groups(): Readonly<Record<string, readonly string[]>> {
    foundGroups ??= Object.fromEntries(
        tableBelow('Words')
            .slice(2)
            .map(([word = '', names = '']) => [word, names.split(',').map((name) => name.trim())]),
    )
    return foundGroups
}

/** The lines of the table below a heading, in cells: names of the columns, a rule, then the rows. */
export function tableBelow(heading: string): string[][] {
    const [, text = ''] = readFileSync(MATRIX_FILE, 'utf8').split(`\n## ${heading}\n`)
    const lines =
        text
            .split('\n## ')[0]
            ?.split('\n')
            .filter((line) => line.startsWith('|')) ?? []
    if (lines.length < 3) {
        throw new Error(`${MATRIX_FILE} has no table below ${heading}`)
    }
    return lines.map((line) =>
        line
            .slice(1, line.lastIndexOf('|'))
            .split('|')
            .map((cell) => cell.trim()),
    )
}
