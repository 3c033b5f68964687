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

    it('stops nobody else, though two of them have all workers, and ends with its connection', async () => {
        await setLimit('200')
        const gone = new AbortController()
        const headers = { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` }
        const two = ['endless', 'native'].map((name) =>
            fetch(`${instance.url}/api/global/watch/${name}`, { headers, signal: gone.signal }).catch(() => null),
        )
        await new Promise((resolve) => setTimeout(resolve, 300))
        expect((await get('ok')).status).toBe(200)
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
