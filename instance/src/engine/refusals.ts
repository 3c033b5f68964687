import type { AnyNode, Node, Program } from 'acorn'
import { fullAncestor } from 'acorn-walk'
import type { SourceType } from './parse-source'
import { parseSource, SourceSyntaxError } from './parse-source'
import { patternRefusal } from './pattern-refusals'

/** Something in a source that the platform's engine does not run. Lines count from 1, columns from 0. */
export interface Refusal {
    readonly message: string
    readonly line: number
    readonly column: number
    /** False for an object that scripts do not find: that fails when the line runs, not when the source is loaded. */
    readonly atLoad: boolean
}

/** The built-ins that a class must not extend. Classes that are no row of the table are refused with them. */
export const NOT_SUBCLASSABLE: readonly string[] = [
    ...['Array', 'Boolean', 'Number', 'String', 'Symbol', 'BigInt', 'Function', 'Promise', 'RegExp', 'Date', 'Proxy'],
    ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
    ...['Map', 'Set', 'WeakMap', 'WeakSet', 'ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray'],
    ...['Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array'],
    ...['BigUint64Array'],
]

/** Objects that the table disallows whole; a script finds no such name. */
export const DISALLOWED_OBJECTS: readonly string[] = [
    ...['Reflect', 'Atomics', 'SharedArrayBuffer', 'WeakRef', 'FinalizationRegistry', 'WebAssembly'],
]

/** The name that the engine's own insertions go by; no source may contain it. */
export const RESERVED_NAME = '__engine'

interface Place {
    readonly node: AnyNode
    readonly parent: AnyNode | undefined
    /** Outermost first, the node itself last. */
    readonly ancestors: readonly AnyNode[]
    readonly source: string
    readonly generators: ReadonlySet<string>
    readonly declared: ReadonlySet<string>
}

type Rule = (place: Place) => string | null

const isFunction = (node: AnyNode | undefined): boolean =>
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'

const within = (ancestors: readonly AnyNode[], test: (node: AnyNode) => boolean): boolean =>
    ancestors.slice(0, -1).some(test)

const privateMembers: Rule = ({ node }) =>
    (node.type === 'PropertyDefinition' || node.type === 'MethodDefinition') &&
    !node.static &&
    node.key.type === 'PrivateIdentifier'
        ? `private instance ${node.type === 'PropertyDefinition' ? 'fields' : 'methods and accessors'} are not supported (#${node.key.name})`
        : null

const brandChecks: Rule = ({ node }) =>
    node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier'
        ? `brand checks for private fields are not supported (#${node.left.name} in …)`
        : null

const asyncForms: Rule = ({ node, parent }) => {
    if (node.type === 'ForOfStatement' && node.await) {
        return 'for-await loops are disallowed'
    }
    if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') {
        if (node.async && node.generator) {
            return 'async generators are disallowed'
        }
        if (node.async && parent?.type === 'MethodDefinition') {
            return 'async class methods are disallowed; use an async arrow function inside the method'
        }
    }
    return null
}

const topLevelAwait: Rule = ({ node, ancestors }) =>
    node.type === 'AwaitExpression' && !within(ancestors, isFunction) ? 'top-level await is not supported' : null

const metaForms: Rule = ({ node }) => {
    if (node.type === 'ImportExpression') {
        return 'dynamic import is not supported'
    }
    if (node.type === 'MetaProperty') {
        return `${node.meta.name}.${node.property.name} is not supported`
    }
    return null
}

