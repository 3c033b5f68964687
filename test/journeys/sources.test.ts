import { AlertStory } from './support/alert-story'
import { ALERTS, type Answer, type ApiRecord, Client, errorOf, resultOf } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { newAlertId, sampleText, startedAlert } from './support/samples'
import { genericLines, TABLES } from './support/settings'

type Fields = Record<string, unknown>

interface PartAnswer {
    readonly outcome: string
    readonly message_id: string
    readonly incident: { readonly sys_id: string; readonly number: string } | null
}

const GENERIC = {
    path_id: 'check.id',
    path_state: 'check.state',
    path_severity: 'check.level',
    path_title: 'check.name',
    path_time: 'at',
    words_started: 'down',
    words_ended: 'up',
    words_high: 'p1',
    words_low: 'p4',
} as const

/** The column of a source with these lines. */
function generic(changes: Readonly<Record<string, string>> = {}): { readonly generic_lines: string } {
    return { generic_lines: genericLines({ ...GENERIC, ...changes }) }
}

describe('sources beside ZDX', () => {
    let instance: Instance
    let story: AlertStory
    /** Fills in Settings: has the role zdx_management, is no administrator. */
    let keeper: Client

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
        await keeper.create(TABLES.settings, { name: 'apono', profile: 'apono', label: 'Apono' })
        await keeper.create(TABLES.settings, { name: 'prometheus', profile: 'alertmanager' })
        await keeper.create(TABLES.settings, { name: 'checks', profile: 'generic', label: 'Checks', ...generic() })
    })
    afterAll(() => instance.stop())

    const post = (source: string, body: unknown) => story.webhook.send('POST', `${ALERTS}/sources/${source}`, body)

    const one = async (source: string, body: unknown) => {
        const answer = await post(source, body)
        return { status: answer.status, ...((answer.json as { result: PartAnswer }).result ?? {}) }
    }

    const several = (answer: Answer, status: number) =>
        resultOf(answer, status) as { outcome: string; message_id: string; messages: readonly PartAnswer[] }

    const messagesOf = (source: string): Promise<ApiRecord[]> =>
        story.admin.read(TABLES.message, `source.name=${source}^ORDERBYsys_created_on`)

    describe('the address', () => {
        it('serves the source zdx by its name too, and both addresses know the same alert', async () => {
            const id = newAlertId()
            expect(await one('zdx', startedAlert(id))).toMatchObject({ status: 201, outcome: 'created' })
            expect(await story.webhook.postAlert(startedAlert(id))).toMatchObject({ status: 200, outcome: 'repeated' })
            expect(await story.incident(id)).toMatchObject({ correlation_display: 'Zscaler ZDX' })
        })

        it.each(['nobody', 'ZDX', 'zdx%5EORactive%3Dtrue'])(
            'answers 404 for the name %s and keeps it',
            async (name) => {
                const before = (await story.admin.read(TABLES.message, 'state=refused')).length
                const answer = await post(name, startedAlert(newAlertId()))
                expect(answer.status).toBe(404)
                expect(errorOf(answer).detail).toMatch(/^ZDX-107: /)
                expect(await story.admin.read(TABLES.message, 'state=refused')).toHaveLength(before + 1)
            },
        )

        it('answers 404 for a source that is not active', async () => {
            await keeper.create(TABLES.settings, { name: 'asleep', profile: 'apono', active: 'false' })
            expect((await post('asleep', {})).status).toBe(404)
        })

        it('is closed to a user without the role, and to nobody', async () => {
            const path = `${ALERTS}/sources/zdx`
            expect((await new Client(instance, 'plain.user').send('POST', path, {})).status).toBe(403)
            expect((await new Client(instance, null).send('POST', path, {})).status).toBe(401)
        })
    })

    describe('Apono', () => {
        const request = (id: string, event: string, seconds: number): Fields => {
            const sample = JSON.parse(sampleText('apono-access-request.json')) as Fields
            const data = { ...(sample['data'] as Fields), id }
            return { ...sample, event_type: event, event_time: `${seconds}.5`, data }
        }

        it('a request is one incident from its creation to its expiry, in either spelling', async () => {
            const id = 'request-life'
            expect(await one('apono', request(id, 'AccessRequestCreated', 1732233600))).toMatchObject({
                status: 201,
                outcome: 'created',
            })
            const made = await story.incident(id)
            expect(made).toMatchObject({
                correlation_display: 'Apono',
                short_description: 'Apono: AR-123, Ada Byron, prod-db read (postgresql)',
            })
            expect(made['description']).toContain('Access: Production PostgreSQL [postgresql]: pg-1/orders (read_only)')
            expect(made['description']).not.toContain('Zscaler')

            expect(await one('apono', request(id, 'RequestGranted', 1732233700))).toMatchObject({ outcome: 'updated' })
            expect(await one('apono', request(id, 'RequestGranted', 1732233700))).toMatchObject({ outcome: 'repeated' })
            expect(await one('apono', request(id, 'RequestApproved', 1732233650))).toMatchObject({ outcome: 'late' })
            expect((await story.incident(id))['description']).toContain('Event: RequestGranted')

            expect(await one('apono', request(id, 'RequestExpired', 1732237300))).toMatchObject({ outcome: 'resolved' })
            expect(await one('apono', request(id, 'RequestGranted', 1732233700))).toMatchObject({ outcome: 'late' })
            const [incident, ...others] = await story.incidents(id)
            expect(others).toEqual([])
            expect(incident).toMatchObject({ state: '6' })
            expect(incident?.['close_notes']).toBe(
                `Apono alert ${id} ended (RequestExpired) at 2024-11-22 01:01:40 UTC.`,
            )
        })

        it('a test message makes no incident', async () => {
            expect(await one('apono', { event_type: 'Test' })).toMatchObject({
                status: 200,
                outcome: 'test',
                incident: null,
            })
        })
    })

    describe('Alertmanager', () => {
        const alert = (fingerprint: string, changes: Fields = {}): Fields => ({
            status: 'firing',
            labels: { alertname: 'HighLatency', instance: fingerprint, severity: 'critical' },
            annotations: { summary: 'p99 latency above 2 s' },
            startsAt: '2026-11-22T00:00:00.000Z',
            endsAt: '0001-01-01T00:00:00Z',
            generatorURL: 'http://prometheus.example.com/graph',
            fingerprint,
            ...changes,
        })
        const group = (...alerts: Fields[]): Fields => ({
            ...(JSON.parse(sampleText('alertmanager-v4.json')) as Fields),
            alerts,
        })
        const resolved = { status: 'resolved', endsAt: '2026-11-22T00:30:00Z' }

        it('two alerts of one post are two incidents, each with its message, and the post is kept as it came', async () => {
            const body = JSON.stringify(group(alert('two-a'), alert('two-b')), null, 2)
            const result = several(await post('prometheus', body), 201)
            expect(result).toMatchObject({
                outcome: 'several',
                messages: [{ outcome: 'created' }, { outcome: 'created' }],
            })
            const a = await story.incident('two-a')
            expect(a).toMatchObject({
                number: result.messages[0]?.incident?.number,
                correlation_display: 'prometheus',
                short_description: 'prometheus: p99 latency above 2 s (HighLatency)',
                impact: '1',
                work_start: '2026-11-22 00:00:00',
            })
            expect(a['description']).toContain('Link: http://prometheus.example.com/graph')
            expect((await story.incident('two-b'))['number']).toBe(result.messages[1]?.incident?.number)
            expect(await story.message(result.message_id)).toMatchObject({
                body,
                state: 'processed',
                outcome: 'several',
            })
            const part = await story.message(String(result.messages[1]?.message_id))
            expect(part).toMatchObject({ post: result.message_id, outcome: 'created' })
            expect(JSON.parse(String(part['body']))).toEqual(group(alert('two-b')))
        })

        it('one alert of a post resolves while the other goes on; a repeat of all changes nothing', async () => {
            await post('prometheus', group(alert('mixed-a'), alert('mixed-b')))
            const second = group(alert('mixed-a'), alert('mixed-b', resolved))
            expect(several(await post('prometheus', second), 200).messages).toMatchObject([
                { outcome: 'repeated' },
                { outcome: 'resolved' },
            ])
            expect(several(await post('prometheus', second), 200).messages).toMatchObject([
                { outcome: 'repeated' },
                { outcome: 'repeated' },
            ])
            expect(await story.incidents('mixed-a')).toMatchObject([{ state: '1' }])
            expect(await story.incidents('mixed-b')).toMatchObject([{ state: '6' }])
        })

        it('the same alert twice in one post is one incident', async () => {
            const twice = group(alert('twice'), alert('twice', { annotations: { summary: 'worse' } }))
            const result = several(await post('prometheus', twice), 201)
            expect(result.messages).toMatchObject([{ outcome: 'created' }, { outcome: 'updated' }])
            expect(await story.incidents('twice')).toHaveLength(1)
        })

        it('what fires again after its end is a new incident; late messages of the first time change nothing', async () => {
            expect(await one('prometheus', group(alert('again')))).toMatchObject({ status: 201 })
            expect(await one('prometheus', group(alert('again', resolved)))).toMatchObject({ outcome: 'resolved' })
            expect(await one('prometheus', group(alert('again')))).toMatchObject({ outcome: 'late' })
            const next = alert('again', { startsAt: '2026-11-22T05:00:00Z' })
            expect(await one('prometheus', group(next))).toMatchObject({ status: 201, outcome: 'created' })
            expect(await one('prometheus', group(alert('again', resolved)))).toMatchObject({ outcome: 'late' })
            expect(await one('prometheus', group(next))).toMatchObject({ outcome: 'repeated' })
            const states = (await story.incidents('again')).map(({ state }) => state)
            expect(states.sort()).toEqual(['1', '6'])
        })

        it('what fires again below the threshold leaves the old incident alone, and gets its own when it is severe', async () => {
            const startsAt = '2026-11-22T05:00:00Z'
            const labels = { alertname: 'HighLatency', severity: 'info' }
            await post('prometheus', group(alert('rises')))
            await post('prometheus', group(alert('rises', resolved)))
            expect(await one('prometheus', group(alert('rises', { startsAt, labels })))).toMatchObject({
                outcome: 'below threshold',
                incident: null,
            })
            expect(await one('prometheus', group(alert('rises', { startsAt })))).toMatchObject({ outcome: 'created' })
            expect(await story.incidents('rises')).toHaveLength(2)
        })

        it('one malformed alert refuses the whole post, names it, and nothing is settled', async () => {
            const before = (await messagesOf('prometheus')).length
            const answer = await post('prometheus', group(alert('whole'), alert('broken', { fingerprint: undefined })))
            expect(answer.status).toBe(400)
            expect(errorOf(answer).detail).toMatch(/^ZDX-103: Field alerts\[1\]\.fingerprint /)
            expect(await story.incidents('whole')).toEqual([])
            const messages = await messagesOf('prometheus')
            expect(messages).toHaveLength(before + 1)
            expect(messages.filter(({ state }) => state === 'refused')).toHaveLength(1)
        })

        it('the heartbeat is a test, alone and beside others', async () => {
            const watchdog = alert('dog', { labels: { alertname: 'Watchdog', severity: 'none' } })
            expect(await one('prometheus', group(watchdog))).toMatchObject({ status: 200, outcome: 'test' })
            const result = several(await post('prometheus', group(watchdog, alert('beside'))), 201)
            expect(result.messages).toMatchObject([{ outcome: 'test', incident: null }, { outcome: 'created' }])
            expect(await story.incidents('dog')).toEqual([])
        })
    })

    describe('a generic source', () => {
        const check = (id: string, state: string, at: string, changes: Fields = {}): Fields => ({
            check: { id, state, level: 'p1', name: 'Checkout', ...changes },
            at,
        })

        it('goes through its life by the words of Settings', async () => {
            expect(await one('checks', check('c-1', 'down', '2026-11-22T00:00:00Z'))).toMatchObject({ status: 201 })
            expect(await story.incident('c-1')).toMatchObject({
                short_description: 'Checks: Checkout',
                correlation_display: 'Checks',
                impact: '1',
            })
            expect(await one('checks', check('c-1', 'down', '2026-11-22T00:00:00Z'))).toMatchObject({
                outcome: 'repeated',
            })
            expect(await one('checks', check('c-1', 'UP', '2026-11-22T00:10:00Z'))).toMatchObject({
                outcome: 'resolved',
            })
            expect(await one('checks', check('c-1', 'down', '2026-11-22T00:20:00Z'))).toMatchObject({
                outcome: 'created',
            })
        })

        it('keeps to the threshold by its own words for severities', async () => {
            const low = check('c-2', 'down', '2026-11-22T00:00:00Z', { level: 'p4' })
            expect(await one('checks', low)).toMatchObject({ outcome: 'below threshold', incident: null })
        })

        it.each([
            ['ZDX-103: Field check.id ', { id: undefined }],
            ['ZDX-103: Field check.state ', { state: undefined }],
            ['ZDX-105: Field check.state ', { state: 'sideways' }],
        ])('refuses with %s', async (begin, changes) => {
            const answer = await post('checks', check('c-3', 'down', '2026-11-22T00:00:00Z', changes))
            expect(answer.status).toBe(400)
            expect(errorOf(answer).detail.startsWith(begin)).toBe(true)
        })

        it.each([
            { name: 'g-1', profile: 'generic' },
            { name: 'g-2', profile: 'generic', ...generic({ path_id: 'a..b' }) },
            { name: 'g-3', profile: 'generic', ...generic({ words_ended: 'up, down' }) },
            { name: 'g-5', profile: 'generic', ...generic({ path_of_id: 'id' }) },
            { name: 'g-6', profile: 'generic', generic_lines: `${generic().generic_lines}\npath_id: id` },
            { name: 'g-7', profile: 'generic', generic_lines: `${generic().generic_lines}\nno colon` },
            { name: 'g-4', profile: 'nonsense' },
        ])('is not saved as $name', async (row) => {
            const answer = await keeper.send('POST', `/api/now/table/${TABLES.settings}`, row)
            expect(answer.status).toBe(403)
            expect(await keeper.read(TABLES.settings, `name=${row.name}`)).toEqual([])
        })
    })
})
