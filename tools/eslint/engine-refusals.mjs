/**
 * ESLint rule: deployed code uses no language feature that the platform's engine disallows or does not support, although
 * the SDK's build lets it through (markdown/api-reference/scripts/javascript-engine-feature-support.md).
 *
 * @module
 */

/** What cannot be extended: the page's "… is subclassable: Disallowed", and what behaves alike. */
const BUILT_INS = [
    'AggregateError',
    'Array',
    'ArrayBuffer',
    'BigInt',
    'Boolean',
    'DataView',
    'Date',
    'Error',
    'EvalError',
    'Function',
    'Map',
    'Number',
    'Object',
    'Promise',
    'RangeError',
    'ReferenceError',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'SyntaxError',
    'TypeError',
    'URIError',
    'WeakMap',
    'WeakSet',
].join('|')

/** Globals that the engine refuses, and what to do instead. */
const GLOBALS = {
    eval: 'strings do not become code',
    Function: 'strings do not become code',
    Reflect: 'the engine disallows Reflect',
    Proxy: 'the engine has no dependable Proxy',
    WeakRef: 'the engine disallows WeakRef',
    FinalizationRegistry: 'the engine disallows FinalizationRegistry',
    SharedArrayBuffer: 'the engine disallows SharedArrayBuffer',
    Atomics: 'the engine disallows Atomics',
}

/** Syntax that the engine refuses: selector to reason. */
const SYNTAX = {
    [`:matches(ClassDeclaration, ClassExpression)[superClass.name=/^(${BUILT_INS})$/]`]:
        'built-in classes cannot be extended',
    'PropertyDefinition[static=false] > PrivateIdentifier.key': 'private instance fields do not exist',
    'MethodDefinition[static=false] > PrivateIdentifier.key': 'private instance methods do not exist',
    'BinaryExpression[operator="in"] > PrivateIdentifier.left': '`#name in object` does not exist',
    'MethodDefinition > FunctionExpression[async=true]':
        'async class methods do not exist; use an async arrow function',
    ':function[async=true][generator=true]': 'async generators do not exist',
    'ForOfStatement[await=true]': 'for await does not exist',
    'MetaProperty[meta.name="new"]': 'new.target does not exist',
    'Literal[regex.flags=/d/]': 'the regular expression flag d does not exist',
    'MemberExpression[object.name="Symbol"][property.name=/^(species|match|matchAll|search|split)$/]':
        'this well-known symbol is disallowed',
    'ClassBody > MethodDefinition > MemberExpression.key[object.name="Symbol"]':
        'symbol-keyed methods are not supported',
    ImportExpression: 'dynamic import does not exist',
    WithStatement: 'modules are strict',
}

/** @type {import('eslint').Rule.RuleModule} */
export const engineRefusals = {
    meta: {
        type: 'problem',
        docs: { description: 'refuse what the engine of the platform refuses' },
        schema: [],
        messages: { refused: 'Refused by the engine of the platform: {{reason}}.' },
    },
    create(context) {
        /**
         * @param {import('estree').Node} node
         * @param {string} reason
         */
        const refuse = (node, reason) => context.report({ node, messageId: 'refused', data: { reason } })
        /** @type {Set<unknown>} names of the file's own generator functions */
        const generators = new Set()
        /** @type {Record<string, (node: any) => void>} */
        const visitors = {}
        for (const [selector, reason] of Object.entries(SYNTAX)) {
            visitors[selector] = (node) => refuse(node, reason)
        }
        return {
            ...visitors,
            /** @param {any} node */
            'FunctionDeclaration[generator=true]': (node) => generators.add(node.id?.name),
            /** @param {any} node */
            AwaitExpression: (node) => {
                if (!context.sourceCode.getAncestors(node).some(isFunction)) {
                    refuse(node, 'await stands in async functions only')
                }
            },
            /** @param {any} node */
            'CallExpression[callee.name="RegExp"], NewExpression[callee.name="RegExp"]': (node) => {
                const flags = node.arguments[1]
                if (flags?.type === 'Literal' && String(flags.value).includes('d')) {
                    refuse(node, 'the regular expression flag d does not exist')
                }
            },
            'Program:exit': () => {
                refuseGlobals(context, refuse)
                refuseGeneratorSpread(context, generators, refuse)
            },
        }
    },
}

/** @param {{ type: string }} node */
function isFunction(node) {
    return /Function/.test(node.type)
}

/**
 * @param {import('eslint').Rule.RuleContext} context
 * @param {(node: import('estree').Node, reason: string) => void} refuse
 */
function refuseGlobals(context, refuse) {
    const { globalScope } = context.sourceCode.scopeManager
    for (const reference of globalScope?.through ?? []) {
        report(reference.identifier)
    }
    for (const variable of globalScope?.variables ?? []) {
        if (variable.defs.length === 0) {
            variable.references.forEach((reference) => report(reference.identifier))
        }
    }

    /** @param {import('estree').Identifier} identifier */
    function report(identifier) {
        const reason = /** @type {Record<string, string>} */ (GLOBALS)[identifier.name]
        if (reason && Object.hasOwn(GLOBALS, identifier.name) && !isTypeReference(identifier)) {
            refuse(identifier, reason)
        }
    }
}

/** @param {import('estree').Identifier} identifier */
function isTypeReference(identifier) {
    const parent = /** @type {{ parent?: { type: string } }} */ (identifier).parent
    return parent?.type === 'TSTypeReference' || parent?.type === 'TSTypeQuery'
}

/**
 * Spreading and destructuring a generator's result is disallowed; found where the generator is the file's own.
 *
 * @param {import('eslint').Rule.RuleContext} context
 * @param {Set<unknown>} generators
 * @param {(node: import('estree').Node, reason: string) => void} refuse
 */
function refuseGeneratorSpread(context, generators, refuse) {
    const { globalScope } = context.sourceCode.scopeManager
    const scopes = [globalScope, ...(globalScope?.childScopes ?? [])]
    for (const variable of scopes.flatMap((scope) => scope?.variables ?? [])) {
        if (!generators.has(variable.name)) {
            continue
        }
        for (const { identifier } of variable.references) {
            const call = /** @type {any} */ (identifier).parent
            const around = call?.parent
            const spread = around?.type === 'SpreadElement'
            const destructured = around?.type === 'VariableDeclarator' && around.id.type === 'ArrayPattern'
            if (call?.type === 'CallExpression' && call.callee === identifier && (spread || destructured)) {
                refuse(call, 'a generator cannot be spread or destructured; use for of')
            }
        }
    }
}
