import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AlertStory } from './support/alert-story'
import { ALERTS, type ApiRecord, Client } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { ROOT } from './support/process'
import { TABLES } from './support/settings'

jest.setTimeout(300_000)

type Columns = Readonly<Record<string, string>>

/** One post of a sender, and what becomes of it. */
interface Post {
    readonly body: unknown
    /** Beginning of the detail of the error that refuses it; then there is no outcome. */
    readonly error?: string
    readonly outcome?: string
    /** Number of the post, from 0, that has the same incident. */
    readonly sameAs?: number
    readonly incident?: Columns
    readonly alert?: Columns
    /** What the trace, and the last work note, says. */
    readonly trace?: string
    readonly note?: string
    /** Whether a person resolves the incident afterwards. */
    readonly thenResolve?: boolean
}

/** What a sender posts to a source of its own, in the shapes of its product. */
interface Sender {
    readonly name: string
    readonly settings: Columns
    readonly fieldMapping?: Columns
    readonly posts: readonly Post[]
    /** The row of Settings in the end. */
    readonly source?: Columns
}

const SENDERS = JSON.parse(readFileSync(join(ROOT, 'test/samples/real-senders.json'), 'utf8')) as readonly Sender[]

describe('what real senders post', () => {
    let instance: Instance
    let story: AlertStory
    let keeper: Client

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
    })
    afterAll(() => instance.stop())

    async function makeSource(at: number, { fieldMapping, settings }: Sender): Promise<ApiRecord> {
        const name = `sender-${at}`
        const source = await keeper.create(TABLES.settings, { name, severity_threshold: 'low', ...settings })
        if (fieldMapping) {
            await keeper.create(TABLES.fieldMap, { source: source['sys_id'] ?? '', name: 'mapped', ...fieldMapping })
        }
        return source
    }

    it.each(SENDERS.map((sender, at) => ({ ...sender, at })))('$name', async (sender) => {
        const source = await makeSource(sender.at, sender)
        const incidents: string[] = []
        for (const post of sender.posts) {
            const answer = await story.webhook.send('POST', `${ALERTS}/sources/${source['name'] ?? ''}`, post.body)
            if (post.error !== undefined) {
                const { error } = answer.json as { readonly error: { readonly detail: string } }
                expect([answer.status, error.detail.slice(0, post.error.length)]).toEqual([400, post.error])
                incidents.push('')
                continue
            }
            const { result } = answer.json as {
                readonly result: {
                    readonly outcome: string
                    readonly message_id: string
                    readonly incident: { sys_id: string } | null
                }
            }
            const incident = result.incident?.sys_id ?? ''
            const message = await story.message(result.message_id)
            expect([result.outcome, message['trace']]).toEqual([
                post.outcome,
                expect.stringContaining(post.trace ?? ''),
            ])
            if (post.sameAs !== undefined) {
                expect(incident).toBe(incidents[post.sameAs])
            } else if (post.outcome === 'created') {
                expect(incidents).not.toContain(incident)
            }
            incidents.push(incident)
            if (post.incident) {
                expect(await story.admin.readOne('incident', `sys_id=${incident}`)).toMatchObject(post.incident)
            }
            if (post.alert) {
                const row = await story.admin.readOne(TABLES.alert, `sys_id=${message['alert'] ?? ''}`)
                expect(row).toMatchObject(post.alert)
            }
            if (post.note !== undefined) {
                expect((await story.notes(incident)).join('\n')).toContain(post.note)
            }
            if (post.thenResolve === true) {
                const columns = { state: '6', close_code: 'Resolved by caller', close_notes: 'done' }
                await story.admin.update('incident', incident, columns)
            }
        }
        const open = (await story.admin.read('incident', `sys_idIN${incidents.join(',')}^state!=6`)).length
        expect(open).toBeLessThanOrEqual(1)
        if (sender.source) {
            expect(await keeper.readOne(TABLES.settings, `sys_id=${source['sys_id'] ?? ''}`)).toMatchObject(
                sender.source,
            )
        }
    })

    it('is believed after the grace time that the source sets', async () => {
        const settings = { name: 'no-grace', profile: 'alertmanager', severity_threshold: 'low', grace_minutes: '0' }
        await keeper.create(TABLES.settings, { ...settings, on_refire: 'reopen' })
        const post = async (status: string, endsAt: string): Promise<string> => {
            const alert = {
                status,
                fingerprint: 'g',
                labels: { alertname: 'G' },
                startsAt: '2026-11-20T10:00:00Z',
                endsAt,
            }
            const body = { version: '4', status, alerts: [alert] }
            return (await story.webhook.postAlert(body, `${ALERTS}/sources/no-grace`)).outcome
        }
        expect(await post('firing', '0001-01-01T00:00:00Z')).toBe('created')
        expect(await post('resolved', '2026-11-20T10:20:00Z')).toBe('resolved')
        await new Promise((resolve) => setTimeout(resolve, 2100))
        expect(await post('firing', '0001-01-01T00:00:00Z')).toBe('reopened')
    })

    it('is told in Settings: a zone that does not exist is refused, one in another case is stored as it is called', async () => {
        const refused = await keeper.send('POST', `/api/now/table/${TABLES.settings}`, {
            name: 'zone',
            time_zone: 'CST',
        })
        expect(refused.status).toBeGreaterThanOrEqual(400)
        const row = await keeper.create(TABLES.settings, { name: 'zone', time_zone: 'europe/berlin' })
        expect(row).toMatchObject({ time_zone: 'Europe/Berlin', grace_minutes: '5' })
    })

    it('is compared by what Field mapping follows now: the paths follow the rows', async () => {
        const source = await keeper.create(TABLES.settings, { name: 'paths', profile: 'zdx' })
        const id = source['sys_id'] ?? ''
        const paths = async () => (await keeper.readOne(TABLES.settings, `sys_id=${id}`))['compared_paths']
        const row = { source: id, name: 'r', target_field: 'description', kind: 'path', apply_on: 'always' }
        const made = await keeper.create(TABLES.fieldMap, { ...row, value: 'body.a', condition: 'body.c is not empty' })
        expect(await paths()).toBe('body.a\nbody.c')
        await keeper.create(TABLES.fieldMap, { ...row, value: 'body.once', apply_on: 'create' })
        expect(await paths()).toBe('body.a\nbody.c')
        await keeper.update(TABLES.fieldMap, made['sys_id'] ?? '', { value: 'body.b', condition: '' })
        expect(await paths()).toBe('body.b')
        await keeper.send('DELETE', `/api/now/table/${TABLES.fieldMap}/${made['sys_id'] ?? ''}`)
        expect(await paths()).toBe('')
    })
})
