import { engineFixture } from './engine-fixture'
import { runInPlainNode } from './plain-node'

/**
 * Scripts that try to get hold of the host. Each one gives what it got, or throws; `host(x)` is true for an object that
 * was not made in the script's own context.
 */
const ATTEMPTS: readonly string[] = [
    "gs.constructor.constructor('return process')()",
    "this.constructor.constructor('return process')()",
    "gs.call.constructor('return process')()",
    "require.constructor('return process')()",
    "(async () => {}).constructor('return process')()",
    "(function* () {}).constructor('return process')()",
    "globalThis.constructor.constructor('return process')()",
    'try { require("./none.ts") } catch (e) { host(e) || host(e.constructor) }',
    'try { gs.call("fails", {}) } catch (e) { host(e) || host(e.constructor) || e.scriptName }',
    'try { gs.call("missing", {}) } catch (e) { host(e) }',
    'try { gs.call("hasOwnProperty", {}) } catch (e) { host(e) }',
    'try { gs.call("__proto__", {}) } catch (e) { host(e) }',
    'try { gs.call("echo", 10n) } catch (e) { host(e) }',
    'host(gs.call("echo", { a: [1], __proto__: { b: 1 } })) || host(gs.call("echo", [1]))',
    'var o = JSON.parse(\'{"__proto__": {"polluted": 1}}\'); gs.call("echo", o); ({}).polluted',
    // A full stack at the bridge.
    ...["gs.call('echo', 1)", "gs.call('deepen', 1)", "require('./none.ts')", 'Loud', '[3, 2, 1].sort()'].map(
        (entry) => `var seen = [], count = 0, found
            function deep() { try { ${entry} } catch (e) { if (count < 5000) seen[count++] = e } deep() }
            try { deep() } catch (e) { seen[count++] = e }
            for (var i = 0; i < count; i++) if (host(seen[i])) found = String(seen[i])
            count === 0 ? 'nothing was seen' : found`,
    ),
    // Stack traces.
    'var got; Error.prepareStackTrace = (e, frames) => { got = frames; return "" }; new Error().stack; try { null.x } catch (e) { e.stack } got',
    'var got; try { Object.defineProperty(Error, "prepareStackTrace", { value: (e, f) => { got = f } }) } catch (e) {} new Error().stack; got',
    'var got; try { globalThis.Error = { prepareStackTrace: (e, f) => { got = f } } } catch (e) {} new TypeError().stack; got',
    'var got; try { Object.defineProperty(globalThis, "Error", { value: { prepareStackTrace: (e, f) => { got = f } } }) } catch (e) {} try { null.x } catch (e) { e.stack } got',
    'var got; Object.prototype.prepareStackTrace = (e, f) => { got = f }; new Error().stack; delete Object.prototype.prepareStackTrace; got',
    'delete globalThis.Error; typeof Error === "function" ? undefined : 1',
    // Callers.
    'function f() { return f.caller } var c = f(); c && (c.constructor !== Function || host(c)) ? c : undefined',
    'function f() { return f.arguments.callee.caller } var c = f(); c && host(c) ? c : undefined',
    'function f() { var c = arguments.callee.caller; return c && host(c) ? c : undefined } f()',
    'var got; ({ get message() { got = (function g() { return g.caller })() } }).message; got && host(got) ? got : undefined',
    'for (var i = 0, found; i < arguments.length; i++) if (host(arguments[i])) found = i; found',
    // Reactions of the host to what a script throws and gives.
    'var got; var trap = { get(t, n, r) { if (host(t) || host(r)) got = r } }; try { throw new Proxy({}, trap) } catch (e) { String(e.message) } got',
    'host(globalThis) || host(this) || host(Object.getPrototypeOf(globalThis))',
    'Object.getOwnPropertyNames(globalThis).filter((n) => host(globalThis[n])).join() || undefined',
    'Promise.resolve().constructor === Promise ? undefined : 1',
    'var got; Promise.prototype.then.call(Promise.reject(1), null, (e) => { got = host(arguments.callee.caller || {}) }); got',
]

const HOST =
    'function host(x) { return x !== null && (typeof x === "object" || typeof x === "function") && !(Object(x) instanceof Object) && Object.getPrototypeOf(x) !== null }\n'

