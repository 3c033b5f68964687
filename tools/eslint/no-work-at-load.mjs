/**
 * ESLint rule: a deployed module only declares functions and literal constants. When and as whom a module is loaded is
 * not documented, so what a call at its top level sees is a guess; and an engine may keep a module that does nothing at
 * its load, where any other is loaded anew by each transaction, with all modules that import it.
 *
 * @module
 */

/** Collections that are made of literals. */
const COLLECTIONS = new Set(['Map', 'Set'])

/** @type {import('eslint').Rule.RuleModule} */
export const noWorkAtLoad = {
    meta: {
        type: 'problem',
        docs: { description: 'deployed modules declare functions and literal constants only' },
        schema: [],
        messages: {
            called: 'Something is called while the module is loaded; call it inside a function, or write its result.',
            state: 'A module has no state and no classes at its top; it declares functions and constants.',
        },
    },
    create(context) {
        /** @param {any} node */
        const check = (node) => {
            const isLater = context.sourceCode
                .getAncestors(node)
                .some((/** @type {any} */ ancestor) => /Function/.test(ancestor.type))
            const isCollection = node.type === 'NewExpression' && COLLECTIONS.has(node.callee.name)
            if (!isLater && !isCollection) {
                context.report({ node, messageId: 'called' })
            }
        }
        return {
            CallExpression: check,
            NewExpression: check,
            TaggedTemplateExpression: check,
            /** @param {any} program */
            Program(program) {
                for (const statement of program.body) {
                    const declared = statement.declaration ?? statement
                    const isState =
                        declared.type === 'ClassDeclaration' ||
                        (declared.type === 'VariableDeclaration' && declared.kind !== 'const' && !declared.declare)
                    if (isState) {
                        context.report({ node: declared, messageId: 'state' })
                    }
                }
            },
        }
    },
}
