/**
 * The words that texts of this project do not use, and an ESLint rule that looks for them in what admins and senders read:
 * every text of more than one word in fluent/ and src/server (labels, hints, errors, work notes, remarks). A unit test
 * looks for the same words in the documentation. HOUSE.md, "Language", says why: plain sentences for people who did not
 * write them.
 *
 * @module
 */

/**
 * What is not written, and what is written instead.
 *
 * @type {readonly { readonly pattern: RegExp, readonly instead: string }[]}
 */
const WORDS = [
    { pattern: /\b(?:[Ss]tands?|stood)\b/, instead: 'is, has, means' },
    { pattern: /(?<![Tt]here )\b(?:is|are|was|were) no (?!longer\b|more\b)/, instead: 'is not a valid …' },
    { pattern: /\b(?:told|tells?)\b(?! apart| from)/, instead: 'says, shows' },
    { pattern: /\bcarr(?:y|ies|ied) (?:on|out)\b/, instead: 'resumes, applies' },
    { pattern: /\b(?:go|goes|went) on\b/, instead: 'continues' },
    { pattern: /\bshall\b/, instead: 'must' },
    { pattern: /\bof above\b/, instead: 'the thing by its name' },
    { pattern: /\bhabit\b/, instead: 'default' },
    { pattern: /\b(?:its|their|whose|the next|take) turns?\b/, instead: 'next' },
    { pattern: /\bcourses?\b/, instead: 'transition' },
    { pattern: /\b(?:adopted|adopts)\b/, instead: 'the incident of the Table API' },
    { pattern: /\b[Ww]here (?:there|nothing|nobody|that) (?:is|are|has|have|can|cannot)\b/, instead: 'if' },
    {
        pattern: /\b[Ww]here (?:a|an|the|one|this) [\w ]{1,30} (?:refuses|lacks|is (?:gone|missing|empty))/,
        instead: 'if',
    },
]

/**
 * The words of a text that are not used, each with what is written instead.
 *
 * @param {string} text
 * @returns {readonly { readonly word: string, readonly instead: string }[]}
 */
export function findForbiddenWords(text) {
    return WORDS.flatMap(({ pattern, instead }) => {
        const [word] = pattern.exec(text) ?? []
        return word === undefined ? [] : [{ word: word.trim(), instead }]
    })
}

/** @type {import('eslint').Rule.RuleModule} */
export const plainWords = {
    meta: {
        type: 'problem',
        docs: { description: 'texts that people read use plain words' },
        schema: [],
        messages: { word: 'A text says "{{word}}"; write: {{instead}}.' },
    },
    create(context) {
        /** @type {(node: import('eslint').Rule.Node, text: string) => void} */
        const check = (node, text) => {
            if (text.trim().includes(' ')) {
                for (const data of findForbiddenWords(text)) {
                    context.report({ node, messageId: 'word', data })
                }
            }
        }
        return {
            Literal(node) {
                if (typeof node.value === 'string') {
                    check(node, node.value)
                }
            },
            TemplateLiteral(node) {
                // A placeholder is one word to the sentence around it.
                check(node, node.quasis.map(({ value }) => value.cooked ?? '').join('…'))
            },
        }
    },
}
