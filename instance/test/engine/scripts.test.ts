import { type EngineFixture, engineFixture } from './engine-fixture'

describe('running scripts', () => {
    let fixture: EngineFixture
    beforeAll(() => {
        fixture = engineFixture()
    })
    afterAll(() => fixture.close())

    it.each([
        ['1 + 1', 2],
        ["'text'", 'text'],
        ['var a = 2; a * 3', 6],
        ['var a = 2; a * 3; var b = 1', 6],
        ['if (true) { 1 } else { 2 }', 1],
        ['if (false) 1; else 2', 2],
        ['for (var i = 0; i < 3; i++) i * 10', 20],
        ['a = 1\nb = 2', 2],
        ["gs.hasRole('admin') && 1 == 1", true],
        ['function f() { 1; return 2 } f()', 2],
        ['try { throw 1 } catch (e) { e + 1 }', 2],
        ['var gs2 = gs; gs2.getScope()', 'x_acme_app'],
        ['switch (1) { case 1: "one" }', 'one'],
        ['undefined', undefined],
        ['({ a: [1, null] })', { a: [1, null] }],
        ['new Date(0)', '1970-01-01T00:00:00.000Z'],
        ['10n', '10'],
        ['// nothing', undefined],
        ['do x = 1; while (false)', 1],
        ['const [p, { q = 3 }] = [1, {}]; p + q', 4],
    ])('gives the value of the last expression of %p', (source, value) => {
        expect(fixture.evaluate(source)).toEqual(value)
    })

    it.each([
        ['answer = true', true],
        ['var answer = false; 5', false],
        ['let answer = 7', 7],
        ['1 == 1', true],
        ['if (true) { answer = "x" }', 'x'],
        ['(function () { answer = 3 })()', 3],
    ])('gives the answer of %p', (source, value) => {
        expect(fixture.run(source, { mode: 'answer' }).value).toBe(value)
    })

    it('gives back a record that a script changed, and only then a new row', () => {
        const row = { sys_id: '1', name: 'a', active: '1' }
        const binding = { kind: 'record', table: 'incident', row, previous: { ...row, name: 'b' } } as const
        const bindings = { current: binding, previous: { ...binding, row: binding.previous } }
        const touched = fixture.run(
            "if (current.changes('name')) current.setValue('name', previous.getValue('name') + '!')",
            { bindings },
        )
        expect(touched.error).toBeNull()
        expect(touched.records['current']).toEqual({ row: { ...row, name: 'b!' }, aborted: false })
        expect(fixture.run('current.setAbortAction(true)', { bindings }).records['current']?.aborted).toBe(true)
        expect(fixture.run('1', { bindings }).records['current']?.row).toBe(row)
    })

    it('keeps what a record was changed to when the script fails afterwards', () => {
        const bindings = { current: { kind: 'record', table: 'task', row: { name: 'a' } } } as const
        const outcome = fixture.run("current.setValue('name', 'b'); throw new Error('late')", { bindings })
        expect(outcome.error?.message).toBe('late')
        expect(outcome.records['current']?.row['name']).toBe('b')
    })

    it('gives back what a script set in its response, and plain values by name', () => {
        const bindings = {
            response: { kind: 'restResponse' },
            given: { kind: 'value', value: { status: 201 } },
        } as const
        expect(fixture.run('response.setStatus(given.status)', { bindings }).responses['response']).toEqual({
            status: 201,
        })
    })

    it('gives each run its own messages', () => {
        expect(fixture.run("gs.addInfoMessage('one')").messages).toEqual([{ type: 'info', text: 'one' }])
        expect(fixture.run("gs.addInfoMessage('two')").messages).toEqual([{ type: 'info', text: 'two' }])
        expect(fixture.run('1').messages).toEqual([])
    })

    it('keeps variables of a script to the run, and undeclared ones to the transaction', () => {
        fixture.run('var mine = 1; leaked = 2')
        expect(fixture.evaluate('typeof mine + " " + typeof leaked')).toBe('undefined number')
        fixture.engine.begin()
        expect(fixture.evaluate('typeof leaked')).toBe('undefined')
    })

    it('lets a script declare names that bindings and the API have', () => {
        const bindings = { current: { kind: 'value', value: 1 } } as const
        expect(fixture.run('const gs = 1, Map = 2; let current = 3; class JSON {}', { bindings }).error).toBeNull()
    })

    it('runs a changed source under an old name', () => {
        expect(fixture.run('1', { name: 'same', mode: 'expression' }).value).toBe(1)
        expect(fixture.run('2', { name: 'same', mode: 'expression' }).value).toBe(2)
    })

    it('finishes promises before the outcome is read', () => {
        const row = { name: 'a' }
        const bindings = { current: { kind: 'record', table: 'task', row } } as const
        const outcome = fixture.run("(async () => { await null; current.setValue('name', 'later') })()", { bindings })
        expect(outcome.records['current']?.row['name']).toBe('later')
    })

    describe('errors', () => {
        it('names script and line, and shows no frame of the host', () => {
            const source = 'var x = 1\nfunction inner() {\n    null.field\n}\n\n[1].forEach(inner)'
            const { error } = fixture.run(source, { name: 'sys_script.abc.script' })
            expect(error?.name).toBe('TypeError')
            expect(error?.stack.split('\n').slice(1)).toEqual([
                '    at inner (sys_script.abc.script:3)',
                '    at sys_script.abc.script:6',
            ])
        })

        it.each([
            ["throw 'text'", 'Error', 'text'],
            ['throw null', 'Error', 'null'],
            ['throw { name: "Mine", message: "m" }', 'Mine', 'm'],
            ['throw undefined', 'Error', 'undefined'],
            ['nowhere()', 'ReferenceError', 'nowhere is not defined'],
            ['throw { get message() { throw 1 } }', 'Error', '[object Object]'],
            ['throw new Proxy({}, { get() { throw 1 } })', 'Error', ''],
            ['(function f() { f() })()', 'RangeError', 'Maximum call stack size exceeded'],
        ])('describes %p', (source, name, message) => {
            expect(fixture.run(source).error).toMatchObject({ name, message })
        })

        it('tells the status of a service error', () => {
            const source =
                "throw Object.assign(new Error('gone'), { __serviceError: { status: 410, message: 'gone', detail: 'd' } })"
            expect(fixture.run(source).error?.custom).toEqual({ status: 410, message: 'gone', detail: 'd' })
        })

        it.each([
            ['var a = ;', /Unexpected token \(test script:1:9\)/],
            ['return 1', /'return' outside of function/],
            ["import x from './x.ts'", /'import' and 'export'/],
            ['}); gs.info(1); (function () {', /Unexpected token/],
            ['class A { #secret = 1 }', /private instance fields are not supported/],
        ])('refuses %p at load', (source, message) => {
            const { error } = fixture.run(source)
            expect(error?.name).toBe('SyntaxError')
            expect(error?.message).toMatch(message)
        })
    })
})

