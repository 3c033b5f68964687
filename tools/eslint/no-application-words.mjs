/**
 * ESLint rule: the local instance has no word of the application in it; it installs any.
 *
 * @module
 */

const WORDS = /zdx|zscaler|zsca2/gi

/** @type {import('eslint').Rule.RuleModule} */
export const noApplicationWords = {
    meta: {
        type: 'problem',
        docs: { description: 'no word of the application in the local instance' },
        schema: [],
        messages: { word: "'{{word}}' belongs to the application; the local instance knows none." },
    },
    create(context) {
        return {
            Program() {
                const { sourceCode } = context
                for (const match of sourceCode.text.matchAll(WORDS)) {
                    const start = sourceCode.getLocFromIndex(match.index)
                    const end = sourceCode.getLocFromIndex(match.index + match[0].length)
                    context.report({ loc: { start, end }, messageId: 'word', data: { word: match[0] } })
                }
            },
        }
    },
}
