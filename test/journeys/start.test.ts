import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { Client } from './support/client'
import { emptyDirectory, type Instance, startInstance } from './support/instance'
import { runNode } from './support/process'

const npmStart = (...words: string[]) => runNode('tools/start.mjs', words)

describe('npm start with an option it cannot use', () => {
    it.each([
        ['an unknown option', ['--bogus'], /unknown option '--bogus'/i],
        ['a port that is no number', ['--port', 'web'], /--port must be a whole number/],
        ['no worker', ['--workers', '0'], /--workers must be a whole number/],
    ])('%s: one clear line and an exit code', async (_, words, message) => {
        const { code, output, errors } = await npmStart(...words)
        expect(errors).toMatch(message)
        expect(errors.trimEnd().split('\n')).toHaveLength(1)
        expect(output).toBe('')
        expect(code).toBe(1)
    })

    it('a data path below a file', async () => {
        const file = join(emptyDirectory(), 'file')
        writeFileSync(file, '')
        const { code, output, errors } = await npmStart('--port', '0', '--data', join(file, 'below'))
        expect(errors.trimEnd()).toMatch(/^npm start: the data folder [^\n]* cannot be used/)
        expect(output).toBe('')
        expect(code).toBe(1)
    })

    it('a port in use', async () => {
        const server = createServer()
        await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
        const { port } = server.address() as { port: number }
        const { code, errors } = await npmStart('--port', String(port), '--data', emptyDirectory())
        await new Promise((done) => server.close(done))
        expect(errors.trimEnd()).toBe(`npm start: port ${port} is in use; choose another with --port N`)
        expect(code).toBe(1)
    })
})

describe('npm start', () => {
    let instance: Instance

    beforeAll(async () => {
        instance = await startInstance()
    })
    afterAll(() => instance.stop())

    it('says once that it is ready, then the users and a curl line', () => {
        const { output } = instance.process
        expect(output.match(/^ready http:\/\/127\.0\.0\.1:\d+$/gm)).toHaveLength(1)
        expect(output).toMatch(/curl -u zdx\.webhook:zdx\.webhook .*incident_management_api/)
        for (const user of [
            'admin',
            'zdx.webhook',
            'zdx.admin',
            'zdx.tracer',
            'zdx.events',
            'desk.agent',
            'plain.user',
        ]) {
            expect(output).toContain(`${user} `)
        }
    })

    it.each([
        ['zdx.webhook', ['x_zsca2_zdx_manage.zdx_webhook'], 'true'],
        ['zdx.admin', ['itil', 'x_zsca2_zdx_manage.zdx_management'], 'false'],
        ['zdx.tracer', ['itil', 'x_zsca2_zdx_manage.zdx_dt_management'], 'false'],
        ['zdx.events', ['evt_mgmt_user', 'x_zsca2_zdx_manage.zdx_em_admin'], 'false'],
        ['desk.agent', ['itil'], 'false'],
        ['plain.user', [], 'false'],
    ])('made the user %s with the roles %j', async (name, roles, webServiceOnly) => {
        const admin = new Client(instance, 'admin')
        const user = await admin.readOne('sys_user', `user_name=${name}`)
        expect(user['web_service_access_only']).toBe(webServiceOnly)
        expect(user['user_password']).not.toBe(name)
        const granted = await admin.read('sys_user_has_role', `user=${user['sys_id']}`, {
            sysparm_fields: 'role.name,inherited',
        })
        const direct = granted.filter((grant) => grant['inherited'] !== 'true').map((grant) => grant['role.name'])
        expect(direct.sort()).toEqual(roles)
    })

    it.each(['zdx.webhook', 'zdx.admin', 'zdx.tracer', 'zdx.events', 'desk.agent', 'plain.user', 'admin'])(
        'gave %s its user name as password',
        async (name) => {
            const me = `/api/now/table/sys_user?sysparm_limit=1`
            expect((await new Client(instance, name).send('GET', me)).status).not.toBe(401)
        },
    )

    it('keeps the demo users out of the package', async () => {
        const admin = new Client(instance, 'admin')
        const shipped = await admin.read('sys_metadata', 'sys_class_name=sys_user')
        expect(shipped).toEqual([])
    })

    it('listens on loopback only', async () => {
        const { port } = new URL(instance.url)
        const others = Object.values(networkInterfaces())
            .flat()
            .filter((one) => one && !one.internal && one.family === 'IPv4')
        for (const other of others) {
            await expect(fetch(`http://${other?.address}:${port}/`)).rejects.toThrow()
        }
    })

    it('refuses --fresh while another process uses the folder, and leaves the data', async () => {
        const { code, output, errors } = await npmStart('--port', '0', '--data', instance.directory, '--fresh')
        expect(errors.trimEnd()).toMatch(/in use/)
        expect(errors.trimEnd().split('\n')).toHaveLength(1)
        expect(output).not.toContain('ready')
        expect(code).toBe(1)
        await new Client(instance, 'admin').readOne('sys_user', 'user_name=desk.agent')
    })
})

describe('a stopped instance', () => {
    it('ends cleanly on Ctrl-C, and the next start finds its data without installing again', async () => {
        const first = await startInstance()
        const made = await new Client(first, 'desk.agent').create('incident', { short_description: 'kept' })
        expect(await first.process.signal('SIGINT')).toBe(0)

        const second = await startInstance(first.directory)
        expect(second.process.output).not.toContain('installing')
        expect(second.process.output).not.toContain('building')
        const found = await new Client(second, 'desk.agent').readOne('incident', `number=${made['number']}`)
        expect(found['short_description']).toBe('kept')
        await second.stop()

        const { process } = await startFresh(first.directory)
        expect(process.output).toContain('installing')
    })
})

/** Starts on an existing folder with --fresh, looks that it is empty, and stops. */
async function startFresh(directory: string): Promise<Instance> {
    const instance = await startInstance(directory, ['--fresh'])
    const incidents = await new Client(instance, 'admin').read('incident', 'short_description=kept')
    expect(incidents).toEqual([])
    await instance.stop()
    return instance
}
