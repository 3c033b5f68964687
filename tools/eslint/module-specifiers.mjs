/**
 * ESLint rule: a relative import between deployed modules names the file with its `.ts`. The SDK's build passes without
 * it, the platform does not find the module (markdown/…/javascript-modules: "you must include the .ts file extension").
 * Other files, JSON above all, are not shipped.
 *
 * @module
 */

/** @type {import('eslint').Rule.RuleModule} */
export const moduleSpecifiers = {
    meta: {
        type: 'problem',
        docs: { description: 'imports between deployed modules carry .ts' },
        schema: [],
        messages: {
            extension: "Write '{{specifier}}.ts': the platform finds a module by its whole name.",
            notShipped: "'{{specifier}}' is not shipped to the instance: only .ts modules are.",
        },
    },
    create(context) {
        /** @param {any} node */
        const check = (node) => {
            const specifier = node.source?.value
            if (typeof specifier !== 'string' || !specifier.startsWith('.') || specifier.endsWith('.ts')) {
                return
            }
            const messageId = /\.(json|js|mjs|cjs|css|txt|xml|html)$/.test(specifier) ? 'notShipped' : 'extension'
            context.report({ node: node.source, messageId, data: { specifier } })
        }
        return {
            ImportDeclaration: check,
            ExportAllDeclaration: check,
            ExportNamedDeclaration: check,
        }
    },
}
