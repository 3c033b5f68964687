import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from './support/client'
import { eventually } from './support/eventually'
import { type Instance, startEmptyInstance } from './support/instance'

/** Scripts of a Scripted REST API, by the path that runs them. */
const SCRIPTS = {
    ok: 'return { ok: 1 }',
    endless: 'while (true) {}',
    native: 'Array.prototype.indexOf.call({ length: 9007199254740991 }, 1)',
    pattern: "/^(a+)+$/.test(new Array(60).join('a') + 'b')",
    writes: "var row = new GlideRecord('incident'); row.setValue('short_description', 'written before the end'); row.setValue('description', new Array(3001).join('x')); row.insert(); var all = []; while (true) all.push(new Uint8Array(100000000).fill(1))",
    fails: "throw new Error('inside of the instance')",
    typed: 'var all = []; while (true) all.push(new Uint8Array(100000000).fill(1))',
}

describe('a script that does not end', () => {
    let instance: Instance
    let admin: Client

    beforeAll(async () => {
        instance = await startEmptyInstance()
        admin = new Client(instance, 'admin')
        const scope = (await admin.readOne('sys_scope', 'scope=global'))['sys_id'] ?? ''
        const api = { name: 'watch', service_id: 'watch', namespace: 'global', base_uri: '/api/global/watch' }
        const definition = await admin.create('sys_ws_definition', { ...api, active: 'true', sys_scope: scope })
        for (const [name, script] of Object.entries(SCRIPTS)) {
            await admin.create('sys_ws_operation', {
                name,
                http_method: 'GET',
                relative_path: `/${name}`,
                operation_uri: `/api/global/watch/${name}`,
                web_service_definition: definition['sys_id'] ?? '',
                operation_script: `(function process(request, response) { ${script} })(request, response)`,
                active: 'true',
                requires_authentication: 'true',
                requires_acl_authorization: 'false',
                produces: 'application/json',
                sys_scope: scope,
            })
        }
    })

    afterAll(() => instance.stop())

    async function setLimit(seconds: string): Promise<void> {
        const { sys_id: id } = await admin.readOne('sys_properties', 'name=local.transaction.max_seconds')
        await admin.send('PATCH', `/api/now/table/sys_properties/${id ?? ''}`, { value: seconds })
    }

    const get = (name: string) => admin.send('GET', `/api/global/watch/${name}`)

    it.each(['endless', 'pattern', 'native'])('is canceled at the limit of its transaction: %s', async (name) => {
        await setLimit('1')
        const answer = await get(name)
        expect(answer.status).toBe(500)
        expect(answer.text).toContain('LOCAL-131: Transaction canceled: maximum execution time exceeded')
        expect((await get('ok')).status).toBe(200)
    })

    it('is ended where typed arrays make its process too large, and the instance goes on', async () => {
        await setLimit('100')
        const answer = await get('typed')
        expect(answer.status).toBe(500)
        expect(answer.text).toContain('LOCAL-132')
        expect((await get('ok')).status).toBe(200)
    })

    it('leaves a row whole that it had written right before its worker was ended', async () => {
        await setLimit('100')
        expect((await get('writes')).text).toContain('LOCAL-132')
        const rows = await admin.read('incident', 'short_description=written before the end')
        expect(rows).toHaveLength(1)
        expect(rows[0]).toMatchObject({
            number: expect.stringMatching(/^INC\d+$/) as string,
            description: 'x'.repeat(3000),
            sys_created_by: 'admin',
            sys_mod_count: '0',
        })
    })

    it('is recorded as failed if it is a scheduled job whose worker was ended', async () => {
        const job = await admin.create('sysauto_script', {
            name: 'Too large',
            run_type: 'periodically',
            run_period: '1970-01-01 00:10:00',
            active: 'true',
            script: SCRIPTS.typed,
        })
        const trigger = await eventually('the schedule item', async () => {
            const [item] = await admin.read('sys_trigger', `document_key=${job['sys_id']}`)
            return item ?? null
        })
        await admin.update('sys_trigger', trigger['sys_id'] ?? '', { next_action: '2026-01-02 00:00:00' })
        const failed = await eventually('a failure in the job', async () => {
            const one = await admin.readOne('sys_trigger', `sys_id=${trigger['sys_id']}`)
            return Number(one['error_count']) > 0 ? one : null
        })
        await admin.update('sysauto_script', job['sys_id'] ?? '', { active: 'false' })
        expect(Number(failed['error_count'])).toBeGreaterThan(0)
        expect(instance.process.errors).toContain('LOCAL-132')
    })

    it.each(['fails', 'endless', 'typed'])('shows nothing of the inside: %s', async (name) => {
        await setLimit(name === 'typed' ? '100' : '1')
        const { status, text } = await get(name)
        expect(status).toBe(500)
        expect(text).not.toMatch(/\n\s*at |\.js:\d|\.ts:\d|node_modules|\/instance\//)
    })

    it('stops nobody else, though two of them have all workers, and ends with its connection', async () => {
        await setLimit('200')
        const gone = new AbortController()
        const headers = { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` }
        const two = ['endless', 'native'].map((name) =>
            fetch(`${instance.url}/api/global/watch/${name}`, { headers, signal: gone.signal }).catch(() => null),
        )
        await new Promise((resolve) => setTimeout(resolve, 300))
        const started = performance.now()
        expect((await get('ok')).status).toBe(200)
        expect(performance.now() - started).toBeLessThan(8000)
        gone.abort()
        expect(await Promise.all(two)).toEqual([null, null])
        const closed = /the client has closed the connection/g
        await eventually('both ended', () =>
            Promise.resolve((instance.process.errors.match(closed) ?? []).length >= 2 ? true : null),
        )
    })
})

it('refuses everything once the database file is deleted, and says so', async () => {
    const instance = await startEmptyInstance()
    rmSync(join(instance.directory, 'instance.db'))
    const admin = new Client(instance, 'admin')
    const answer = await eventually('a refusal', async () => {
        const one = await admin.send('GET', '/api/now/table/sys_user?sysparm_limit=1')
        return one.status === 503 ? one : null
    })
    expect(answer.text).toContain('LOCAL-133: The database is gone')
    expect(instance.process.errors).toContain('LOCAL-133')
    expect(instance.process.errors).not.toMatch(/^ +at /m)
    await instance.stop()
})

it('keeps the address of the first node when a second starts on its folder', async () => {
    const first = await startEmptyInstance()
    const second = await startEmptyInstance(first.directory)
    expect(second.process.errors).toContain('glide.servlet.uri stays')
    const property = await new Client(second, 'admin').readOne('sys_properties', 'name=glide.servlet.uri')
    expect(property['value']).toBe(`${first.url}/`)
    await Promise.all([first.stop(), second.stop()])
})
