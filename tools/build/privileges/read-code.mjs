/**
 * All code of a built package: its modules and the scripts of its records.
 *
 * @module
 */
import ts from 'typescript'
import { elementText, filesOf } from '../finish/package-files.mjs'

/** Columns that hold a script, by the table of the record. */
const SCRIPTS = {
    sys_script: ['script', 'condition'],
    sys_script_include: ['script'],
    sys_ws_operation: ['operation_script'],
    sys_ui_action: ['script', 'condition'],
    sysauto_script: ['script', 'condition'],
    sysevent_script_action: ['script', 'condition_script'],
    sys_security_acl: ['script'],
    sys_ui_page: ['processing_script'],
}

/**
 * @typedef {object} Code
 * @property {string} path of a module, or table and name of a record
 * @property {string} table that the script's `current` belongs to, '' if it has none
 * @property {boolean} isModule
 * @property {import('typescript').SourceFile} source
 */

/**
 * @param {string} application folder of the built package
 * @returns {Code[]}
 */
export function readCode(application) {
    const modules = filesOf(application, 'update', 'sys_module_').map(({ text }) => ({
        path: elementText(text, 'path'),
        table: '',
        isModule: true,
        text: elementText(text, 'content'),
    }))
    const scripts = Object.entries(SCRIPTS).flatMap(([table, columns]) =>
        filesOf(application, 'update', `${table}_`)
            .filter(({ text }) => text.includes(`<${table} action=`))
            .flatMap(({ name, text }) =>
                columns.map((column) => ({
                    path: `${name} ${column}`,
                    table: elementText(text, 'collection') || elementText(text, 'table'),
                    isModule: false,
                    text: elementText(text, column),
                })),
            ),
    )
    return [...modules, ...scripts]
        .filter(({ path, text }) => text !== '' && !path.endsWith('.json'))
        .map(({ path, table, isModule, text }) => ({
            path,
            table,
            isModule,
            source: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS),
        }))
}

/**
 * Calls `visit` for a node and everything in it.
 *
 * @param {import('typescript').Node} node
 * @param {(node: import('typescript').Node) => void} visit
 */
export function walk(node, visit) {
    visit(node)
    ts.forEachChild(node, (child) => walk(child, visit))
}
