import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ALERTS, Client } from './support/client'
import { installedDirectory, type Instance, startInstance } from './support/instance'
import { newAlertId, startedAlert } from './support/samples'

const USERS = '/api/now/table/sys_user?sysparm_limit=1'

describe('npm start -- --as-new-instance', () => {
    let instance: Instance
    const directory = installedDirectory()

    beforeAll(() => {
        // Not known to be installed: the vendor's installer has to run, and to sign in by OAuth.
        rmSync(join(directory, 'installed.json'))
    })
    afterEach(() => instance.stop())

    it('installs and sets up by OAuth, and refuses the name and password of who may log in', async () => {
        instance = await startInstance(directory, ['--as-new-instance'])
        expect(instance.process.output).toContain('installing the application')
        expect(instance.process.output).toContain('Basic authentication is restricted')
        for (const name of ['admin', 'zdx.admin', 'desk.agent']) {
            const { status, json } = await new Client(instance, name).send('GET', USERS)
            expect([status, json]).toEqual([
                401,
                {
                    error: { message: 'User is not authenticated', detail: 'Required to provide Auth information' },
                    status: 'failure',
                },
            ])
        }
        const posted = await new Client(instance, 'zdx.webhook').send('POST', ALERTS, startedAlert(newAlertId()))
        expect(posted.status).toBe(201)
    })

    it('stays so in its folder, and the next start sets up by OAuth again', async () => {
        instance = await startInstance(directory)
        expect(instance.process.output).toContain('Basic authentication is restricted')
        expect((await new Client(instance, 'admin').send('GET', USERS)).status).toBe(401)
    })
})
