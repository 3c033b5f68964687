import { Client } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { runScript } from './support/run-script'

const SCOPE = 'x_zsca2_zdx_manage'

/** What works on a naive emulator and fails on a real instance must fail here too. */
describe('scripts of the application’s scope', () => {
    let instance: Instance
    let admin: Client

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
    })
    afterAll(() => instance.stop())

    const inScope = (script: string) => runScript(instance, script, SCOPE)
    const says = async (script: string) => (await inScope(script)).output.trimEnd().split('\n').at(-1) ?? ''

    it('reach a table of another scope that the package declares', async () => {
        const ran = await inScope("var incident = new GlideRecord('incident'); incident.query(); gs.info('read')")
        expect(ran).toMatchObject({ code: 0 })
        expect(ran.output).toContain('read')
    })

    it('do not reach one that it does not declare', async () => {
        const before = await admin.read('problem', '')
        const ran = await inScope(`var problem = new GlideRecord('problem');
            problem.initialize();
            problem.setValue('short_description', 'undeclared');
            gs.info('inserted ' + problem.insert());`)
        expect(`${ran.output} ${ran.errors}`).not.toMatch(/inserted [0-9a-f]{32}/)
        expect(await admin.read('problem', '')).toHaveLength(before.length)
    })

    it('write record by record: what was written before an error stays', async () => {
        const ran = await runScript(
            instance,
            `var incident = new GlideRecord('incident');
            incident.initialize();
            incident.setValue('short_description', 'before the error');
            incident.insert();
            throw new Error('on purpose')`,
            'global',
        )
        expect(ran.code).toBe(1)
        expect(await admin.read('incident', 'short_description=before the error')).toHaveLength(1)
    })

    const insertClaim = (key: string) =>
        says(`var claim = new GlideRecord('${SCOPE}_claim');
            claim.initialize();
            claim.setValue('key', '${key}');
            gs.info('sys_id ' + claim.insert());`)

    it.each([
        ['the same key', 'k1', 'k1'],
        ['a key in another case', 'k2', 'K2'],
        ['a key with a blank behind', 'k3', 'k3 '],
    ])('a unique key: the second insert of %s gives null', async (_, first, second) => {
        expect(await insertClaim(first)).toMatch(/sys_id [0-9a-f]{32}$/)
        expect(await insertClaim(second)).toMatch(/sys_id null$/)
    })

    it('a term that is not a field is dropped from a query, and then finds everything', async () => {
        await admin.create('incident', { short_description: 'one at least' })
        const found = await says(`var incident = new GlideRecord('incident');
            incident.addEncodedQuery('no_such_field=1');
            incident.setLimit(1);
            incident.query();
            gs.info('found ' + incident.hasNext());`)
        expect(found).toMatch(/found true$/)
    })

    it.each([
        ['gs.log, which is not scoped', "gs.log('x')"],
        ['gs.sleep, which is not scoped', 'gs.sleep(1)'],
        ['Packages', 'Packages.java.lang.System.exit(1)'],
        ['require of Node', "require('fs')"],
        ['process', 'process.exit(1)'],
        ['globalThis.process', 'globalThis.process.exit(1)'],
        ['a timer', 'setTimeout(function () {}, 1)'],
        ['a subclass of Error', 'class Refused extends Error {}'],
        ['a private field', 'class Alert { #id = 1 }'],
        ['Reflect', 'Reflect.ownKeys({})'],
        ['a host function’s constructor', "gs.info.constructor('return process')().exit(1)"],
        ['a result’s constructor', "gs.getProperty('x').constructor.constructor('return process')().exit(1)"],
        [
            'an error’s constructor',
            "try { null.x } catch (e) { e.constructor.constructor('return process')().exit(1) }",
        ],
    ])('%s is refused', async (_, script) => {
        const ran = await inScope(`${script};\ngs.info('went through')`)
        expect(ran.code).toBe(1)
        expect(ran.output).not.toContain('went through')
        expect((await admin.send('GET', '/api/now/table/incident?sysparm_limit=1')).status).toBe(200)
    })
})