const subclassing: Rule = ({ node, declared }) =>
    (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') &&
    node.superClass?.type === 'Identifier' &&
    NOT_SUBCLASSABLE.includes(node.superClass.name) &&
    !declared.has(node.superClass.name)
        ? `${node.superClass.name} cannot be subclassed`
        : null

const disallowedObjects: Rule = ({ node, declared }) =>
    node.type === 'Identifier' && DISALLOWED_OBJECTS.includes(node.name) && !declared.has(node.name)
        ? `${node.name} is disallowed`
        : null

const codeFromText: Rule = ({ node, declared }) => {
    if ((node.type !== 'CallExpression' && node.type !== 'NewExpression') || node.callee.type !== 'Identifier') {
        return null
    }
    const { name } = node.callee
    return (name === 'Function' || name === 'eval') && !declared.has(name)
        ? `${name} does not turn text into code here`
        : null
}

/** A call of a generator function declared in the same source, where its instance is taken apart. */
const generatorInstances: Rule = ({ node, parent, generators }) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || !generators.has(node.callee.name)) {
        return null
    }
    if (parent?.type === 'SpreadElement') {
        return 'spreading a generator is disallowed; use Array.from'
    }
    if (parent?.type === 'ForOfStatement' && parent.right === node) {
        return 'for-of over a generator is disallowed; use Array.from'
    }
    const destructured =
        (parent?.type === 'VariableDeclarator' && parent.id.type === 'ArrayPattern') ||
        (parent?.type === 'AssignmentExpression' && parent.left.type === 'ArrayPattern')
    return destructured ? 'destructuring a generator is disallowed; use Array.from' : null
}

const literals: Rule = ({ node, source }) => {
    if (node.type === 'Literal' && node.regex) {
        return patternRefusal(node.regex.pattern, node.regex.flags)
    }
    if (
        node.type === 'Literal' &&
        typeof node.value === 'string' &&
        /[\u2028\u2029]/.test(source.slice(node.start, node.end))
    ) {
        return 'line and paragraph separators in string literals are disallowed'
    }
    return node.type === 'TemplateElement' && node.value.cooked == null
        ? 'invalid escapes in tagged templates are disallowed'
        : null
}

const builtPatterns: Rule = ({ node }) => {
    if ((node.type !== 'CallExpression' && node.type !== 'NewExpression') || node.callee.type !== 'Identifier') {
        return null
    }
    const flags = node.callee.name === 'RegExp' ? node.arguments[1] : undefined
    return flags?.type === 'Literal' && String(flags.value).includes('d')
        ? patternRefusal('', String(flags.value))
        : null
}

const identifiers: Rule = ({ node, source }) => {
    if (node.type !== 'Identifier') {
        return null
    }
    if (source.slice(node.start, node.end).includes('\\u{')) {
        return 'code point escapes in identifiers are not supported'
    }
    if (/[\u{10000}-\u{10ffff}]/u.test(node.name)) {
        return 'identifiers beyond the basic multilingual plane are disallowed'
    }
    return node.name.startsWith(RESERVED_NAME) ? `${node.name} is a name of the engine` : null
}

const functionStatements: Rule = ({ node, parent }) => {
    if (node.type !== 'FunctionDeclaration') {
        return null
    }
    if (parent?.type === 'LabeledStatement') {
        return 'labelled function statements are disallowed'
    }
    return parent?.type === 'IfStatement' ? 'a function statement as the clause of an if is disallowed' : null
}

const prototypeKeys: Rule = ({ node, parent }) => {
    if (node.type !== 'Property' || parent?.type !== 'ObjectExpression') {
        return null
    }
    const name =
        node.key.type === 'Identifier' && !node.computed ? node.key.name : (node.key as { value?: unknown }).value
    return name === '__proto__' && (node.computed || node.shorthand || node.method)
        ? '__proto__ as a computed or shorthand property is disallowed'
        : null
}

const restAndArguments: Rule = ({ node, ancestors }) => {
    if (node.type !== 'Identifier' || node.name !== 'arguments') {
        return null
    }
    const owner = [...ancestors].reverse().find((each) => isFunction(each) && each.type !== 'ArrowFunctionExpression')
    const rest = (owner as { params?: Node[] } | undefined)?.params?.some((each) => each.type === 'RestElement')
    return rest ? 'the arguments object beside a rest parameter is not supported' : null
}

