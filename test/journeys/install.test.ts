import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFiles, builtScope, installerEnvironment, logIn, nowSdk, upload } from './support/application-package'
import { Client } from './support/client'
import { emptyDirectory, type Instance, startEmptyInstance } from './support/instance'
import { ROOT, runNode } from './support/process'

const { scope, scopeId } = builtScope()

describe('the vendor’s command line on an empty instance', () => {
    let instance: Instance
    let admin: Client

    beforeAll(async () => {
        instance = await startEmptyInstance()
        admin = new Client(instance, 'admin')
    })
    afterAll(() => instance.stop())

    it('installs the application and reads records back', async () => {
        const installed = await nowSdk(instance, 'install')
        expect(installed).toMatchObject({ code: 0 })
        const application = await admin.readOne('sys_scope', `scope=${scope}`)
        expect(application['sys_id']).toBe(scopeId)
        const [history] = await admin.read('sys_upgrade_history', `to_version=${scope}^ORDERBYDESCupgrade_started`)
        expect(history?.['upgrade_finished']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)

        const made = await admin.create('incident', { short_description: 'read me back' })
        const queried = await nowSdk(instance, 'query', 'incident', '-q', `number=${made['number']}`, '-o', 'json')
        expect(queried.code).toBe(0)
        const printed = JSON.parse(queried.output.slice(queried.output.indexOf('{'))) as {
            ok: boolean
            records: object[]
        }
        expect(printed).toMatchObject({ ok: true, records: [{ sys_id: made['sys_id'] }] })
    })

    it('reads more records than a page holds', async () => {
        const number = 103
        for (let at = 0; at < number; at++) {
            await admin.create('problem', { short_description: `page ${at}` })
        }
        const queried = await nowSdk(
            instance,
            'query',
            'problem',
            '-q',
            'short_descriptionSTARTSWITHpage',
            '-o',
            'json',
        )
        const printed = JSON.parse(queried.output.slice(queried.output.indexOf('{'))) as {
            hasMore: boolean
            records: object[]
        }
        expect(printed.records).toHaveLength(100)
        expect(printed.hasMore).toBe(true)
    })

    it('makes every record of the package a row of its table', async () => {
        const records = [...builtFiles()].flatMap(([path, content]) => recordsIn(path, Buffer.from(content).toString()))
        expect(records.length).toBeGreaterThan(50)
        const missing: string[] = []
        for (const { path, table, sysId } of records) {
            const { status } = await admin.send('GET', `/api/now/table/${table}/${sysId}?sysparm_fields=sys_id`)
            if (status !== 200) {
                missing.push(`${path}: ${table} ${sysId} ${status}`)
            }
        }
        expect(missing).toEqual([])
    })

    it('takes tables, columns and indexes from the dictionary files', async () => {
        const dictionary = [...builtFiles()].filter(([path]) => path.startsWith('dictionary/'))
        for (const [path, content] of dictionary) {
            const text = Buffer.from(content).toString()
            const table = /<element [^>]*name="([^"]+)"[^>]*type="collection"/.exec(text)?.[1] ?? path
            const columns = [...text.matchAll(/^\s*<element ([^>]*)/gm)]
                .map(([, attributes = '']) => attributes)
                .filter((attributes) => attributes.includes('type=') && !attributes.includes('type="collection"'))
                .map((attributes) => /name="([^"]+)"/.exec(attributes)?.[1] ?? '')
            const declared = await admin.read('sys_dictionary', `name=${table}^elementISNOTEMPTY`, {
                sysparm_fields: 'element',
            })
            expect(declared.map((row) => row['element'])).toEqual(expect.arrayContaining(columns))
            expect((await admin.send('GET', `/api/now/table/${table}?sysparm_limit=1`)).status).toBe(200)
        }
    })

    it('changes nothing when the same package is installed again', async () => {
        const count = async () =>
            (await admin.read('sys_metadata', `sys_scope=${scopeId}`, { sysparm_fields: 'sys_id' })).length
        const before = await count()
        expect(await nowSdk(instance, 'install')).toMatchObject({ code: 0 })
        expect(await count()).toBe(before)
    })

    it('refuses somebody who is no administrator', async () => {
        await admin.create(
            'sys_user',
            { user_name: 'some.user', user_password: 'some.user' },
            '?sysparm_input_display_value=true',
        )
        const refused = await runNode('node_modules/.bin/now-sdk', ['install'], {
            ...installerEnvironment(instance),
            SN_SDK_USER: 'some.user',
            SN_SDK_USER_PWD: 'some.user',
        })
        expect(refused.code).toBe(1)
    })

    it('refuses a wrong password', async () => {
        const refused = await runNode('node_modules/.bin/now-sdk', ['query', 'incident', '-q', 'active=true'], {
            ...installerEnvironment(instance),
            SN_SDK_USER_PWD: 'wrong',
        })
        expect(refused.code).toBe(1)
    })

    it('needs the token of the session beside its cookie for a change', async () => {
        const { cookie, token } = await logIn(instance)
        const create = (headers: Record<string, string>) =>
            fetch(`${instance.url}/api/now/table/problem`, {
                method: 'POST',
                headers: { ...headers, 'content-type': 'application/json' },
                body: '{"short_description":"by a session"}',
            })
        expect(token).not.toBe('')
        expect((await create({ cookie, 'x-usertoken': token })).status).toBe(201)
        expect((await create({ cookie, 'x-usertoken': 'wrong' })).status).toBe(401)
        expect((await create({ cookie })).status).toBe(401)
        expect((await create({ cookie: 'JSESSIONID=wrong', 'x-usertoken': token })).status).toBe(401)
    })
})

