import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inCheckout } from './rule-tester'

/** As Prettier's in the rest of the repository. */
const WIDTH = 120

const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: inCheckout(''), encoding: 'utf8' })
    .trim()
    .split('\n')

describe('the width of Markdown', () => {
    it('finds the pages', () => {
        expect(pages).toContain('README.md')
        expect(pages).toContain('docs/errors.md')
    })

    it.each(pages)('%s has no wider line outside its tables and examples', (page) => {
        expect(wideLines(readFileSync(inCheckout(page), 'utf8'))).toEqual([])
    })

    it('knows a wide line from a table, an example and a word that cannot be broken', () => {
        const wide = 'word '.repeat(30).trim()
        expect(wideLines(`${wide}\n| ${wide} |\n\`\`\`\n${wide}\n\`\`\`\n- ${'x'.repeat(130)}`)).toEqual([`1: ${wide}`])
    })
})

function wideLines(text: string): readonly string[] {
    let isExample = false
    return text.split('\n').flatMap((line, place) => {
        if (line.trimStart().startsWith('```')) {
            isExample = !isExample
        }
        const isFree = isExample || line.trimStart().startsWith('|') || !line.trim().slice(2).includes(' ')
        return !isFree && [...line].length > WIDTH ? [`${place + 1}: ${line}`] : []
    })
}