const modules: Rule = ({ node }) => {
    if (
        node.type === 'ImportDeclaration' ||
        node.type === 'ExportNamedDeclaration' ||
        node.type === 'ExportAllDeclaration'
    ) {
        const specifier = node.source ? String(node.source.value) : ''
        return specifierRefusal(specifier)
    }
    if (node.type === 'ExportDefaultDeclaration') {
        const { type } = node.declaration
        return type === 'ObjectExpression' ||
            type === 'ArrayExpression' ||
            type === 'Literal' ||
            type === 'TemplateLiteral'
            ? 'a default export must be a function or a class'
            : null
    }
    return null
}

const SYNTAX_RULES: readonly Rule[] = [
    ...[privateMembers, brandChecks, asyncForms, topLevelAwait, metaForms, subclassing, generatorInstances, literals],
    ...[builtPatterns, identifiers, functionStatements, prototypeKeys, restAndArguments, modules],
]

const OBJECT_RULES: readonly Rule[] = [disallowedObjects, codeFromText]

/**
 * Why a module specifier cannot work as it is written, or null. JSON is not shipped by the SDK; a relative import
 * needs its file extension (`markdown/application-development/javascript-modules-third-party-libraries.md`).
 */
export function specifierRefusal(specifier: string): string | null {
    if (/\.json$/i.test(specifier)) {
        return `JSON modules are not supported ('${specifier}')`
    }
    return /^\.{0,2}\//.test(specifier) && !/\.[A-Za-z0-9]+$/.test(specifier)
        ? `the file extension must be written in '${specifier}'`
        : null
}

/**
 * What the platform's engine refuses in a source, in the order of the text; a syntax error is the only entry then.
 * The rules are the rows "Disallowed" and "Not Supported" of
 * `markdown/api-reference/scripts/javascript-engine-feature-support.md` (mode ECMAScript 2021) that are syntax.
 *
 * @example findRefusals('class A { #b = 1 }', 'script') // [{ message: 'private instance fields …', line: 1, column: 10, atLoad: true }]
 */
export function findRefusals(source: string, sourceType: SourceType): Refusal[] {
    try {
        return refusalsIn(parseSource(source, sourceType), source)
    } catch (error) {
        if (error instanceof SourceSyntaxError) {
            return [{ message: error.message, ...error.place, atLoad: true }]
        }
        throw error
    }
}

/** findRefusals for a source that is parsed already. */
export function refusalsIn(program: Program, source: string): Refusal[] {
    const { generators, declared } = namesOf(program)
    const refusals: Refusal[] = []
    fullAncestor(program, (visited, _state, visitedAncestors) => {
        const node = visited
        const ancestors = visitedAncestors
        const place: Place = { node, parent: ancestors.at(-2), ancestors, source, generators, declared }
        for (const rule of [...SYNTAX_RULES, ...OBJECT_RULES]) {
            const message = rule(place)
            if (message !== null) {
                const { line, column } = node.loc?.start ?? { line: 1, column: 0 }
                refusals.push({ message, line, column, atLoad: !OBJECT_RULES.includes(rule) })
            }
        }
    })
    return refusals.sort((a, b) => a.line - b.line || a.column - b.column)
}

/** Names of generator functions, and all names that the source declares anywhere. */
function namesOf(program: Program): { generators: Set<string>; declared: Set<string> } {
    const generators = new Set<string>()
    const declared = new Set<string>()
    fullAncestor(program, (visited, _state, _ancestors, type) => {
        const node = visited
        const named = node as { id?: AnyNode | null; local?: AnyNode; init?: AnyNode | null; generator?: boolean }
        if (type === 'VariablePattern' && node.type === 'Identifier') {
            declared.add(node.name)
        }
        if (
            (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') &&
            named.id?.type === 'Identifier'
        ) {
            declared.add(named.id.name)
        }
        if (node.type.startsWith('Import') && 'specifiers' in node) {
            node.specifiers.forEach(
                (each) => 'local' in each && each.local.type === 'Identifier' && declared.add(each.local.name),
            )
        }
        const holder = node.type === 'VariableDeclarator' ? (named.init as { generator?: boolean } | null) : named
        if (holder?.generator === true && named.id?.type === 'Identifier') {
            generators.add(named.id.name)
        }
    })
    return { generators, declared }
}
