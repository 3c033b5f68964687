/**
 * ESLint rule: outside the guard, deployed code gives the platform's query and reference methods nothing but text that
 * stands in the code. A value of such a method may be run (`javascript:…`) or read as an operator, so every other one
 * goes through the functions of the guard, which refuse what is not a plain value.
 *
 * @module
 */
import { relative } from 'node:path'

/** The files that may call the methods with any value, from the top of the checkout. */
export const GUARD_FILES = ['src/server/platform/record/record.ts', 'src/server/platform/record/query.ts']

/** Methods of GlideRecord, GlideAggregate, GlideQueryCondition, GlideElement and GlideFilter whose arguments a query reads. */
const METHODS = new Set([
    'addCondition',
    'addDomainQuery',
    'addEncodedQuery',
    'addExtraField',
    'addHaving',
    'addJoinQuery',
    'addNotNullQuery',
    'addNullQuery',
    'addOrCondition',
    'addQuery',
    'addQueryString',
    'addUserQuery',
    'checkRecord',
    'groupBy',
    'orderBy',
    'orderByAggregate',
    'orderByDesc',
    'setDisplayValue',
    'setEncodedQuery',
])

/** `get` is also what a map is asked by; on anything else it is taken for the one of a record. */
const MAPS = new Set(['Map', 'ReadonlyMap', 'URLSearchParams'])

/** Classes whose constructor opens a table or reads a query. */
const CLASSES = new Set([
    'GlideFilter',
    'GlideRecord',
    'GlideRecordSecure',
    'GlideAggregate',
    'GlideQueryCondition',
    'GlideQuery',
])

/** @type {import('eslint').Rule.RuleModule} */
export const guardedQueries = {
    meta: {
        type: 'problem',
        docs: { description: 'values reach the query methods of Glide through the guard of src/server/platform only' },
        schema: [],
        messages: {
            value: "'{{name}}' gets a value that does not stand in the code; use where(), readRecord() and the other functions of platform/query.ts and platform/record.ts.",
            taken: "'{{name}}' is taken from its object, so that nobody sees what it is called with; call it where it is.",
            computed: 'A method is called by a name that is not known here; write its name.',
        },
    },
    create(context) {
        const file = relative(context.cwd, context.filename).replaceAll('\\', '/')
        if (GUARD_FILES.includes(file)) {
            return {}
        }
        return {
            /** @param {any} node */
            NewExpression(node) {
                const { callee } = node
                const name = callee.type === 'Identifier' ? callee.name : propertyName(callee)
                if (!CLASSES.has(name ?? '') || isConstant(node.arguments, context)) {
                    return
                }
                context.report({ node, messageId: 'value', data: { name: `new ${name}` } })
            },
            /** @param {any} node */
            MemberExpression(node) {
                const name = propertyName(node)
                const call = node.parent.type === 'CallExpression' && node.parent.callee === node ? node.parent : null
                if (name === null) {
                    if (call && isRecord(node.object, context)) {
                        context.report({ node, messageId: 'computed' })
                    }
                    return
                }
                if (!METHODS.has(name) && (name !== 'get' || isMap(node.object, context))) {
                    return
                }
                if (!call) {
                    if (name !== 'get') {
                        context.report({ node, messageId: 'taken', data: { name } })
                    }
                } else if (!isConstant(call.arguments, context)) {
                    context.report({ node: call, messageId: 'value', data: { name } })
                }
            },
            /** @param {any} node */
            ObjectPattern(node) {
                for (const property of node.properties) {
                    const name = property.type === 'Property' && !property.computed ? property.key.name : null
                    if (METHODS.has(name)) {
                        context.report({ node: property, messageId: 'taken', data: { name } })
                    }
                }
            },
        }
    },
}

/**
 * The name of a member; null if it is computed and no literal.
 *
 * @param {any} node
 * @returns {string | null}
 */
function propertyName(node) {
    if (node.type !== 'MemberExpression') {
        return null
    }
    if (!node.computed) {
        return node.property.name ?? null
    }
    return typeof node.property.value === 'string' ? node.property.value : null
}

/**
 * Whether all arguments stand in the code: literals, templates without places, and constants of the module that are such.
 *
 * @param {readonly any[]} nodes
 * @param {import('eslint').Rule.RuleContext} context
 * @returns {boolean}
 */
function isConstant(nodes, context) {
    return nodes.every((node) => {
        if (node.type === 'Literal') {
            return true
        }
        if (node.type === 'TemplateLiteral') {
            return node.expressions.length === 0
        }
        return node.type === 'Identifier' && isConstantName(node, context)
    })
}

/**
 * @param {any} identifier
 * @param {import('eslint').Rule.RuleContext} context
 */
function isConstantName(identifier, context) {
    let scope = /** @type {import('eslint').Scope.Scope | null} */ (context.sourceCode.getScope(identifier))
    while (scope && !scope.set.has(identifier.name)) {
        scope = scope.upper
    }
    const [definition, ...others] = scope?.set.get(identifier.name)?.defs ?? []
    if (!definition || others.length > 0 || definition.type !== 'Variable') {
        return false
    }
    const { parent, node } = definition
    return parent?.kind === 'const' && node.id.type === 'Identifier' && node.init?.type === 'Literal'
}

/**
 * The names of the type of an expression, its own and that of an alias; none if the types are not known.
 *
 * @param {any} node
 * @param {any} context
 */
function typeNames(node, context) {
    const { parserServices } = context.sourceCode
    if (!parserServices?.program) {
        return []
    }
    const type = parserServices.getTypeAtLocation(node)
    return [type.getSymbol(), type.aliasSymbol].map((symbol) => symbol?.getName() ?? '')
}

/** @param {any} node @param {any} context */
function isMap(node, context) {
    return MAPS.has(typeNames(node, context)[0] ?? '')
}

/** @param {any} node @param {any} context */
function isRecord(node, context) {
    return typeNames(node, context).some((name) => name.startsWith('Glide'))
}
