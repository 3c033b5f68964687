/**
 * Paths of the modules of a package, as its scripts name them.
 *
 * @module
 */
import ts from 'typescript'

/**
 * The path in `require('path')`, null for any other expression.
 *
 * @param {import('typescript').Expression} node
 */
export function requiredFile(node) {
    const isRequire = ts.isCallExpression(node) && node.expression.getText() === 'require'
    const [file] = isRequire ? node.arguments : []
    return file && ts.isStringLiteral(file) ? file.text : null
}

/**
 * The path of a module that another imports; a name of a package stays as it is.
 *
 * @param {string} from path of a module
 * @param {string} specifier
 */
export function resolved(from, specifier) {
    if (!specifier.startsWith('.')) {
        return specifier
    }
    const parts = from.split('/').slice(0, -1)
    for (const part of specifier.split('/')) {
        if (part === '..') {
            parts.pop()
        } else if (part !== '.') {
            parts.push(part)
        }
    }
    return parts.join('/')
}
