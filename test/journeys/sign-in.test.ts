import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { logIn } from './support/application-package'
import { Client } from './support/client'
import { type Instance, startInstance } from './support/instance'

const BROWSER = { accept: 'text/html,*/*;q=0.8' }

let instance: Instance

beforeAll(async () => {
    instance = await startInstance()
})
afterAll(() => instance.stop())

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(instance.url + path, { headers, redirect: 'manual' })
}

function basic(user: string, password: string): Record<string, string> {
    return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
}

describe('a stranger at the local instance', () => {
    it('learns nothing of what a request costs; nor does a user; an admin does', async () => {
        for (const path of ['/login.do', '/', '/api/now/table/incident', '/nowhere']) {
            expect((await get(path)).headers.get('server-timing')).toBeNull()
        }
        const refused = await get('/api/now/table/incident', basic('admin', 'wrong'))
        expect([refused.status, refused.headers.get('server-timing')]).toEqual([401, null])
        const own = await get('/api/now/table/incident?sysparm_limit=1', basic('zdx.admin', 'zdx.admin'))
        expect([own.status, own.headers.get('server-timing')]).toEqual([200, null])
        const { cookie } = await logIn(instance, 'admin')
        for (const headers of [basic('admin', 'admin'), { cookie }]) {
            expect(
                (await get('/api/now/table/sys_user?sysparm_limit=1', headers)).headers.get('server-timing'),
            ).toMatch(/^db/)
        }
        expect((await get('/', { cookie })).headers.get('server-timing')).toMatch(/^db/)
    })

    it.each([
        ['/login.do', 200],
        ['/incident_list.do', 302],
        ['/nowhere', 404],
        ['/%zz', 400],
    ])('gets %s with the headers of every page, errors as pages', async (path, status) => {
        const answer = await get(path, BROWSER)
        expect(answer.status).toBe(status)
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
        expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
        expect(answer.headers.get('cache-control')).toContain('no-store')
        if (status !== 302) {
            expect(answer.headers.get('content-type')).toBe('text/html;charset=UTF-8')
            expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
        }
        await answer.arrayBuffer()
    })

    it('cannot stop others by log-ins that fail, and is slowed', async () => {
        const agent = new Client(instance, 'admin')
        await agent.read('sys_user', 'user_name=admin')
        const guesses = Promise.all(
            Array.from({ length: 150 }, (_, round) => get('/api/now/table/incident', basic(`guess.${round}`, 'x'))),
        )
        const waited: number[] = []
        for (let round = 0; round < 10; round++) {
            const started = performance.now()
            await agent.read('sys_user', 'user_name=admin')
            waited.push(performance.now() - started)
        }
        const statuses = (await guesses).map(({ status }) => status)
        expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(25)
        expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(125)
        expect(waited.sort((a, b) => a - b)[5]).toBeLessThan(1000)
        const lines = await agent.read('syslog', 'source=Authentication^messageSTARTSWITHLog-in failed')
        expect(lines.length).toBeGreaterThanOrEqual(20)
    })

    it('finds no file of the data folder open to other users of the machine', () => {
        const open = ['', ...readdirSync(instance.directory, { recursive: true })]
            .map(String)
            .filter((name) => (statSync(join(instance.directory, name)).mode & 0o077) !== 0)
        expect(open).toEqual([])
    })
})
