import { findRefusals } from '../../src/engine/refusals'
import { engineFixture } from './engine-fixture'

describe('findRefusals', () => {
    it.each([
        ['class A { #a = 1 }', 'private instance fields'],
        ['class A { #a() {} }', 'private instance methods'],
        ['class A { get #a() { return 1 } }', 'private instance methods and accessors'],
        ['class A { static #a = 1; static has(x) { return #a in x } }', 'brand checks'],
        ['class A { async m() {} }', 'async class methods'],
        ['class A { static async m() {} }', 'async class methods'],
        ['async function* g() {}', 'async generators'],
        ['const o = { async *g() {} }', 'async generators'],
        ['async function f() { for await (const x of []) ; }', 'for-await'],
        ['const m = () => import("x")', 'dynamic import'],
        ['function F() { return new.target }', 'new.target'],
        ['class E extends Error {}', 'Error cannot be subclassed'],
        ['const E = class extends Map {}', 'Map cannot be subclassed'],
        ['class P extends Promise {}', 'Promise cannot be subclassed'],
        ['/a/d', "flag 'd'"],
        ['new RegExp("a", "gd")', "flag 'd'"],
        ['function* g() {} const a = [...g()]', 'spreading a generator'],
        ['function* g() {} for (const a of g()) ;', 'for-of over a generator'],
        ['const g = function* () {}; const [a] = g()', 'destructuring a generator'],
        ['const s = "a\u2028b"', 'line and paragraph separators'],
        ['const t = String.raw`\\u{zzz}`; tag`\\unicode`', 'invalid escapes'],
        ['var \\u{61}b = 1', 'code point escapes'],
        ['var 𐋀 = 1', 'multilingual'],
        ['l: function f() {}', 'labelled function'],
        ['if (1) function f() {}', 'function statement'],
        ['const o = { ["__proto__"]: 1 }', '__proto__'],
        ['const __proto__ = 1, o = { __proto__ }', '__proto__'],
        ['function f(...rest) { return arguments }', 'rest parameter'],
        ['/[\\w-_]/', 'hyphen'],
        ['/\\z/', 'escape of a letter'],
        ['/\\041/', 'octal'],
        ['/(a)\\2/', 'octal'],
        ['/a{/', 'lone {'],
        ['/]/', 'lone ]'],
        ['/\\x1/', 'invalid'],
        ['/\\u1/', 'invalid'],
        ['/\\p{L}/', 'property escape'],
        ['var __engine_tick', 'name of the engine'],
        ['Reflect.ownKeys({})', 'Reflect is disallowed'],
        ['new WeakRef({})', 'WeakRef is disallowed'],
        ['eval("1")', 'eval does not turn text into code'],
        ['new Function("return 1")', 'Function does not turn text into code'],
        ['with (a) {} ; var x = ;', 'Unexpected token'],
    ])('refuses %p', (source, message) => {
        expect(
            findRefusals(source, 'script')
                .map((each) => each.message)
                .join(),
        ).toContain(message)
    })

    it.each([
        ["import x from './x'", 'file extension'],
        ["export * from '../x'", 'file extension'],
        ["import x from './x.json'", 'JSON'],
        ['await null', 'top-level await'],
        ['export default { a: 1 }', 'default export'],
        ['import.meta.url', 'import.meta'],
        ["import { Reflect2 } from 'x'; class E extends Error {}", 'cannot be subclassed'],
    ])('refuses %p in a module', (source, message) => {
        expect(
            findRefusals(source, 'module')
                .map((each) => each.message)
                .join(),
        ).toContain(message)
    })

    it.each([
        ['class A { a = 1; static b = 2; static #c = 3; static #d() {} static { this.e = 1 } ["f"] = 1 }'],
        ['class A { m() { return async () => await 1 } }'],
        ['const o = { async m() { await 1 } }; const f = async () => { await 1 }; async function g() {}'],
        ['class A {} class B extends A { constructor() { super() } }'],
        ['const Error = class {}; class E extends Error {}'],
        ['a?.b?.[c]?.(d) ?? e; a ||= 1; a &&= 2; a ??= 3; 1_000; 10n ** 2n'],
        ['function* g() { yield 1; yield* g() } Array.from(g()); g().next()'],
        [
            '/(?<year>\\d{4})-(?<=a)b\\k<year>\\//su; /[\\w.-]+@[-\\w]/; /[.*+?^${}()|[\\]\\\\]/g; /a{1,2}?\\-\\"\\//; /\\u{1F600}/u; /(a)(?:b)\\1[^]\\cA\\0/',
        ],
        ['const { a, ...rest } = { ...b }; const [c = 1, ...d] = e; f(...d)'],
        ['const o = { __proto__: null, "x": 1 }; `a${`b`}`; label: for (;;) break label'],
        ['try {} catch {} finally {}'],
        ['o.Reflect; o.eval(1); o.import; const p = { Reflect: 1, new: 2, WeakRef() {} }'],
    ])('accepts %p', (source) => {
        expect(findRefusals(source, 'script')).toEqual([])
    })

    it('tells line and column', () => {
        expect(findRefusals('\n  class A {\n    #b = 1 }', 'script')).toEqual([
            { message: expect.stringContaining('#b') as string, line: 3, column: 4, atLoad: true },
        ])
    })
})