describe('a package with a rule that the documentation forbids', () => {
    const sysId = 'f0'.repeat(16)
    const file = `update/sys_script_${sysId}.xml`
    const rule = `<?xml version="1.0"?>
<record_update table="sys_script">
  <sys_script action="INSERT_OR_UPDATE">
    <sys_id>${sysId}</sys_id>
    <sys_scope display_value="${scope}">${scopeId}</sys_scope>
    <sys_update_name>sys_script_${sysId}</sys_update_name>
    <action_insert>true</action_insert>
    <active>true</active>
    <advanced>true</advanced>
    <collection>incident</collection>
    <name>Stamp each incident</name>
    <script><![CDATA[current.short_description = 'stamped']]></script>
    <when>before</when>
  </sys_script>
</record_update>`
    let instance: Instance

    beforeAll(async () => {
        instance = await startEmptyInstance()
    })
    afterAll(() => instance.stop())

    it('fails as a whole with status 3, names file and rule, and writes nothing', async () => {
        const admin = new Client(instance, 'admin')
        const progress = await upload(instance, new Map<string, Uint8Array | string>([...builtFiles(), [file, rule]]))
        expect(progress.status).toBe('3')
        expect(progress.status_message).toContain(file)
        expect(progress.status_message).toContain('Stamp each incident')
        await expectNothingOf(admin)
    })

    it('makes now-sdk install fail and say why', async () => {
        const project = emptyDirectory()
        cpSync(join(ROOT, 'dist', 'app'), join(project, 'dist', 'app'), { recursive: true })
        for (const name of ['package.json', 'now.config.json']) {
            cpSync(join(ROOT, name), join(project, name))
        }
        symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'))
        mkdirSync(join(project, 'dist', 'app', 'update'), { recursive: true })
        writeFileSync(join(project, 'dist', 'app', file), rule)
        const { code, output, errors } = await runNode(
            'node_modules/.bin/now-sdk',
            ['install'],
            installerEnvironment(instance),
            project,
        )
        expect(code).toBe(1)
        expect(output + errors).toContain('Stamp each incident')
        await expectNothingOf(new Client(instance, 'admin'))
    })

    it('leaves the instance able to install the right package', async () => {
        expect(await upload(instance, builtFiles())).toMatchObject({ status: '2' })
    })
})

async function expectNothingOf(admin: Client): Promise<void> {
    expect(await admin.read('sys_scope', `scope=${scope}`)).toEqual([])
    expect(await admin.read('sys_metadata', `sys_scope=${scopeId}`)).toEqual([])
    expect(await admin.read('sys_db_object', `nameSTARTSWITH${scope}`)).toEqual([])
    expect(await admin.read('sys_dictionary', `nameSTARTSWITH${scope}`)).toEqual([])
}

/** The records that a file of the package declares. */
function recordsIn(path: string, text: string): { path: string; table: string; sysId: string }[] {
    if (path.startsWith('dictionary/') || path.startsWith('unload.demo/')) {
        return []
    }
    const records = text.matchAll(/<(\w+) action="INSERT_OR_UPDATE"[^>]*>\s*<sys_id>([0-9a-f]{32})<\/sys_id>/g)
    return [...records].map(([, table = '', sysId = '']) => ({ path, table, sysId }))
}
