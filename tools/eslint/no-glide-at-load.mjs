/**
 * ESLint rule: a deployed module calls nothing of Glide while it is loaded. When and as whom a module is loaded is not
 * documented, so what a call at its top level sees is a guess.
 *
 * @module
 */

/** @type {import('eslint').Rule.RuleModule} */
export const noGlideAtLoad = {
    meta: {
        type: 'problem',
        docs: { description: 'no Glide calls at the top level of deployed modules' },
        schema: [],
        messages: { atLoad: "'{{name}}' is called while the module is loaded; call it inside a function." },
    },
    create(context) {
        /** @type {Set<string>} */
        const imported = new Set()
        /** @param {any} node */
        const check = (node) => {
            const name = rootName(node.callee)
            const inside = context.sourceCode
                .getAncestors(node)
                .some((/** @type {any} */ ancestor) => isDeferred(ancestor))
            if (name !== null && imported.has(name) && !inside) {
                context.report({ node, messageId: 'atLoad', data: { name } })
            }
        }
        return {
            ImportDeclaration(node) {
                if (String(node.source.value).startsWith('@servicenow/glide')) {
                    node.specifiers.forEach((specifier) => imported.add(specifier.local.name))
                }
            },
            CallExpression: check,
            NewExpression: check,
        }
    },
}

/**
 * The identifier that a callee starts from: `gs` in `gs.info`.
 *
 * @param {any} node
 * @returns {string | null}
 */
function rootName(node) {
    if (node.type === 'Identifier') {
        return node.name
    }
    return node.type === 'MemberExpression' ? rootName(node.object) : null
}

/** @param {{ type: string, static?: boolean }} node code that runs later than the module's own */
function isDeferred(node) {
    return /Function/.test(node.type) || (node.type === 'PropertyDefinition' && node.static !== true)
}
