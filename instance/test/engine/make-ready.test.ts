import { type EngineFixture, engineFixture } from './engine-fixture'

const ROOT = 'x_acme_app/app/0.1.0'

/** What scripts can leave behind, and an expression that is true where it has lasted. */
const LEFT: readonly (readonly [what: string, script: string, lasted: string])[] = [
    ['a changed built-in', 'Array.prototype.map = null', 'Array.prototype.map === null'],
    ['a global', 'left = 1', "typeof left !== 'undefined'"],
    ['state of a module', "require('./src/a.ts').next()", "require('./src/a.ts').next() > 1"],
    ['a changed constant of a module', "require('./src/b.ts').all.a = 2", "require('./src/b.ts').all.a === 2"],
    [
        'a getter that throws on a constant of a module',
        "Object.defineProperty(require('./src/b.ts').all, 'a', { get: function () { throw 1 }, configurable: true })",
        "(function () { try { return require('./src/b.ts').all.a !== 1 } catch (e) { return true } })()",
    ],
]

// What a worker does between two transactions; see vm-engine.ts.
describe('a context that was made ready after its transaction', () => {
    let fixture: EngineFixture
    const add = (path: string, content: string): void => fixture.addModule('x_acme_app', `${ROOT}/${path}`, content)
    const next = (): void => {
        fixture.engine.makeReady()
        fixture.engine.begin()
    }

    beforeEach(() => {
        fixture = engineFixture()
        fixture.addApplication('x_acme_app')
        add('package.json', '{"name":"app"}')
        add('src/a.ts', 'let count = 0\nexport const next = () => ++count')
        add('src/b.ts', 'export const all = { a: 1 }')
    })
    afterEach(() => fixture.close())

    it.each(LEFT)('holds nothing of the one before: %s', (_, script, lasted) => {
        expect(fixture.evaluate(lasted)).toBe(false)
        next()
        expect(fixture.run(script).error).toBeNull()
        next()
        expect(fixture.evaluate(lasted)).toBe(false)
    })

    it('knows code that was stored after it was made ready', () => {
        expect(fixture.evaluate("typeof require('./src/b.ts').all")).toBe('object')
        fixture.engine.makeReady()
        add('src/c.ts', 'export const c = 3')
        fixture.engine.begin()
        expect(fixture.evaluate("require('./src/c.ts').c")).toBe(3)
    })

    it('serves one transaction only, however often it was made ready', () => {
        expect(fixture.evaluate("require('./src/a.ts').next()")).toBe(1)
        fixture.engine.makeReady()
        fixture.engine.makeReady()
        fixture.engine.begin()
        expect(fixture.evaluate("require('./src/a.ts').next()")).toBe(1)
        expect(fixture.evaluate("require('./src/a.ts').next()")).toBe(2)
        fixture.engine.begin()
        expect(fixture.evaluate("require('./src/a.ts').next()")).toBe(1)
    })
})
