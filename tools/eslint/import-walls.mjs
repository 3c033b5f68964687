/**
 * ESLint rule: imports stay inside the walls of walls.mjs.
 *
 * @module
 */
import { posix, relative, sep } from 'node:path'
import { ROOT } from '../paths.mjs'
import { wallBetween } from './walls.mjs'

/** @type {import('eslint').Rule.RuleModule} */
export const importWalls = {
    meta: {
        type: 'problem',
        docs: { description: 'keep imports inside the walls of the project' },
        schema: [],
        messages: { wall: "'{{specifier}}': {{reason}}." },
    },
    create(context) {
        const from = relative(ROOT, context.filename).split(sep).join('/')
        /**
         * @param {import('estree').Node} node
         * @param {unknown} specifier
         * @param {boolean} typeOnly
         */
        const check = (node, specifier, typeOnly) => {
            if (typeof specifier !== 'string') {
                return
            }
            const to = specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier
            const reason = wallBetween(from, to, { typeOnly })
            if (reason) {
                context.report({ node, messageId: 'wall', data: { specifier, reason } })
            }
        }
        return {
            ImportDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
            ExportAllDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
            ExportNamedDeclaration: (node) => node.source && check(node, node.source.value, isTypeOnly(node)),
            ImportExpression: (node) => node.source.type === 'Literal' && check(node, node.source.value, false),
            /** @param {any} node `import('./x').Type` */
            TSImportType: (node) => check(node, node.argument?.literal?.value, true),
            'CallExpression[callee.name="require"]': (/** @type {import('estree').CallExpression} */ node) => {
                const [first] = node.arguments
                if (first?.type === 'Literal') {
                    check(node, first.value, false)
                }
            },
        }
    },
}

/**
 * @param {object} node an import or export declaration
 */
function isTypeOnly(node) {
    return ('importKind' in node && node.importKind === 'type') || ('exportKind' in node && node.exportKind === 'type')
}
