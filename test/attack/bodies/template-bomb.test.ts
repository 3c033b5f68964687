import { CheckSource } from '../../journeys/support/check-source'
import { eventually } from '../../journeys/support/eventually'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { TABLES } from '../../journeys/support/settings'
import { JOBS, runJob } from '../../journeys/support/upkeep'

/** Bytes of the longest body that the application takes. */
const MAX_BODY = 1_048_576

/** The template that killed workers: 330 places for one value. */
const BOMB = '{{body.big}}'.repeat(330)

/** Milliseconds in which the post is answered. */
const PATIENCE = 45_000

/** What an instance says of a worker that died. */
const DEAD_WORKER = /LOCAL-102|out of memory|heap/i

describe('a template that multiplies what a stranger sends is bounded while it is rendered', () => {
    let instance: Instance

    beforeAll(async () => {
        instance = await startInstance()
    })
    afterAll(async () => {
        const { errors } = instance.process
        await instance.stop()
        expect(errors).not.toMatch(DEAD_WORKER)
    })

    it('by a post', async () => {
        const source = await sourceWithBomb({})
        const bomb = await post(source, 'bomb')
        expect(bomb).toMatchObject({ status: 201, outcome: 'created' })
        await expectRendered(source, bomb.message_id)
        expect(await source.post(source.down('other', 1))).toMatchObject({ status: 201, outcome: 'created' })
    })

    it('by the event that wakes a queue up', async () => {
        const source = await sourceWithBomb({ queue: 'true' })
        const bomb = await queueAround(source)
        await expectAllSettled(source)
        await expectRendered(source, bomb)
    })

    it('by the sweep, which goes on', async () => {
        const source = await sourceWithBomb({ queue: 'true' })
        const { sys_id: wakeUps = '' } = await source.story.admin.readOne(
            'sysevent_queue',
            'queue=x_zsca2_zdx_manage.inbound',
        )
        await source.story.admin.update('sysevent_queue', wakeUps, { active: 'false' })
        const bomb = await queueAround(source)
        await runJob(source.story.admin, JOBS.sweep)
        await expectAllSettled(source)
        await expectRendered(source, bomb)
        const { sys_id: job = '' } = await source.story.admin.readOne('sysauto_script', `name=${JOBS.sweep}`)
        expect(await source.story.admin.readOne('sys_trigger', `document_key=${job}`)).toMatchObject({
            state: '0',
            error_count: '0',
        })
    })

    /** A source of which two columns are filled by the template. */
    async function sourceWithBomb(settings: Readonly<Record<string, string>>): Promise<CheckSource> {
        const source = await CheckSource.make(instance, settings)
        for (const column of ['description', 'short_description']) {
            await source.keeper.create(TABLES.fieldMap, {
                source: source.row['sys_id'] ?? '',
                target_field: column,
                kind: 'template',
                value: BOMB,
                active: 'true',
            })
        }
        return source
    }

    /** Posts the longest body that is taken. */
    function post(source: CheckSource, id: string) {
        const check = source.down(id, 0, { big: '' })
        const room = MAX_BODY - JSON.stringify(check).length
        const answer = source.post({ ...check, big: 'x'.repeat(room) })
        return Promise.race([
            answer,
            new Promise<never>((_, reject) => {
                setTimeout(() => reject(new Error(`not answered in ${PATIENCE} ms`)), PATIENCE).unref()
            }),
        ])
    }

    /** Queues the bomb between other alerts; gives its message. */
    async function queueAround(source: CheckSource): Promise<string> {
        expect((await source.post(source.down('before', 0))).status).toBe(202)
        const bomb = await post(source, 'bomb')
        expect(bomb.status).toBe(202)
        expect((await source.post(source.down('after', 1))).status).toBe(202)
        return bomb.message_id
    }

    async function expectAllSettled(source: CheckSource): Promise<void> {
        const query = `source=${source.row['sys_id'] ?? ''}`
        const fields = { sysparm_fields: 'state,outcome' }
        const messages = await eventually('the messages are settled', async () => {
            const found = await source.story.admin.read(TABLES.message, query, fields)
            return found.every(({ state }) => state !== 'queued' && state !== 'received') ? found : null
        })
        const created = { state: 'processed', outcome: 'created' }
        expect(messages).toEqual([created, created, created])
    }

    /** The template was filled in once, up to its limit, and the record of it says so. */
    async function expectRendered(source: CheckSource, messageId: string): Promise<void> {
        const message = await source.story.message(messageId)
        expect(message).toMatchObject({ state: 'processed', outcome: 'created' })
        expect(message['trace']).toContain('cut to the')
        const [incident] = await source.story.admin.read('incident', `sys_id=${message['incident'] ?? ''}`)
        expect(incident?.['description']).toMatch(/^x{1000,70000}/)
    }
})
