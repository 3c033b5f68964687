/**
 * The files of a built package, and how the steps after the build change them.
 *
 * @module
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} PackageFile
 * @property {string} path absolute
 * @property {string} name below its folder, such as `sys_ws_operation_….xml`
 * @property {string} text
 */

/**
 * Files of one folder of a built package whose name begins with a table.
 *
 * @param {string} application folder of the built package (dist/app)
 * @param {string} folder such as `update`
 * @param {string} begin such as `sys_ws_operation_`
 * @returns {PackageFile[]} in the order of their names
 */
export function filesOf(application, folder, begin) {
    return readdirSync(join(application, folder))
        .filter((name) => name.startsWith(begin) && name.endsWith('.xml'))
        .sort()
        .map((name) => {
            const path = join(application, folder, name)
            return { path, name, text: readFileSync(path, 'utf8') }
        })
}

/**
 * Writes a file if its text is another one.
 *
 * @param {PackageFile} file
 * @param {string} text
 */
export function rewrite(file, text) {
    if (text !== file.text) {
        writeFileSync(file.path, text)
    }
}

/**
 * The text of an element of a record, '' if the record has none.
 *
 * @param {string} text of a record
 * @param {string} element
 */
export function elementText(text, element) {
    const found = new RegExp(`<${element}(?: [^>]*)?>([^]*?)</${element}>`).exec(text)
    const [, content = ''] = found ?? []
    const cdata = /^\s*<!\[CDATA\[([^]*)\]\]>\s*$/.exec(content)
    return cdata?.[1] ?? unescaped(content)
}

/** @param {string} text */
function unescaped(text) {
    return text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&')
}
