import { AlertStory } from './support/alert-story'
import { ALERTS, Client, errorOf } from './support/client'
import { inParallel } from './support/eventually'
import { withRows } from './support/field-mapping'
import { type Instance, startInstance } from './support/instance'
import { newAlertId, startedAlert } from './support/samples'
import { TABLES, zdxSettings } from './support/settings'
import { setProperty } from './support/upkeep'

describe('what a stranger sends is bounded', () => {
    let instance: Instance
    let story: AlertStory
    let keeper: Client

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
    })
    afterAll(() => instance.stop())

    it('a template of 330 places for one value of a megabyte', async () => {
        const { sys_id: zdx = '' } = await zdxSettings(story.admin)
        const row = {
            name: 'Big',
            target_field: 'short_description',
            kind: 'template',
            value: '{{body.description}}'.repeat(330).slice(0, 3980),
        }
        await withRows(keeper, zdx, [row], async () => {
            const id = newAlertId()
            const begun = Date.now()
            const answer = await story.webhook.postAlert({ ...startedAlert(id), description: 'x'.repeat(1_000_000) })
            expect(Date.now() - begun).toBeLessThan(10_000)
            expect(answer).toMatchObject({ status: 201, outcome: 'created' })
            const { trace = '' } = await story.message(answer.messageId)
            expect(trace).toContain('cut to the')
        })
    })

    it('the database operations of one alert, as server-timing tells an administrator', async () => {
        /** Reads and writes of the whole request: log-in, rules, number and log included. */
        const cost = async (alert: unknown): Promise<readonly number[]> => {
            const { headers } = await story.admin.send('POST', ALERTS, alert)
            const [, reads, writes] = /(\d+) reads, (\d+) writes/.exec(headers.get('server-timing') ?? '') ?? []
            return [Number(reads), Number(writes)]
        }
        const [reads = NaN, writes = NaN] = await atBest(() => cost(startedAlert(newAlertId())))
        expect(reads).toBeLessThanOrEqual(9)
        expect(writes).toBeLessThanOrEqual(6)
        const same = startedAlert(newAlertId())
        await cost(same)
        await cost(same)
        const [repeatedReads = NaN, repeatedWrites = NaN] = await atBest(() => cost(same))
        expect(repeatedReads).toBeLessThanOrEqual(5)
        expect(repeatedWrites).toBeLessThanOrEqual(3)
    })

    it('the alerts of one post', async () => {
        const name = `grafana-${newAlertId()}`
        await keeper.create(TABLES.settings, { name, profile: 'alertmanager' })
        const alerts = Array.from({ length: 501 }, (_, at) => ({ fingerprint: `f${at}`, status: 'firing', labels: {} }))
        const before = await story.admin.read(TABLES.message, '')
        const answer = await story.webhook.send('POST', `${ALERTS}/sources/${name}`, { version: '4', alerts })
        expect([answer.status, errorOf(answer).detail]).toEqual([
            413,
            expect.stringContaining('ZDX-117: It has 501 alerts'),
        ])
        expect(await story.admin.read(TABLES.message, '')).toHaveLength(before.length + 1)
    })

    it('the refused posts of an hour, whose number is told exactly', async () => {
        await setProperty(story.admin, 'message.refused_per_hour', '5')
        const { sys_id: source = '', name = '' } = await keeper.create(TABLES.settings, { name: `r-${newAlertId()}` })
        const statuses: number[] = []
        await inParallel(
            Array.from({ length: 40 }, (_, at) => at),
            8,
            async () => {
                statuses.push((await story.webhook.send('POST', `${ALERTS}/sources/${name}`, 'no alert')).status)
            },
        )
        expect(statuses).toEqual(statuses.map(() => 400))
        const rows = await story.admin.read(TABLES.message, `source=${source}^ORDERBYnumber`)
        expect(rows.filter(({ error }) => error !== '')).toHaveLength(5)
        const counts = rows.filter(({ error }) => error === '').map(({ summary }) => summary)
        expect(counts).toEqual([
            expect.stringMatching(/^35 more refused posts since .* UTC were not kept; 5 an hour are\.$/),
        ])
    })

    it('encodings: what cannot be read is answered 415', async () => {
        const table = `/api/now/table/${TABLES.settings}`
        const json = 'application/json'
        const answers = await Promise.all([
            story.webhook.send('POST', ALERTS, startedAlert(newAlertId()), { 'content-encoding': 'br' }),
            story.webhook.send('POST', ALERTS, '{}', { 'content-type': `${json}; charset=utf-99` }),
            story.admin.send('POST', table, '{}', { 'content-encoding': 'gzip' }),
            story.admin.send('POST', table, '{}', { 'content-type': `${json}; charset=utf-16` }),
        ])
        expect(answers.map(({ status }) => status)).toEqual([415, 415, 415, 415])
        expect(answers.map((answer) => errorOf(answer).message)).toEqual(answers.map(() => 'Unsupported media type'))
    })

    it('references that a query, an order or a list of fields follows', async () => {
        const path = `${'manager.'.repeat(70)}name`
        for (const parameters of [
            `sysparm_query=${path}=x`,
            `sysparm_query=ORDERBY${path}`,
            `sysparm_fields=${path}`,
        ]) {
            const answer = await story.admin.send('GET', `/api/now/table/sys_user?${parameters}`)
            expect([parameters.slice(0, 20), answer.status]).toEqual([parameters.slice(0, 20), 400])
            expect(errorOf(answer).detail).toContain('More than 60 references')
        }
    })
})

/** The cheapest of several times: the first ones of a worker fill its caches. */
async function atBest(measure: () => Promise<readonly number[]>): Promise<readonly number[]> {
    const taken: (readonly number[])[] = []
    for (let time = 0; time < 12; time++) {
        taken.push(await measure())
    }
    return taken.sort(([one = 0, few = 0], [other = 0, many = 0]) => one + few - other - many)[0] ?? []
}
