import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from './support/client'
import { emptyDirectory, installedDirectory, type Instance, startInstance } from './support/instance'
import { runNode } from './support/process'

const SCOPE = 'x_zsca2_zdx_manage'

describe('local-instance run', () => {
    let directory: string
    let instance: Instance
    let stopped: string

    beforeAll(async () => {
        directory = mkdtempSync(join(tmpdir(), 'scripts-'))
        stopped = installedDirectory()
        instance = await startInstance()
    })
    afterAll(async () => {
        rmSync(directory, { recursive: true })
        await instance.stop()
    })

    const run = (script: string, ...words: string[]) => {
        const file = join(directory, 'script.js')
        writeFileSync(file, script)
        return runNode('node_modules/.bin/local-instance', ['run', file, ...words])
    }

    const doors = () => [
        ['in the running instance', instance.directory] as const,
        ['on the folder of a stopped one', stopped] as const,
    ]

    it('prints only what the script says, in the running instance and on a folder alone', async () => {
        for (const [, data] of doors()) {
            const ran = await run(
                "gs.info('one'); gs.print('two')",
                '--scope',
                'global',
                '--user',
                'admin',
                '--data',
                data,
            )
            expect(ran).toMatchObject({ code: 0, errors: '' })
            expect(ran.output).toMatch(/one\n[^\n]*two\n$/)
            expect(ran.output.trimEnd().split('\n')).toHaveLength(2)
        }
    })

    it('writes records of the instance, as the named user', async () => {
        const script = `var incident = new GlideRecord('incident');
            incident.initialize();
            incident.setValue('short_description', 'made by a script');
            incident.insert();
            gs.info(gs.getUserName());`
        const ran = await run(script, '--scope', 'global', '--user', 'desk.agent', '--data', instance.directory)
        expect(ran.output).toContain('desk.agent')
        const made = await new Client(instance, 'admin').readOne('incident', 'short_description=made by a script')
        expect(made['sys_created_by']).toBe('desk.agent')
    })

    it('runs inside a scope, with what that scope may not do', async () => {
        const ran = await run('gs.info(gs.getCurrentScopeName())', ...words(SCOPE, 'admin', instance.directory))
        expect(ran).toMatchObject({ code: 0 })
        expect(ran.output).toContain(SCOPE)
        const refused = await run("gs.print('x')", ...words(SCOPE, 'admin', instance.directory))
        expect(refused.code).toBe(1)
        expect(refused.output).toBe('')
    })

    it.each([
        ['a script that throws', "gs.info('before'); throw new Error('on purpose')", /on purpose/],
        ['a script that does not parse', 'var = 1', /SyntaxError|line 1/i],
        ['an API that is not built', 'new GlideNoSuchThing()', /GlideNoSuchThing/],
        ['a string that would become code', "eval('1')", /EvalError|eval/],
        ['the constructor of functions', "(function () {}).constructor('return process')()", /./],
    ])('%s ends with exit code 1 and says so on standard error', async (_, script, message) => {
        const ran = await run(script, ...words('global', 'admin', instance.directory))
        expect(ran.code).toBe(1)
        expect(ran.errors).toMatch(message)
        expect(ran.output).not.toMatch(message.source === '.' ? /Error/ : message)
    })

    it.each([
        ['an unknown user', () => words('global', 'nobody.here', instance.directory), /nobody\.here/],
        ['an unknown scope', () => words('x_none', 'admin', instance.directory), /x_none/],
        ['a folder without an instance', () => words('global', 'admin', emptyDirectory()), /no instance/i],
        ['no user', () => ['--scope', 'global'], /--user/],
    ])('%s is refused with exit code 1', async (_, options, message) => {
        const ran = await run('gs.info(1)', ...options())
        expect(ran).toMatchObject({ code: 1, output: '' })
        expect(ran.errors).toMatch(message)
    })
})

function words(scope: string, user: string, data: string): string[] {
    return ['--scope', scope, '--user', user, '--data', data]
}
