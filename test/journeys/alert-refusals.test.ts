import { ALERTS, type Answer, Client, errorOf } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { newAlertId, startedAlert } from './support/samples'
import { TABLES } from './support/settings'

const KILOBYTE = 1024
const MEGABYTE = 1024 * KILOBYTE

describe('what is not accepted', () => {
    let instance: Instance
    let webhook: Client
    let admin: Client

    beforeAll(async () => {
        instance = await startInstance()
        webhook = new Client(instance, 'zdx.webhook')
        admin = new Client(instance, 'admin')
    })
    afterAll(() => instance.stop())

    /** What one request leaves behind: new incidents, and new messages the newest first. */
    const leftBy = async (request: () => Promise<Answer>) => {
        const known = new Set(
            (await admin.read(TABLES.message, '', { sysparm_fields: 'sys_id' })).map((row) => row['sys_id']),
        )
        const incidents = async () => (await admin.read('incident', '', { sysparm_fields: 'sys_id' })).length
        const before = await incidents()
        const answer = await request()
        const messages = (await admin.read(TABLES.message, '')).filter((row) => !known.has(row['sys_id']))
        return { answer, messages, incidents: (await incidents()) - before }
    }

    describe('by the application: 4xx with a code and the field, stored as refused, no incident', () => {
        const alert = (fields: Record<string, unknown>) => JSON.stringify(startedAlert('1', fields))

        it.each<readonly [name: string, body: string, code: string, says: string]>([
            ['no JSON', 'alert!', 'ZDX-101', 'JSON'],
            ['cut JSON', '{"alertId":"1"', 'ZDX-101', 'JSON'],
            ['two JSON texts', '{} {}', 'ZDX-101', 'JSON'],
            ['a list', '[]', 'ZDX-102', 'object'],
            ['a text', '"alert"', 'ZDX-102', 'object'],
            ['null', 'null', 'ZDX-102', 'object'],
            ['an empty object', '{}', 'ZDX-103', 'alertId'],
            ['no id', alert({ alertId: undefined }), 'ZDX-103', 'alertId'],
            ['an empty id', alert({ alertId: '' }), 'ZDX-103', 'alertId'],
            ['a blank id', alert({ alertId: '  ' }), 'ZDX-103', 'alertId'],
            ['no status', alert({ status: undefined }), 'ZDX-103', 'status'],
            ['an id that is an object', alert({ alertId: {} }), 'ZDX-104', 'alertId'],
            ['an id that is a list', alert({ alertId: ['1'] }), 'ZDX-104', 'alertId'],
            ['an id that is true', alert({ alertId: true }), 'ZDX-104', 'alertId'],
            ['an id that is a fraction', alert({ alertId: 1.5 }), 'ZDX-105', 'alertId'],
            ['a status that is a list', alert({ status: [] }), 'ZDX-104', 'status'],
        ])('%s', async (_, body, code, says) => {
            const { answer, messages, incidents } = await leftBy(() => webhook.send('POST', ALERTS, body))
            expect(answer.status).toBe(400)
            const error = errorOf(answer)
            expect(error.status).toBe('failure')
            expect(error.message).not.toBe('')
            expect(error.detail.startsWith(`${code}: `)).toBe(true)
            expect(error.detail).toContain(says)
            expect(incidents).toBe(0)
            expect(messages).toMatchObject([{ state: 'refused', body }])
            expect(messages[0]?.['error']).toContain(code)
            expect(messages[0]?.['error_code']).toBe(code)
        })

        it('an empty body', async () => {
            const answer = await webhook.send('POST', ALERTS, '')
            expect(answer.status).toBe(400)
        })

        it('more than 1 MB: 413, stored cut to 64 KB', async () => {
            const body = JSON.stringify(startedAlert(newAlertId(), { description: 'x'.repeat(MEGABYTE) }))
            const { answer, messages, incidents } = await leftBy(() => webhook.send('POST', ALERTS, body))
            expect(answer.status).toBe(413)
            expect(errorOf(answer).detail).toMatch(/^ZDX-106: .*1048576/)
            expect(incidents).toBe(0)
            expect(messages).toMatchObject([{ state: 'refused' }])
            const stored = String(messages[0]?.['body'])
            expect(stored.length).toBeLessThanOrEqual(64 * KILOBYTE)
            expect(stored.length).toBeGreaterThan(63 * KILOBYTE)
            expect(body.startsWith(stored)).toBe(true)
        })

        it('just under 1 MB is accepted', async () => {
            const body = JSON.stringify(startedAlert(newAlertId(), { text: 'x'.repeat(MEGABYTE - 2 * KILOBYTE) }))
            expect((await webhook.send('POST', ALERTS, body)).status).toBe(201)
        })

        const limitProperty = () => admin.readOne('sys_properties', 'name=x_zsca2_zdx_manage.message.max_bytes')

        it('the limit is a property', async () => {
            const { sys_id: sysId = '', value = '' } = await limitProperty()
            expect(value).toBe(String(MEGABYTE))
            await admin.update('sys_properties', sysId, { value: '100' })
            expect((await webhook.send('POST', ALERTS, startedAlert(newAlertId()))).status).toBe(413)
            await admin.update('sys_properties', sysId, { value })
            expect((await webhook.send('POST', ALERTS, startedAlert(newAlertId()))).status).toBe(201)
        })

        it('the limit is never more than what is stored whole', async () => {
            const { sys_id: sysId = '', value = '' } = await limitProperty()
            await admin.update('sys_properties', sysId, { value: String(9 * MEGABYTE) })
            const text = (bytes: number) =>
                JSON.stringify(startedAlert(newAlertId(), { text: '' })).replace(
                    '"text":""',
                    () => `"text":"${'x'.repeat(bytes)}"`,
                )
            const larger = await webhook.send('POST', ALERTS, text(4_000_000))
            const body = text(3_900_000)
            const { messages } = await leftBy(() => webhook.send('POST', ALERTS, body))
            await admin.update('sys_properties', sysId, { value })
            expect(errorOf(larger).detail).toMatch(/^ZDX-106: .*4000000/)
            expect(messages).toMatchObject([{ state: 'processed' }])
            expect(messages[0]?.['body'] === body).toBe(true)
        })
    })

    describe('by the platform: before any script, so nothing is stored', () => {
        const alert = startedAlert(newAlertId())

        it.each<readonly [string, () => Promise<Answer>, number]>([
            ['nobody: 401', () => new Client(instance, null).send('POST', ALERTS, alert), 401],
            [
                'a wrong password: 401',
                () =>
                    new Client(instance, 'zdx.webhook').send('POST', ALERTS, alert, {
                        authorization: `Basic ${btoa('zdx.webhook:no')}`,
                    }),
                401,
            ],
            ['a user without the role: 403', () => new Client(instance, 'plain.user').send('POST', ALERTS, alert), 403],
            [
                'an agent without the role: 403',
                () => new Client(instance, 'desk.agent').send('POST', ALERTS, alert),
                403,
            ],
            [
                'a tracer, who has another role: 403',
                () => new Client(instance, 'zdx.tracer').send('POST', ALERTS, alert),
                403,
            ],
            ['an image: 415', () => webhook.send('POST', ALERTS, 'x', { 'content-type': 'image/png' }), 415],
            [
                'more than the platform takes: 400',
                () => webhook.send('POST', ALERTS, `"${'x'.repeat(26 * MEGABYTE)}"`),
                400,
            ],
            [
                'an answer that nobody can give: 406',
                () => webhook.send('POST', ALERTS, alert, { accept: 'image/png' }),
                406,
            ],
            ['another method: 405', () => webhook.send('PUT', ALERTS, alert), 405],
            ['a path that does not exist: 404', () => webhook.send('POST', `${ALERTS}/nothing/here`, alert), 404],
        ])('%s', async (_, request, status) => {
            const { answer, messages, incidents } = await leftBy(request)
            expect(answer.status).toBe(status)
            expect(errorOf(answer).status).toBe('failure')
            expect(messages).toEqual([])
            expect(incidents).toBe(0)
        })
    })

    // An instance may take the column of the address literally (docs/fidelity/rest.md), so this one does.
    it.each([
        [ALERTS, 201],
        [`${ALERTS}/`, 404],
    ])('the address is served as the guide has it, without a slash at its end: %s', async (address, status) => {
        expect((await webhook.send('POST', address, startedAlert(newAlertId()))).status).toBe(status)
    })

    it('an administrator who lacks the role is let in, as admin overrides', async () => {
        expect((await admin.send('POST', ALERTS, startedAlert(newAlertId()))).status).toBe(201)
    })

    it('a source that is not active is 404', async () => {
        const { sys_id: sysId = '' } = await admin.readOne(TABLES.settings, 'name=zdx')
        await admin.update(TABLES.settings, sysId, { active: 'false' })
        const answer = await webhook.send('POST', ALERTS, startedAlert(newAlertId()))
        await admin.update(TABLES.settings, sysId, { active: 'true' })
        expect(answer.status).toBe(404)
        expect(errorOf(answer).detail).toMatch(/^ZDX-107: /)
    })
})
