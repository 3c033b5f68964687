/**
 * A table has at most ten String columns of medium length or longer
 * (markdown/application-development/c_ApplicationDataTables.md). Medium is taken as 100 characters, and every type that is
 * stored as text counts: the stricter reading.
 *
 * @module
 */
import { PlainError } from '../../plain-error.mjs'
import { filesOf } from './package-files.mjs'

const MAX_LONG_COLUMNS = 10
const LONG = 100

/** Types that hold text which is none of the table's own row: numbers, dates, references. */
const NOT_TEXT =
    /^(?:integer|longint|decimal|float|boolean|reference|glide_\w+|collection|journal\w*|sys_class_name|GUID)$/

/**
 * Refuses a build with more.
 *
 * @param {string} application folder of the built package
 * @throws {PlainError} names the table and its long columns
 */
export function refuseLongColumns(application) {
    for (const { name, text } of filesOf(application, 'dictionary', '')) {
        const long = longColumns(text)
        if (long.length > MAX_LONG_COLUMNS) {
            throw new PlainError(
                `${name}: ${long.length} columns hold ${LONG} characters or more (${long.join(', ')}); the platform keeps ${MAX_LONG_COLUMNS} in a table`,
            )
        }
    }
}

/**
 * @param {string} text of a dictionary file
 * @returns {string[]}
 */
export function longColumns(text) {
    return [...text.matchAll(/<element ([^>]*?)\/?>/g)].flatMap(([, attributes = '']) => {
        const value = (/** @type {string} */ name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
        const isLong = !NOT_TEXT.test(value('type')) && Number(value('max_length')) >= LONG
        return value('type') !== '' && isLong ? [value('name')] : []
    })
}