describe('limits', () => {
    it.each([
        ['while (true) {}'],
        ['for (;;);'],
        ['do ; while (true)'],
        ['while (true) { try { while (true) {} } catch (e) {} }'],
        ['function f(n) { try { f(n + 1) } catch (e) {} try { f(n + 1) } catch (e) {} } f(0)'],
        ['const spin = (n) => n > 50 ? 0 : spin(n + 1) + spin(n + 1); spin(0)'],
    ])('ends %p', (source) => {
        const fixture = engineFixture({}, { timeLimit: 100 })
        const started = Date.now()
        expect(() => fixture.run(source)).toThrow('Script canceled: maximum execution time exceeded')
        expect(Date.now() - started).toBeLessThan(3000)
        // Nothing of this transaction goes on; the next one does.
        expect(() => fixture.run('1')).toThrow('Script canceled: maximum execution time exceeded')
        fixture.engine.begin()
        expect(fixture.run('1').error).toBeNull()
        fixture.close()
    })

    it('counts all scripts of a transaction together, and a script that catches its end writes nothing more', () => {
        const fixture = engineFixture({}, { timeLimit: 300 })
        const wait = (ms: number): string => `const end = Date.now() + ${ms}; while (Date.now() < end) {}`
        expect(fixture.run(wait(200)).error).toBeNull()
        expect(() => fixture.run(`try { ${wait(200)} } catch (e) {} gs.info('after')`)).toThrow('Script canceled')
        expect(fixture.logged).toEqual([])
        fixture.close()
    })

    it('runs scripts inside scripts, in the same and in another scope, and stops endless ones', () => {
        let depth = 0
        const fixture: EngineFixture = engineFixture({
            nest: ((argument: { source: string; scope: string }) => {
                depth++
                const { error, value } = fixture.run(argument.source, { scope: argument.scope, mode: 'expression' })
                if (error) {
                    throw Object.assign(new Error(error.message), { scriptName: error.name })
                }
                return value
            }) as never,
        })
        const inner = JSON.stringify({ source: 'gs.getScope()', scope: 'x_other_app' })
        expect(fixture.evaluate(`var before = 1; gs.call('nest', ${inner}) + before`)).toBe('x_other_app1')
        expect(fixture.evaluate("gs.call('nest', { source: '2 * 2', scope: 'x_acme_app' }) + 1")).toBe(5)
        const failing =
            "try { gs.call('nest', { source: 'null.x', scope: 'x_acme_app' }) } catch (e) { e.name + (e instanceof Error) }"
        expect(fixture.evaluate(failing)).toBe('TypeErrortrue')

        depth = 0
        const endless = "gs.call('nest', { source: endless, scope: 'x_acme_app' })"
        const source = `endless = ${JSON.stringify(endless)}; ${endless}`
        expect(() => fixture.evaluate(source)).toThrow(/recursion stopped/)
        expect(depth).toBe(30)
        expect(fixture.evaluate('1')).toBe(1)
        fixture.close()
    })
})
