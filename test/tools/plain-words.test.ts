import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findForbiddenWords, plainWords } from '../../tools/eslint/plain-words.mjs'
import { inCheckout, typescriptRuleTester } from './rule-tester'

const pages = execFileSync('git', ['ls-files', 'README.md', 'CHANGELOG.md', 'docs/*.md'], {
    cwd: inCheckout(''),
    encoding: 'utf8',
})
    .trim()
    .split('\n')

describe('the words of the documentation', () => {
    it('finds the pages', () => {
        expect(pages).toContain('README.md')
        expect(pages).toContain('docs/errors.md')
        expect(pages).toContain('docs/developing/README.md')
    })

    it.each(pages)('%s uses plain words', (page) => {
        const sentences = readProse(readFileSync(inCheckout(page), 'utf8'))
        const found = sentences.flatMap((text) =>
            findForbiddenWords(text).map(({ word, instead }) => `${word} (write: ${instead}): ${text.slice(0, 90)}`),
        )
        expect(found).toEqual([])
    })

    it('leaves out examples and names of code, and joins the lines of a sentence', () => {
        const text = 'What is\nno alert.\n\n```\nit stands\n```\n\nSee `stands`.\n'
        expect(readProse(text).map((prose) => findForbiddenWords(prose).length)).toEqual([1, 0])
    })
})

typescriptRuleTester().run('plain-words', plainWords, {
    valid: [
        "const a = 'There is no table'",
        "const a = 'The alert is no longer on'",
        "const standing = 'stands'",
        "const a = 'Automatically resolve is No'",
        '// a comment may say what stands',
    ],
    invalid: [
        { code: "const a = 'The name cannot stand in a URL'", errors: [{ messageId: 'word' }] },
        { code: 'const a = `${b} is no time`', errors: [{ messageId: 'word' }] },
        { code: "const a = { hint: 'Empty where there is none, as told' }", errors: 2 },
    ],
})

/** The paragraphs, list items and rows of a page, each as one line, without examples and what is written as code. */
function readProse(page: string): readonly string[] {
    const text = page.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`]*`/g, 'CODE')
    return text
        .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )|\n(?=\|)/)
        .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
        .filter((paragraph) => paragraph !== '')
}
