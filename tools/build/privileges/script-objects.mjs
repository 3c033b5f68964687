/**
 * The script objects of the platform that the code of a package calls, as far as the text tells. A member whose object is
 * not known to the text counts for every class of which the package gets objects: too many rows rather than too few.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { ROOT } from '../../paths.mjs'
import { PlainError } from '../../plain-error.mjs'
import { walk } from './read-code.mjs'

/** Members that give a script an object of a class, by class. */
const GIVEN_BY = {
    GlideElement: ['getElement'],
    GlideElementDescriptor: ['getED'],
    GlideQueryCondition: ['addCondition', 'addOrCondition'],
    GlideSession: ['getSession'],
    GlideUser: ['getUser'],
    RESTAPIResponseStream: ['getStreamWriter'],
    GlideAction: ['setRedirectURL', 'getRedirectURL', 'getURLParameter'],
    RESTAPIRequest: ['queryParams', 'pathParams', 'getHeader', 'headers', 'queryString'],
    RESTAPIRequestBody: ['dataString', 'dataStream', 'nextEntry'],
}

/** Members of objects that no script makes itself, whose names are rows of their own. */
const OWN_ROWS = {
    GlideRecord: ['insert', 'update', 'setValue', 'deleteRecord', 'setWorkflow'],
    RESTAPIResponse: [
        'setStatus',
        'setBody',
        'setError',
        'setHeader',
        'setHeaders',
        'setContentType',
        'setLocation',
        'getStreamWriter',
    ],
}

/** @type {Record<string, Record<string, string>>} class, member, name */
const REGISTER = JSON.parse(readFileSync(join(ROOT, 'instance', 'src', 'access', 'script-objects.json'), 'utf8'))

/**
 * @param {readonly import('./read-code.mjs').Code[]} code
 * @returns {string[]} names of script objects, sorted
 * @throws {PlainError} a member that has no name
 */
export function calledScriptObjects(code) {
    const names = new Set(code.flatMap((each) => callsIn(each).map(([name, member]) => objectName(name, member))))
    return [...names].sort()
}

/**
 * @param {string} className
 * @param {string} member
 */
function objectName(className, member) {
    const rows = REGISTER[className] ?? {}
    const row = Object.hasOwn(rows, member) ? rows[member] : rows['*']
    if (row === undefined) {
        throw new PlainError(`instance/src/access/script-objects.json has no row for ${className}.${member}`)
    }
    return row.replace('{member}', member).replace(/\?$/, '')
}

/**
 * @param {import('./read-code.mjs').Code} code
 * @returns {[className: string, member: string][]}
 */
function callsIn({ source, table }) {
    const made = madeObjects(source)
    /** @type {[string, string][]} */
    const calls = table === '' ? [] : [['GlideRecord', '*']]
    walk(source, (node) => {
        if (
            ts.isNewExpression(node) &&
            ts.isIdentifier(node.expression) &&
            Object.hasOwn(REGISTER, node.expression.text)
        ) {
            calls.push([node.expression.text, 'constructor'])
        }
        if (ts.isPropertyAccessExpression(node)) {
            calls.push(...classesOf(node, made).map((name) => /** @type {[string, string]} */ ([name, node.name.text])))
        }
    })
    return calls
}

/**
 * @param {import('typescript').PropertyAccessExpression} node
 * @param {ReadonlyMap<string, string>} made
 * @returns {string[]}
 */
function classesOf(node, made) {
    const member = node.name.text
    const { expression } = node
    if (ts.isIdentifier(expression)) {
        if (Object.hasOwn(REGISTER, expression.text)) {
            return [expression.text]
        }
        const known = made.get(expression.text)
        if (known !== undefined) {
            return [known]
        }
    }
    if (ts.isNewExpression(expression) && ts.isIdentifier(expression.expression)) {
        return Object.hasOwn(REGISTER, expression.expression.text) ? [expression.expression.text] : []
    }
    const isCall = ts.isCallExpression(node.parent) && node.parent.expression === node
    const given = Object.entries(GIVEN_BY).filter(([, members]) => members.includes(member))
    const own = isCall ? Object.entries(OWN_ROWS).filter(([, members]) => members.includes(member)) : []
    return [...given, ...own].map(([name]) => name)
}

/**
 * Variables that hold an object which the same file makes.
 *
 * @param {import('typescript').SourceFile} source
 * @returns {ReadonlyMap<string, string>} variable to class
 */
function madeObjects(source) {
    /** @type {Map<string, string>} */
    const made = new Map()
    walk(source, (node) => {
        if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) {
            return
        }
        const { initializer } = node
        if (ts.isNewExpression(initializer) && ts.isIdentifier(initializer.expression)) {
            if (Object.hasOwn(REGISTER, initializer.expression.text)) {
                made.set(node.name.text, initializer.expression.text)
            }
        }
    })
    return made
}
