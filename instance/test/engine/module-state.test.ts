import { type EngineFixture, engineFixture } from './engine-fixture'

const ROOT = 'x_acme_app/app/0.1.0'

describe('the state of modules', () => {
    let fixture: EngineFixture
    const add = (path: string, content: string): void => fixture.addModule('x_acme_app', `${ROOT}/${path}`, content)
    const evaluate = (source: string): unknown => {
        fixture.engine.begin()
        return fixture.evaluate(source)
    }

    beforeEach(() => {
        fixture = engineFixture()
        fixture.addApplication('x_acme_app')
        add('package.json', '{"name":"app"}')
    })
    afterEach(() => fixture.close())

    it.each([
        ['a counter', 'let count = 0\nexport const next = () => ++count', 'next()', 1],
        ['a list', 'const list = []\nexport const next = () => list.push(1)', 'next()', 1],
        ['a list in an object', 'export const all = { deep: [[]] }', 'all.deep[0].push(1)', 1],
        ['a value of an object', 'export const all = { a: 1 }', 'all.a++', 1],
        ['a new name of an object', 'export const all = {}', '(all.b = (all.b ?? 0) + 1)', 1],
        [
            'a getter put on an object',
            'export const all = { a: 1 }',
            "(Object.defineProperty(all, 'a', { get: () => 2, configurable: true }), 1)",
            1,
        ],
        ['a set', 'const seen = new Set([1])\nexport const next = () => seen.add(seen.size + 1).size', 'next()', 2],
        [
            'a map of objects',
            "const seen = new Map([['a', { n: 0 }]])\nexport const next = () => ++seen.get('a').n",
            'next()',
            1,
        ],
        [
            'a property of a function',
            'export function next() { next.n = (next.n ?? 0) + 1; return next.n }',
            'next()',
            1,
        ],
        [
            'a position of a pattern',
            "const all = /a/g\nexport const next = () => (all.test('aa'), all.lastIndex)",
            'next()',
            1,
        ],
        ['a class', 'export class Counter { static n = 0 }', '++Counter.n', 1],
        [
            'a value made by a call',
            'const make = () => ({ n: 0 })\nconst it = make()\nexport const next = () => ++it.n',
            'next()',
            1,
        ],
        ['what it imports', "import { list } from './other.ts'\nexport const next = () => list.push(1)", 'next()', 1],
    ])('keeps nothing of %s for the next transaction', (_what, content, expression, value) => {
        add('src/other.ts', 'let unused = 0\nexport const list = []')
        add('src/state.ts', content)
        const names = /export (?:const|function|class) (\w+)/.exec(content)?.[1]
        const source = `const { ${names} } = require('./src/state.ts'); ${expression}`
        expect([evaluate(source), evaluate(source), evaluate(source)]).toEqual([value, value, value])
    })

    it('does not run the factory of unchanging modules again', () => {
        add(
            'src/words.ts',
            "export const WORDS = { a: ['b'], c: new Set(['d']) }\nexport const word = () => WORDS.a[0]",
        )
        add(
            'src/user.ts',
            "import { word, WORDS } from './words.ts'\nexport const say = () => word()\nexport const same = () => WORDS",
        )
        const kept =
            "const { same } = require('./src/user.ts'); Array.prototype.map.before === undefined && (Array.prototype.map.before = same()); Array.prototype.map.before === same()"
        expect([evaluate(kept), evaluate(kept)]).toEqual([true, true])
        evaluate('delete Array.prototype.map.before')
    })

    it('puts a pattern back that remembers where it stopped, without running its module again', () => {
        add(
            'src/pattern.ts',
            "export const WORD = /a/y\nexport const HOLDER = {}\nexport const next = () => (WORD.test('aaa'), WORD.lastIndex)",
        )
        const first = "const { next, HOLDER } = require('./src/pattern.ts'); Array.prototype.map.held = HOLDER; next()"
        const second =
            "const { next, HOLDER } = require('./src/pattern.ts'); [next(), Array.prototype.map.held === HOLDER]"
        expect(evaluate(first)).toBe(1)
        expect(evaluate(second)).toEqual([1, true])
        evaluate('delete Array.prototype.map.held')
    })
})
