import { CheckSource } from './support/check-source'
import { ALERTS } from './support/client'
import { eventually } from './support/eventually'
import { type Instance, startInstance } from './support/instance'
import { TABLES } from './support/settings'

describe('a source that answers at once', () => {
    let instance: Instance

    beforeAll(async () => {
        instance = await startInstance()
    })
    afterAll(() => instance.stop())

    const settled = (source: CheckSource) =>
        eventually('all messages of the source are settled', async () => {
            const query = `source=${source.row['sys_id'] ?? ''}^stateINreceived,queued`
            return (await source.story.admin.read(TABLES.message, query)).length === 0 ? true : null
        })

    it('answers 202, and makes the incident in the background', async () => {
        const source = await CheckSource.make(instance, { queue: 'true' })
        const answer = await source.post(source.down('a', 0))
        expect(answer).toMatchObject({ status: 202, outcome: 'queued', incident: null })
        await settled(source)
        expect(await source.story.message(answer.message_id)).toMatchObject({ state: 'processed', outcome: 'created' })
        const [incident] = await source.incidents()
        const { sys_id: poster } = await source.story.admin.readOne('sys_user', 'user_name=zdx.webhook')
        expect(incident).toMatchObject({ correlation_id: 'a', opened_by: poster })
    })

    it('keeps the order of each alert', async () => {
        const source = await CheckSource.make(instance, { queue: 'true', on_refire: 'reopen' })
        const ids = ['a', 'b', 'c']
        for (const step of [0, 1, 2]) {
            for (const id of ids) {
                await source.post(source.down(id, step * 100, { name: `Step ${step}` }))
                await source.post(source.up(id, step * 100 + 50))
            }
        }
        await settled(source)
        const messages = await source.story.admin.read(
            TABLES.message,
            `source=${source.row['sys_id'] ?? ''}^ORDERBYalert_key^ORDERBYnumber`,
        )
        const ofEach = ids.map((_, at) => messages.slice(at * 6, at * 6 + 6).map(({ outcome }) => outcome))
        const order = ['created', 'resolved', 'reopened', 'resolved', 'reopened', 'resolved']
        expect(ofEach).toEqual([order, order, order])
        expect((await source.incidents()).map(({ state }) => state)).toEqual(['6', '6', '6'])
    })

    it('still refuses at once what is no alert', async () => {
        const source = await CheckSource.make(instance, { queue: 'true' })
        const answer = await source.story.webhook.send('POST', source.path, { state: 'down' })
        expect(answer.status).toBe(400)
    })

    it('takes a replay at once', async () => {
        const source = await CheckSource.make(instance, { queue: 'true' })
        const { message_id: message } = await source.post(source.down('a', 0))
        await settled(source)
        const replay = await source.keeper.send('POST', `${ALERTS}/messages/${message}/replay`)
        expect(replay.status).toBe(200)
        expect(replay.json).toMatchObject({ result: { outcome: 'updated' } })
    })
})
