import {
    MAX_TEXT_CHARACTERS,
    MAX_VALUE_CHARACTERS,
    readTemplate,
    renderTemplate,
    templatePaths,
} from '../../src/server/shared/template'

const VALUES: Readonly<Record<string, string>> = {
    'alert.rule': 'CPU high',
    'body.empty': '',
    'body.trap': '{{alert.rule}} $& $1',
    constructor: 'own',
}
const textAt = (path: string): string | null => (Object.keys(VALUES).includes(path) ? (VALUES[path] ?? null) : null)

function rendered(text: string): string {
    const template = readTemplate(text)
    return 'problem' in template ? template.problem : renderTemplate(template, textAt).text
}

describe('a template', () => {
    it.each([
        ['', ''],
        ['plain text', 'plain text'],
        ['{{alert.rule}}', 'CPU high'],
        ['[{{ alert.rule }}]', '[CPU high]'],
        ['a {{alert.rule}} b {{alert.rule}} c', 'a CPU high b CPU high c'],
        ['{{body.none}}', ''],
        ['{{body.none|nobody}}', 'nobody'],
        ['{{body.empty|nobody}}', 'nobody'],
        ['{{body.none| two | bars }}', ' two | bars '],
        ['{{body.none|}}', ''],
        ['{{alert.rule|nobody}}', 'CPU high'],
        ['\\{{alert.rule}}', '{{alert.rule}}'],
        ['\\\\{{alert.rule}}', '\\CPU high'],
        ['C:\\temp {single} }} end', 'C:\\temp {single} }} end'],
        ['{{toString|nothing}}', 'nothing'],
        ['{{constructor}}', 'own'],
        ['line 1\n{{alert.rule}}\n', 'line 1\nCPU high\n'],
    ])('%j gives %j', (text, expected) => {
        expect(rendered(text)).toBe(expected)
    })

    it('never reads what it filled in', () => {
        expect(rendered('{{body.trap}}')).toBe('{{alert.rule}} $& $1')
        expect(rendered('{{body.none|\\{}}')).toBe('\\{')
    })

    it.each([
        ['{{alert.rule', 'line 1, character 1: {{ has no }} that ends it'],
        ['ok {{alert.rule}}\n  {{x', 'line 2, character 3: {{ has no }} that ends it'],
        ['a {{}}', 'line 1, character 3: the placeholder names no path'],
        ['{{ |text}}', 'line 1, character 1: the placeholder names no path'],
        ['{{a|{{b}}}}', 'line 1, character 1: {{ is inside a placeholder'],
    ])('%j is refused: %s', (text, problem) => {
        expect(rendered(text)).toBe(problem)
    })

    it('tells its paths, each once', () => {
        const template = readTemplate('{{a}} {{b|c}} {{a|d}} \\{{e}}')
        expect('problem' in template ? [] : templatePaths(template)).toEqual(['a', 'b'])
    })

    it('never builds more than its limits, however many places name a long value', () => {
        const long = 'x'.repeat(1_000_000)
        let asked = 0
        const template = readTemplate('{{body.big}}'.repeat(330))
        if ('problem' in template) {
            throw new Error(template.problem)
        }
        const { text, isCut } = renderTemplate(template, () => {
            asked++
            return long
        })
        expect([text.length, isCut]).toEqual([MAX_TEXT_CHARACTERS, true])
        expect(asked).toBeLessThanOrEqual(MAX_TEXT_CHARACTERS / MAX_VALUE_CHARACTERS)
        const one = readTemplate('[{{body.big}}]')
        const cut = 'problem' in one ? null : renderTemplate(one, () => long)
        expect(cut).toEqual({ text: `[${'x'.repeat(MAX_VALUE_CHARACTERS)}]`, isCut: true })
    })

    it('is not called cut if nothing was left out', () => {
        const template = readTemplate('a{{alert.rule}}')
        expect('problem' in template ? null : renderTemplate(template, textAt)).toEqual({
            text: 'aCPU high',
            isCut: false,
        })
    })

    it('of a hundred thousand characters is read at once', () => {
        const started = Date.now()
        expect(rendered('{{body.none|x}}'.repeat(7000))).toHaveLength(7000)
        expect(rendered('{'.repeat(100_001))).toContain('has no }}')
        expect(Date.now() - started).toBeLessThan(2000)
    })
})
