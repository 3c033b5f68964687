import { type EngineFixture, engineFixture } from './engine-fixture'

const ROOT = 'x_acme_app/app/0.1.0'

describe('modules', () => {
    let fixture: EngineFixture
    const add = (path: string, content: string): void => fixture.addModule('x_acme_app', `${ROOT}/${path}`, content)
    const error = (source: string): string => {
        fixture.engine.begin()
        const outcome = fixture.run(source)
        return `${outcome.error?.name}: ${outcome.error?.message}`
    }
    const evaluate = (source: string): unknown => {
        fixture.engine.begin()
        return fixture.evaluate(source)
    }

    beforeEach(() => {
        fixture = engineFixture()
        fixture.addApplication('x_acme_app')
        add(
            'package.json',
            '{"name":"app","dependencies":{"lib":"1.2.3","@acme/kit":"^2.0.0"},"imports":{"#lib":"lib","#src/*":"./src/*"}}',
        )
    })
    afterEach(() => fixture.close())

    it.each([[`require('${ROOT}/src/a.ts').a`], ["require('./src/a.ts').a"], ["require('#src/a.ts').a"]])(
        'finds a module by %s',
        (source) => {
            add('src/a.ts', 'export const a = 1')
            expect(evaluate(source)).toBe(1)
        },
    )

    it('runs the glue of a record script', () => {
        add(
            'src/rule.ts',
            'export function rule(current) { current.setValue("name", "by module") }\nexport default rule',
        )
        const bindings = { current: { kind: 'record', table: 'task', row: { name: 'a' } } } as const
        const glue = `// @fluent-module rule\nconst { rule } = require('${ROOT}/src/rule.ts');\nrule(current);`
        fixture.engine.begin()
        expect(fixture.run(glue, { bindings }).records['current']?.row['name']).toBe('by module')
    })

    it('links imports, re-exports, defaults, namespaces and live bindings', () => {
        add(
            'src/count.ts',
            'export let count = 0\nexport const raise = () => { count++ }\nexport default class Counter { static kind = "c" }',
        )
        add(
            'src/all.ts',
            "export * from './count.ts'\nexport { default as Counter, raise as up } from './count.ts'\nexport * as space from './count.ts'",
        )
        add(
            'src/use.ts',
            `import Counter, { count, raise } from './count.ts'
            import * as all from './all.ts'
            raise()
            export const result = [count, Counter.kind, all.count, all.Counter === Counter, all.up === raise, all.space.count]`,
        )
        expect(evaluate("require('./src/use.ts').result")).toEqual([1, 'c', 1, true, true, 1])
    })

    it('lets modules import each other in a circle', () => {
        add(
            'src/a.ts',
            "import { b } from './b.ts'\nexport const a = () => 'a' + b()\nexport function name() { return 'A' }",
        )
        add('src/b.ts', "import { name } from './a.ts'\nexport const b = () => name()")
        expect(evaluate("require('./src/a.ts').a()")).toBe('aA')
    })

    it('runs a module anew in each transaction, once in each', () => {
        add('src/state.ts', 'export const seen = []')
        const source = "require('./src/state.ts').seen.push(1)"
        expect(evaluate(source)).toBe(1)
        expect(fixture.evaluate(source)).toBe(2)
        expect(evaluate(source)).toBe(1)
    })

    it('takes a changed module at the next transaction', () => {
        add('src/a.ts', "export { v } from './b.ts'")
        add('src/b.ts', 'export const v = 1')
        expect(evaluate("require('./src/a.ts').v")).toBe(1)
        fixture.addModule('x_acme_app', `${ROOT}/src/c.ts`, 'export const v = 2')
        expect(evaluate("require('./src/c.ts').v + require('./src/a.ts').v")).toBe(3)
    })

    it('imports the script API by name, and gives modules none of its globals', () => {
        add(
            'src/api.ts',
            `import { gs } from '@servicenow/glide'
            import { ServiceError } from '@servicenow/glide/sn_ws_err'
            export const scope = gs.getScope()
            export const fail = () => { throw new ServiceError(404, 'nothing', 'here') }`,
        )
        add('src/global.ts', 'export const found = typeof gs + typeof GlideRecord + typeof Class')
        expect(evaluate("require('./src/api.ts').scope")).toBe('x_acme_app')
        expect(evaluate("require('./src/global.ts').found")).toBe('undefinedundefinedundefined')
        expect(fixture.run("require('./src/api.ts').fail()").error?.custom).toEqual({
            status: 404,
            message: 'nothing',
            detail: 'here',
        })
    })

    it('finds npm packages through package.json', () => {
        const lib = (path: string, content: string): void =>
            fixture.addModule('x_acme_app', `x_acme_app/${path}`, content)
        lib(
            'lib/1.2.3/package.json',
            '{"exports":{".":{"import":"./main.js"},"./sub":"./deep/sub.cjs","./f/*":"./fs/*.js"}}',
        )
        lib('lib/1.2.3/main.js', "'use strict';\nexports.name = 'lib ' + require('./part.js')")
        lib('lib/1.2.3/part.js', "module.exports = 'part'")
        lib(
            'lib/1.2.3/deep/sub.cjs',
            'Object.defineProperty(exports, "__esModule", { value: true }); exports.default = "sub"',
        )
        lib('lib/1.2.3/fs/x.js', 'exports.x = 1')
        lib('@acme/kit/2.0.0/package.json', '{"main":"lib/kit.js"}')
        lib('@acme/kit/2.0.0/lib/kit.js', 'module.exports = function () { return "kit" }')
        add(
            'src/a.ts',
            `import { name } from 'lib'
            import sub from 'lib/sub'
            import { x } from 'lib/f/x'
            import kit from '@acme/kit'
            import * as again from '#lib'
            export const all = [name, sub, x, kit(), again.name]`,
        )
        expect(evaluate("require('./src/a.ts').all")).toEqual(['lib part', 'sub', 1, 'kit', 'lib part'])
    })

    it('runs CommonJS that is not strict, without the globals of scripts', () => {
        fixture.addModule('x_acme_app', 'x_acme_app/lib/1.2.3/index.js', 'exports.v = 010 + typeof gs + typeof this')
        expect(evaluate("require('lib').v")).toBe('8undefinedobject')
    })

    it('tells path and line of an error in a module', () => {
        add(
            'src/deep.ts',
            "import { gs } from '@servicenow/glide'\n\n/** doc */\nexport function deep(n) {\n    // why\n    for (const x of [1])\n        if (n) throw new TypeError('deep ' + gs.getScope())\n}\n",
        )
        const { error } =
            (fixture.engine.begin(), fixture.run("\nrequire('./src/deep.ts').deep(1)", { name: 'sys_script.1.script' }))
        expect(error?.stack.split('\n')).toEqual([
            'TypeError: deep x_acme_app',
            `    at Object.deep (${ROOT}/src/deep.ts:7)`,
            '    at sys_script.1.script:2',
        ])
    })

    it.each([
        [
            'an import without extension',
            "import { b } from './b'",
            /the file extension must be written in '\.\/b' \(x_acme_app.*a\.ts:1\)/,
        ],
        [
            'a module that is not there',
            "import { b } from './none.ts'",
            /Cannot find module '\.\/none\.ts' imported by .*a\.ts.*a\.ts:1/,
        ],
        [
            'a name that a module does not export',
            "\nimport { none } from './b.ts'",
            /'\.\/b\.ts' does not export 'none' \(.*a\.ts:2\)/,
        ],
        ['a default that a module does not export', "import none from './b.ts'", /does not export 'default'/],
        [
            'an API that is not built',
            "import { GlideMagic } from '@servicenow/glide'",
            /does not export 'GlideMagic': this API is not built in the local instance/,
        ],
        [
            'a namespace that is not built',
            "import { x } from '@servicenow/glide/sn_none'",
            /'@servicenow\/glide\/sn_none' is not built/,
        ],
        ['a package that is no dependency', "import x from 'left-pad'", /neither a sys_module nor a dependency/],
        ['JSON', "import x from './package.json'", /JSON modules are not supported/],
        [
            'a module of another scope',
            "import { o } from 'x_other_app/app/0.1.0/src/o.ts'",
            /belongs to x_other_app: modules can be used only within/,
        ],
        [
            'an unknown path of another scope',
            "import { o } from 'x_third_app/app/0.1.0/o.ts'",
            /only within their own application scope/,
        ],
        ['a built-in of Node', "import fs from 'fs'", /Cannot find module 'fs'/],
        [
            'what the engine refuses',
            'export class E extends Error {}',
            /SyntaxError: Error cannot be subclassed \(.*a\.ts:1\)/,
        ],
        [
            'what the engine refuses further down',
            "import './bad.ts'",
            /top-level await is not supported \(.*bad\.ts:2\)/,
        ],
    ])('refuses %s, before anything runs', (_what, source, message) => {
        fixture.addModule('x_other_app', 'x_other_app/app/0.1.0/src/o.ts', 'export const o = 1')
        add('src/b.ts', 'export const b = 1')
        add('src/bad.ts', '\nawait null\nexport {}')
        add('src/effect.ts', "import { gs } from '@servicenow/glide'\ngs.info('ran')")
        add('src/a.ts', `${source}\nimport './effect.ts'\nexport {}`)
        expect(error("require('./src/a.ts')")).toMatch(message)
        expect(fixture.logged).toEqual([])
    })

    it.each([
        ["require('./src/b')", /file extension/],
        ["require('x_other_app/app/0.1.0/src/o.ts')", /belongs to x_other_app/],
        ["require('/etc/passwd.js')", /Cannot find module/],
        ["require('../../../../entry.js')", /Cannot find module/],
        ["require('child_process')", /Cannot find module/],
        ["require({ toString() { return './src/none.ts' } })", /Cannot find module '\.\/src\/none\.ts'/],
        ["require('./package.json')", /JSON modules are not supported/],
    ])('%s fails', (source, message) => {
        fixture.addModule('x_other_app', 'x_other_app/app/0.1.0/src/o.ts', 'export const o = 1')
        expect(error(source)).toMatch(message)
    })

    it('tries a module again after it failed', () => {
        add('src/a.ts', "import { gs } from '@servicenow/glide'\ngs.info('try')\nthrow new Error('no')\nexport {}")
        fixture.run("try { require('./src/a.ts') } catch (e) {} try { require('./src/a.ts') } catch (e) {}")
        expect(fixture.logged).toEqual(['try', 'try'])
    })

    describe('script includes', () => {
        const CLASS =
            "var Greeter = Class.create();\nGreeter.prototype = { initialize: function (n) { this.n = n }, hi: function () { return 'hi ' + this.n }, type: 'Greeter' };"

        it('are found by name in their own scope, by their API name, and as an import', () => {
            fixture.addInclude('x_acme_app', 'Greeter', CLASS)
            add(
                'src/a.ts',
                "import { Greeter } from '@servicenow/glide/x_acme_app'\nexport const hi = new Greeter('m').hi()",
            )
            expect(evaluate("new Greeter('s').hi()")).toBe('hi s')
            expect(evaluate("new x_acme_app.Greeter('n').hi()")).toBe('hi n')
            expect(evaluate("require('./src/a.ts').hi")).toBe('hi m')
        })

        it('reach modules from the root of the package', () => {
            add('src/a.ts', 'export const a = 5')
            fixture.addInclude('x_acme_app', 'Five', "function Five() { return require('./src/a.ts').a }")
            expect(evaluate('Five()')).toBe(5)
        })

        it('are loaded only when they are used', () => {
            fixture.addInclude('x_acme_app', 'Loud', "gs.info('loaded'); var Loud = {}")
            evaluate('if (false) Loud; typeof Unknown')
            expect(fixture.logged).toEqual([])
            evaluate('Loud; Loud')
            expect(fixture.logged).toEqual(['loaded'])
        })

        it.each([
            ['new Shared()', /global\.Shared: script includes of another scope are not built/],
            ['new global.Shared()', /global\.Shared: script includes of another scope are not built/],
            ['new x_other_app.Theirs()', /x_other_app\.Theirs: script includes of another scope are not built/],
            ['new Theirs()', /Theirs is not defined/],
        ])('of other scopes fail by name: %s', (source, message) => {
            fixture.addInclude('global', 'Shared', 'var Shared = Class.create()', 'public')
            fixture.addInclude('x_other_app', 'Theirs', 'var Theirs = Class.create()', 'public')
            expect(error(source)).toMatch(message)
        })

        it('are not global names in modules', () => {
            fixture.addInclude('x_acme_app', 'Greeter', CLASS)
            add('src/a.ts', "export const hi = () => new Greeter('m').hi()")
            expect(error("require('./src/a.ts').hi()")).toMatch(/Greeter is not a constructor/)
        })
    })
})