const RUN = `
const fixture = engineFixture({
    echo: (argument) => argument,
    deepen: (argument) => { const down = (n) => n === 0 ? 0 : down(n - 1) + 1; return down(200) },
    fails: () => { throw Object.assign(new Error('no'), { scriptName: 'TypeError', secret: process }) },
})
fixture.addInclude('x_acme_app', 'Loud', 'function Loud() {}')
const results = attempts.map((source) => {
    fixture.engine.begin()
    const outcome = fixture.run(host + source, { mode: 'expression' })
    return { source, value: outcome.value, error: outcome.error && outcome.error.message }
})
const alive = fixture.evaluate('[1, 2].map((x) => x * 2).join()')
fixture.close()
`

describe('the border to the host', () => {
    it('lets none of the known ways out through, in plain Node', () => {
        const code = `const attempts = ${JSON.stringify(ATTEMPTS)}, host = ${JSON.stringify(HOST)}\n${RUN}\nconsole.log(JSON.stringify({ results, alive }))`
        const { results, alive } = JSON.parse(runInPlainNode(code)) as {
            results: { source: string; value: unknown }[]
            alive: string
        }
        expect(results.filter(({ value }) => value !== undefined && value !== false && value !== null)).toEqual([])
        expect(results).toHaveLength(ATTEMPTS.length)
        expect(alive).toBe('2,4')
    })

    it('survives a promise that nobody catches, and says so', () => {
        const output = runInPlainNode(`
            process.on('warning', (warning) => console.log(warning.name, warning.message))
            const fixture = engineFixture()
            fixture.run("Promise.reject(new TypeError('nobody')); (async () => { throw 5 })()")
            setTimeout(() => console.log('alive'), 50)`)
        expect(output).toBe('UnhandledScriptRejection TypeError: nobody\nUnhandledScriptRejection Error: 5\nalive\n')
    })

    it('leaves rejections of the host fatal', () => {
        const failing = (): string => runInPlainNode("engineFixture().run('1'); Promise.reject(new Error('ours'))")
        expect(failing).toThrow(/ours/)
    })

    it('ends a loop in plain Node', () => {
        const output = runInPlainNode(
            "try { engineFixture({}, { timeLimit: 50 }).run('for (;;) {}') } catch (error) { console.log(error.message) }",
        )
        expect(output).toBe('Script canceled: maximum execution time exceeded\n')
    })
})

describe('a script that poisons the built-ins of its context', () => {
    it.each([
        [
            'Array.prototype.push = function () { throw 1 }; Array.prototype.map = null; Array.prototype[Symbol.iterator] = null',
        ],
        ['JSON.parse = function () { return { error: 1 } }; JSON.stringify = function () { return "no" }'],
        [
            '["error", "value", "path", "message", "0", "1", "length2", "row", "get", "set", "writable"].forEach(function (n) { Object.defineProperty(Object.prototype, n, { configurable: true, set: function () { throw new Error("setter") }, get: function () { return "poison" } }) })',
        ],
        ['Object.defineProperty(Array.prototype, "0", { configurable: true, set: function () { throw 1 } })'],
        [
            'Function.prototype.call = Function.prototype.apply = Function.prototype.bind = null; Object.defineProperty = null',
        ],
        [
            'Map.prototype.has = function () { return true }; Map.prototype.get = Map.prototype.set = null; String.prototype.split = null',
        ],
        [
            'Object.prototype.toJSON = function () { return "gotcha" }; Object.prototype.toString = null; Error.prototype.toString = null',
        ],
        ['Promise.prototype.then = null; Object.getPrototypeOf = null; Symbol = null; Object = null; Function = null'],
    ])('harms neither the engine nor another scope: %s', (poison) => {
        const fixture = engineFixture({ echo: ((value: unknown) => value) as never })
        fixture.addApplication('x_acme_app')
        fixture.addModule('x_acme_app', 'x_acme_app/app/0.1.0/src/a.ts', 'export const a = 1')
        fixture.evaluate("require('./src/a.ts')")
        fixture.run(poison)
        fixture.engine.begin()
        expect(fixture.run("throw new Error('seen')").error?.message).toBe('seen')
        expect(fixture.run('1 + 1', { mode: 'expression' }).value).toBe(2)
        expect(fixture.evaluate("gs.call('echo', [1, 'b']).join()", 'x_other_app')).toBe('1,b')
        expect([1, 2].map((x) => x).concat(JSON.parse('[3]') as number[])).toEqual([1, 2, 3])
        expect(({} as { error?: unknown }).error).toBeUndefined()
        fixture.close()
    })
})
