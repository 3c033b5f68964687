import { type EngineFixture, engineFixture } from './engine-fixture'

/** Changes that scripts can make to what all scripts share, each with an expression that is true where it has lasted. */
const CHANGES: readonly (readonly [change: string, lasted: string])[] = [
    ['Array.prototype.map = function () { return [] }', '[1].map(function (x) { return x }).length === 0'],
    ['Object.prototype.x = 1', '({}).x === 1'],
    ["Object.defineProperty(Object.prototype, 'hidden', { value: 1, configurable: true })", '({}).hidden === 1'],
    [
        'Object.defineProperty(Array.prototype, "pop", { get: function () { return 1 }, configurable: true })',
        '[].pop === 1',
    ],
    ["Array.prototype[Symbol.for('left')] = 1", "[][Symbol.for('left')] === 1"],
    ['delete String.prototype.trim', "''.trim === undefined"],
    ['JSON.parse = function () { return 7 }', "JSON.parse('1') === 7"],
    ['Math.PI2 = 6', 'Math.PI2 === 6'],
    ['Date.now = function () { return 0 }', 'Date.now() === 0'],
    ['globalThis.JSON = { parse: 1 }', 'globalThis.JSON.parse === 1'],
    ['Object.freeze(Array.prototype)', 'Object.isFrozen(Array.prototype)'],
    ['Object.setPrototypeOf(Array.prototype, { inherited: 1 })', '[].inherited === 1'],
    [
        'Object.getPrototypeOf([][Symbol.iterator]()).next = null',
        'Object.getPrototypeOf([][Symbol.iterator]()).next === null',
    ],
    ['gs.info = function () { return 8 }', 'gs.info() === 8'],
    ['Class.create = null', 'Class.create === null'],
    ['left = 1', "typeof left !== 'undefined'"],
    ["Object.defineProperty(globalThis, 'fixed', { value: 1 })", "typeof fixed !== 'undefined'"],
]

/** Changes after which every property still gives what it gave. */
const HIDDEN: readonly (readonly [change: string, lasted: string])[] = [
    [
        'Object.defineProperty(Array.prototype, "map", { writable: false })',
        'Object.getOwnPropertyDescriptor(Array.prototype, "map").writable === false',
    ],
    [
        'Object.defineProperty(JSON, "parse", { configurable: false })',
        'Object.getOwnPropertyDescriptor(JSON, "parse").configurable === false',
    ],
    [
        'Object.defineProperty(String.prototype, "trim", { enumerable: true })',
        'Object.keys(String.prototype).length === 1',
    ],
    [
        'var push = Array.prototype.push; Object.defineProperty(Array.prototype, "push", { get: function () { return push }, configurable: true })',
        'Object.getOwnPropertyDescriptor(Array.prototype, "push").get !== undefined',
    ],
    [
        'var now = Date.now; Object.defineProperty(Date, "now", { get: function () { return now }, configurable: true })',
        'Object.getOwnPropertyDescriptor(Date, "now").get !== undefined',
    ],
]

describe('what a script does to built-ins', () => {
    let fixture: EngineFixture

    beforeEach(() => {
        fixture = engineFixture()
    })

    afterEach(() => fixture.close())

    it.each([...CHANGES, ...HIDDEN])('lasts to the end of its transaction and no longer: %s', (change, lasted) => {
        const ask = `try { (${lasted}) } catch (e) { false }`
        expect(fixture.evaluate(ask, 'global')).toBe(false)
        expect(fixture.run(change, { scope: 'global' }).error).toBeNull()
        expect(fixture.evaluate(ask, 'global')).toBe(true)
        fixture.engine.begin()
        expect(fixture.evaluate(ask, 'global')).toBe(false)
    })

    it('is not looked for in vain: a context that nobody changed goes on', () => {
        fixture.evaluate('Array.prototype.map.mark = 1', 'global')
        fixture.engine.begin()
        // A property of a method is not noticed, so it tells whether the context is the same.
        expect(fixture.evaluate('Array.prototype.map.mark', 'global')).toBe(1)
    })
})
