import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AlertStory } from './support/alert-story'
import { logIn } from './support/application-package'
import { ALERTS, type Answer, Client, errorOf } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { submitForm } from './support/pages'
import { runOnOpenTable } from './support/past-the-rules'
import { newAlertId, startedAlert } from './support/samples'
import { TABLES } from './support/settings'
import { createSource, type Headers, newSecret, signed, type Signing } from './support/signed-delivery'

const SHARED_SECRET = 'correct horse; battery-staple'
const SIGNING_SECRET = newSecret()

const AS_DISPLAY_VALUE = '?sysparm_input_display_value=true'

/** What is signed with the secret of the sources here, if nothing else is said. */
const sign = (body: string, how: Partial<Signing> = {}): Headers => signed(body, { secrets: [SIGNING_SECRET], ...how })

describe('what a source requires besides its user', () => {
    let instance: Instance
    let story: AlertStory
    let keeper: Client

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
        await createSource(keeper, 'shared', 'Shared secret header', SHARED_SECRET)
        await createSource(keeper, 'signed', 'signature', SIGNING_SECRET)
    })
    afterAll(() => instance.stop())

    const post = (source: string, body: string, headers: Headers = {}): Promise<Answer> =>
        story.webhook.send('POST', `${ALERTS}/sources/${source}`, body, headers)

    const alert = (fields: Readonly<Record<string, unknown>> = {}): string =>
        JSON.stringify(startedAlert(newAlertId(), fields))

    /** The post is refused, stored as refused, and makes nothing. */
    const expectRefused = async (answer: Answer, status: number, code: string, body: string): Promise<void> => {
        expect(answer.status).toBe(status)
        const { detail } = errorOf(answer)
        expect(detail).toContain(code)
        expect(await story.incidents((JSON.parse(body) as { alertId: string }).alertId)).toEqual([])
        const stored = await story.admin.read(TABLES.message, `error=${detail.replaceAll('^', '^^')}^body=${body}`)
        expect(stored).toMatchObject([{ state: 'refused', outcome: 'refused', incident: '' }])
    }

    describe('a shared secret in a header', () => {
        it.each(['X-Webhook-Secret', 'x-webhook-secret', 'X-WEBHOOK-SECRET'])('is accepted in %s', async (header) => {
            expect((await post('shared', alert(), { [header]: SHARED_SECRET })).status).toBe(201)
        })

        it.each([
            ['missing', {}],
            ['empty', { 'x-webhook-secret': '' }],
            ['wrong', { 'x-webhook-secret': 'guess' }],
            ['in other case', { 'x-webhook-secret': SHARED_SECRET.toUpperCase() }],
            ['cut', { 'x-webhook-secret': SHARED_SECRET.slice(0, -1) }],
            ['longer', { 'x-webhook-secret': `${SHARED_SECRET}x` }],
            ['in another header', { 'x-secret': SHARED_SECRET }],
            ['that of another source', { 'x-webhook-secret': SIGNING_SECRET }],
        ])('%s is refused', async (_, headers: Headers) => {
            const body = alert()
            await expectRefused(await post('shared', body, headers), 401, 'ZDX-110: Header X-Webhook-Secret', body)
        })

        it('may have a header of its own, and be changed', async () => {
            const { sys_id: sysId = '' } = await createSource(keeper, 'own-header', 'secret', 'first', {
                secret_header: 'X-Gitlab-Token',
            })
            expect((await post('own-header', alert(), { 'x-gitlab-token': 'first' })).status).toBe(201)
            expect((await post('own-header', alert(), { 'x-webhook-secret': 'first' })).status).toBe(401)
            await keeper.update(TABLES.settings, sysId, { webhook_secret: 'second' }, AS_DISPLAY_VALUE)
            expect((await post('own-header', alert(), { 'x-gitlab-token': 'first' })).status).toBe(401)
            expect((await post('own-header', alert(), { 'x-gitlab-token': 'second' })).status).toBe(201)
        })

        it('does not replace the user', async () => {
            const nobody = new Client(instance, null)
            const headers = { 'x-webhook-secret': SHARED_SECRET }
            expect((await nobody.send('POST', `${ALERTS}/sources/shared`, alert(), headers)).status).toBe(401)
        })

        it('the same message may come again: nothing but a signature has an id', async () => {
            const body = alert()
            const headers = { 'x-webhook-secret': SHARED_SECRET, 'webhook-id': 'same' }
            expect((await post('shared', body, headers)).status).toBe(201)
            expect((await post('shared', body, headers)).status).toBe(200)
        })
    })

    describe('a signature of Standard Webhooks', () => {
        it.each([
            ['plain', alert()],
            ['with characters outside ASCII', alert({ ruleName: 'Zürich – 東京 😀' })],
            ['with its own spaces and line breaks', JSON.stringify(JSON.parse(alert()), null, 3)],
        ])('is accepted, body %s', async (_, body) => {
            expect((await post('signed', body, sign(body))).status).toBe(201)
        })

        it('is accepted beside that of an old secret, and not by the old alone', async () => {
            const body = alert()
            const old = newSecret()
            expect((await post('signed', body, sign(body, { secrets: [old, SIGNING_SECRET] }))).status).toBe(201)
            const other = alert()
            await expectRefused(await post('signed', other, sign(other, { secrets: [old] })), 401, 'ZDX-111', other)
        })

        it.each([-290, 290])('is accepted %d s old', async (age) => {
            const body = alert()
            expect((await post('signed', body, sign(body, { age }))).status).toBe(201)
        })

        it.each([-320, 320, 86_400])('is refused %d s old, with the time of the instance', async (age) => {
            const body = alert()
            const answer = await post('signed', body, sign(body, { age }))
            await expectRefused(answer, 401, 'ZDX-112', body)
            expect(errorOf(answer).detail).toContain(new Date().toISOString().slice(0, 13))
        })

        it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('is refused without %s', async (name) => {
            const body = alert()
            const headers = Object.entries(sign(body)).filter(([header]) => header !== name)
            const answer = await post('signed', body, Object.fromEntries(headers))
            await expectRefused(answer, 401, `ZDX-111: Header ${name} is missing`, body)
        })

        it('is refused for another body, another id, and under another version', async () => {
            const body = alert()
            const headers = sign(body)
            const other = body.replace('STARTED', 'ENDED')
            await expectRefused(await post('signed', other, headers), 401, 'ZDX-111', other)
            await expectRefused(await post('signed', body, { ...headers, 'webhook-id': 'else' }), 401, 'ZDX-111', body)
            const v2 = { ...headers, 'webhook-signature': String(headers['webhook-signature']).replace('v1,', 'v2,') }
            expect(errorOf(await post('signed', body, v2)).detail).toContain('no signature of version v1')
            expect((await post('signed', body, headers)).status).toBe(201)
        })

        it('is checked before the body is read: an unsigned body that is no alert is refused for the signature', async () => {
            expect(errorOf(await post('signed', 'not JSON')).detail).toMatch(/^ZDX-111/)
            expect(errorOf(await post('signed', 'not JSON', sign('not JSON'))).detail).toMatch(/^ZDX-101/)
        })
    })

    describe('the settings', () => {
        const refused = async (values: Headers): Promise<string> => {
            const page = await submitForm(instance, 'zdx.admin', `/${TABLES.settings}.do?sys_id=-1`, {
                name: 'bad-verification',
                ...values,
            })
            expect(page.status).toBe(422)
            expect(await story.admin.read(TABLES.settings, 'name=bad-verification')).toEqual([])
            return page.messages.join(' ')
        }

        it.each([
            ['secret', '', 'Webhook secret is empty'],
            ['signature', '', 'Webhook secret is empty'],
            ['signature', 'not-a-signing-secret', 'Webhook secret is not whsec_ and 24 to 64 bytes in base64'],
            ['signature', 'whsec_c2hvcnQ=', 'Webhook secret is not whsec_'],
            ['secret', 'Zoë and others', 'Webhook secret has a character that no header holds'],
        ])('%s with the secret "%s" is refused when the row is saved', async (verification, secret, reason) => {
            const said = await refused({ verification, webhook_secret: secret })
            expect(said).toContain(`ZDX-225: ${reason}`)
            expect(said).not.toContain(secret || 'nothing')
        })

        it('a header that HTTP cannot carry is refused when the row is saved', async () => {
            const values = { verification: 'secret', webhook_secret: 'fine', secret_header: 'My Secret' }
            expect(await refused(values)).toContain('ZDX-225: Shared secret header name is not a valid name')
        })

        it('a kind that does not exist is refused when the row is saved', async () => {
            const answer = await keeper.send('POST', `/api/now/table/${TABLES.settings}`, {
                name: 'bad-verification',
                verification: 'hope',
            })
            expect(answer.status).toBe(403)
        })

        it('a source whose secret is gone or from elsewhere accepts nothing', async () => {
            const { sys_id: sysId = '' } = await createSource(keeper, 'lost', 'secret', 'lost-secret')
            for (const stored of ['', 'aes256gcm$00000000$AAAA']) {
                await storePastRules(sysId, stored)
                for (const sent of ['', 'lost-secret', stored]) {
                    const body = alert()
                    const answer = await post('lost', body, { 'x-webhook-secret': sent })
                    await expectRefused(answer, 503, 'ZDX-114: Source lost', body)
                }
            }
        })

        /** Writes what a copied instance may hold, which the rules of the table let nobody save. */
        const storePastRules = async (sysId: string, stored: string): Promise<void> => {
            const script = `
                var row = new GlideRecord('${TABLES.settings}');
                row.get('${sysId}');
                row.setWorkflow(false);
                row.setValue('webhook_secret', '${stored}');
                gs.info(row.update());`
            expect(await runOnOpenTable(instance, TABLES.settings, script)).toMatchObject({ code: 0, errors: '' })
        }
    })

    it('no secret is seen anywhere', async () => {
        const { sys_id: sysId = '' } = await story.admin.readOne(TABLES.settings, 'name=shared')
        const seen: string[] = []
        for (const display of ['false', 'true', 'all']) {
            const read = await keeper.read(TABLES.settings, '', { sysparm_display_value: display })
            seen.push(JSON.stringify(read))
        }
        const { cookie } = await logIn(instance, 'zdx.admin')
        const form = await fetch(`${instance.url}/${TABLES.settings}.do?sys_id=${sysId}`, { headers: { cookie } })
        seen.push(await form.text())
        for (const table of [TABLES.message, TABLES.alert, 'syslog', 'incident', 'sys_journal_field', 'sys_audit']) {
            const rows = await story.admin.send('GET', `/api/now/table/${table}?sysparm_limit=10000`)
            expect(rows.status).toBe(200)
            seen.push(rows.text)
        }
        seen.push(instance.process.output, instance.process.errors)
        const files = readdirSync(instance.directory).filter((name) => name.startsWith('instance.db'))
        seen.push(...files.map((name) => readFileSync(join(instance.directory, name), 'latin1')))
        const secrets = [SHARED_SECRET, SIGNING_SECRET, SIGNING_SECRET.slice(6)]
        for (const text of seen) {
            for (const secret of secrets) {
                expect(text.includes(secret)).toBe(false)
            }
        }
    })
})