describe('the language in a context', () => {
    const fixture = engineFixture()
    afterAll(() => fixture.close())

    it.each([
        ...[
            'Reflect',
            'WebAssembly',
            'SharedArrayBuffer',
            'Atomics',
            'WeakRef',
            'FinalizationRegistry',
            'queueMicrotask',
        ],
        ...[
            'console',
            'process',
            'Buffer',
            'setTimeout',
            'URL',
            'TextEncoder',
            'structuredClone',
            'fetch',
            'Intl',
            'window',
        ],
    ])('has no %s', (name) => {
        expect(fixture.evaluate(`typeof ${name} + typeof globalThis.${name} + ('${name}' in this)`)).toBe(
            'undefinedundefinedfalse',
        )
    })

    it.each([
        ['({}).__proto__', undefined],
        ['typeof [].findLast + typeof [].toSorted + typeof Object.groupBy', 'undefinedundefinedundefined'],
        ['typeof (function* () {})().return + typeof (function* () {})().throw', 'undefinedundefined'],
        ['typeof DataView.prototype.getBigInt64', 'undefined'],
        ['typeof Error.captureStackTrace', 'undefined'],
        ['new RegExp("a").hasIndices', undefined],
        ['/a/gi.flags', 'gi'],
        ['[1, 2, 3].at(-1) + "abc".at(0) + Object.hasOwn({ a: 1 }, "a")', '3atrue'],
        ['Object.keys({ b: 1 }).join() + Object.getPrototypeOf([]).constructor.name', 'bArray'],
        ['Object.freeze.name + Object.freeze.length + Object.isFrozen(Object.freeze({}))', 'freeze1true'],
        ['new Error("a", { cause: 1 }).cause', 1],
        ['[..."ab", ...new Set([1])].join() + Array.from((function* () { yield 1 })())', 'a,b,11'],
        ['var P = new Proxy({}, { get: (t, n) => n }); P.x', 'x'],
        ['globalThis === this', true],
    ])('%s', (source, value) => {
        expect(fixture.evaluate(source)).toEqual(value)
    })

    it.each([
        ["Object.keys('text')", 'Object.keys expects an object'],
        ['Object.freeze(1)', 'Object.freeze expects an object'],
        ['const Base = Error; class Mine extends Base {}', 'Error cannot be subclassed'],
        ['const all = { M: Map }; new (class extends all.M {})()', 'Map cannot be subclassed'],
        ["eval('1 + 1')", 'Code generation from strings disallowed'],
        ["new Function('return 1')", 'Code generation from strings disallowed'],
        ["(0, eval)('1')", 'Code generation from strings disallowed'],
    ])('refuses at run time %s', (source, message) => {
        expect(() => fixture.evaluate(source)).toThrow(message)
    })
})
