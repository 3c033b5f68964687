import { errorText } from '../../shared/errors.ts'
import { pathSteps } from '../../shared/json-path.ts'
import type { Severity } from './severity.ts'

/** Where in a body the profile `generic` finds what, as dotted paths; empty where the sender has none. */
export interface GenericPaths {
    readonly id: string
    readonly state: string
    readonly severity: string
    readonly title: string
    readonly time: string
    readonly link: string
}

/** The words of a sender, in lower case. */
export interface GenericWords {
    readonly started: readonly string[]
    readonly ended: readonly string[]
    readonly severities: Readonly<Record<Severity, readonly string[]>>
}

/** How a source of the profile `generic` is read. */
export interface GenericSource {
    readonly paths: GenericPaths
    readonly words: GenericWords
}

/** Names of the lines that hold a path, with what errors call them. */
export const PATH_COLUMNS = {
    path_id: 'Path of the id',
    path_state: 'Path of the state',
    path_severity: 'Path of the severity',
    path_title: 'Path of the title',
    path_time: 'Path of the time',
    path_link: 'Path of the link',
} as const

/** Names of the lines that hold words, with what errors call them. */
export const WORD_COLUMNS = {
    words_started: 'Words for started',
    words_ended: 'Words for ended',
    words_high: 'Words for severity High',
    words_medium: 'Words for severity Medium',
    words_low: 'Words for severity Low',
} as const

/** Gives the value of a line of a source, '' if it has none. */
export type ColumnReader = (column: keyof typeof PATH_COLUMNS | keyof typeof WORD_COLUMNS) => string

/** Words that are separated by commas, compared without case. */
export function splitWords(text: string): readonly string[] {
    return text
        .split(',')
        .map((word) => word.trim().toLowerCase())
        .filter((word) => word !== '')
}

/** What the lines of a source say. */
export function toGenericSource(column: ColumnReader): GenericSource {
    return {
        paths: {
            id: column('path_id').trim(),
            state: column('path_state').trim(),
            severity: column('path_severity').trim(),
            title: column('path_title').trim(),
            time: column('path_time').trim(),
            link: column('path_link').trim(),
        },
        words: {
            started: splitWords(column('words_started')),
            ended: splitWords(column('words_ended')),
            severities: {
                high: splitWords(column('words_high')),
                medium: splitWords(column('words_medium')),
                low: splitWords(column('words_low')),
            },
        },
    }
}

/** What is wrong with the lines of a source of the profile `generic`, each as the text of an error. */
export function genericProblems(column: ColumnReader): readonly string[] {
    const { paths, words } = toGenericSource(column)
    const missing: string[] = []
    if (paths.id === '') {
        missing.push(PATH_COLUMNS.path_id)
    }
    if (paths.state === '') {
        missing.push(PATH_COLUMNS.path_state)
    }
    if (words.started.length === 0) {
        missing.push(WORD_COLUMNS.words_started)
    }
    if (words.ended.length === 0) {
        missing.push(WORD_COLUMNS.words_ended)
    }
    const { high, medium, low } = words.severities
    if (paths.severity !== '' && high.length + medium.length + low.length === 0) {
        missing.push(WORD_COLUMNS.words_high)
    }
    return [
        ...missing.map((field) => errorText('missingSetting', { field })),
        ...badPaths(column),
        ...repeatedWords(column, ['words_started', 'words_ended']),
        ...repeatedWords(column, ['words_high', 'words_medium', 'words_low']),
    ]
}

function badPaths(column: ColumnReader): readonly string[] {
    return (Object.keys(PATH_COLUMNS) as (keyof typeof PATH_COLUMNS)[]).flatMap((name) => {
        const value = column(name).trim()
        const field = PATH_COLUMNS[name]
        return value === '' || pathSteps(value) !== null ? [] : [errorText('badPath', { field, value })]
    })
}

function repeatedWords(column: ColumnReader, names: readonly (keyof typeof WORD_COLUMNS)[]): readonly string[] {
    return names.flatMap((name, at) =>
        names.slice(at + 1).flatMap((other) => {
            const others = splitWords(column(other))
            return splitWords(column(name))
                .filter((word) => others.includes(word))
                .map((value) =>
                    errorText('ambiguousWord', { value, field: WORD_COLUMNS[name], other: WORD_COLUMNS[other] }),
                )
        }),
    )
}
