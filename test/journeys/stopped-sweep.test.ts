import { logIn } from './support/application-package'
import { CheckSource } from './support/check-source'
import { eventually } from './support/eventually'
import { installedDirectory, type Instance, startInstance } from './support/instance'
import { clickButton } from './support/pages'
import { newAlertId, startedAlert } from './support/samples'
import { TABLES } from './support/settings'
import { JOBS, makeOld, runJob } from './support/upkeep'

/** Milliseconds within which a run and the one after it are over. */
const TWO_RUNS = 200_000

/** A rule of the instance that never comes to its end on one incident: the transaction of that message is never over. */
const ENDLESS = `(function executeRule(current, previous) {
    if (String(current.getValue('short_description')).indexOf('POISON') >= 0) while (true) {}
})(current, previous);`

/** The sweep's row of sys_trigger. */
async function sweepItem(source: CheckSource): Promise<Readonly<Record<string, string>>> {
    const { sys_id: job = '' } = await source.story.admin.readOne('sysauto_script', `name=${JOBS.sweep}`)
    return source.story.admin.readOne('sys_trigger', `document_key=${job}`)
}

/** Makes the sweep due, unless it runs or is due already: it is not waited a minute for. */
async function runSoon(source: CheckSource): Promise<void> {
    const { sys_id: item = '', state, next_action: due = '' } = await sweepItem(source)
    if (state === '0' && due > new Date().toISOString().replace('T', ' ')) {
        await source.story.admin.update('sys_trigger', item, { next_action: '2026-01-02 00:00:00' })
    }
}

/** Switches the wake-ups off, so that only the sweep settles what is queued. */
async function withoutWakeUps(source: CheckSource): Promise<void> {
    const queue = await source.story.admin.readOne('sysevent_queue', 'queue=x_zsca2_zdx_manage.inbound')
    await source.story.admin.update('sysevent_queue', queue['sys_id'] ?? '', { active: 'false' })
}

describe('the sweep in the state Error', () => {
    let instance: Instance
    let source: CheckSource
    let waiting: string

    beforeAll(async () => {
        const directory = installedDirectory()
        instance = await startInstance(directory)
        source = await CheckSource.make(instance, { queue: 'true' })
        await withoutWakeUps(source)
        const { sys_id: item = '' } = await sweepItem(source)
        await source.story.admin.update('sys_trigger', item, { state: '-1', error_count: '3' })
        waiting = (await source.post(source.down('a', 0))).message_id
        await makeOld(instance, TABLES.message, `sys_id=${waiting}`, 1)
        await instance.stop()
        instance = await startInstance(directory)
        source = source.on(instance)
    })
    afterAll(() => instance.stop())

    it('is said when the instance starts, and is still there', async () => {
        expect(instance.process.output).toContain(`The job ${JOBS.sweep} is stopped (state Error)`)
        expect(await sweepItem(source)).toMatchObject({ state: '-1' })
    })

    it('keeps no new post from being settled', async () => {
        const answer = await source.story.webhook.postAlert(startedAlert(newAlertId()))
        expect(answer).toMatchObject({ status: 201, outcome: 'created' })
    })

    it('leaves what waits waiting, which is shown as that and said on every form', async () => {
        expect(await source.story.message(waiting)).toMatchObject({ state: 'queued', attempts: '0' })
        const { sys_id: settings = '' } = source.row
        for (const address of [
            `/${TABLES.message}.do?sys_id=${waiting}`,
            `/${TABLES.settings}.do?sys_id=${settings}`,
        ]) {
            const page = await pageText(instance, address)
            expect(page).toContain('ZDX-310: 1 messages wait, the oldest for 14')
        }
    })

    it('ends with one click of an admin', async () => {
        const address = `/${TABLES.message}.do?sys_id=${waiting}`
        const clicked = await clickButton(instance, 'zdx.admin', address, 'Settle waiting messages')
        expect(clicked?.messages.join(' ')).toContain(`The job ${JOBS.sweep} runs now`)
        await eventually('the message is settled', async () =>
            (await source.story.message(waiting))['state'] === 'processed' ? true : null,
        )
        const item = await eventually('the job is ready again', async () => {
            const now = await sweepItem(source)
            return now['state'] === '0' && now['error_count'] === '0' ? now : null
        })
        expect(item['next_action']).not.toBe('')
        expect(await pageText(instance, address)).not.toContain('ZDX-310')
    })
})

describe('a message that ends its processor', () => {
    it('is tried alone, is failed at its second attempt that never ended, and can be replayed', async () => {
        const directory = installedDirectory()
        let instance = await startInstance(directory)
        let source = await CheckSource.make(instance, { queue: 'true' })
        await withoutWakeUps(source)
        const rule = await source.story.admin.create('sys_script', {
            name: 'Endless',
            collection: 'incident',
            when: 'before',
            action_insert: 'true',
            active: 'true',
            advanced: 'true',
            script: ENDLESS,
        })
        const poisoned = (await source.post(source.down('p', 0, { name: 'POISON' }))).message_id
        const healthy: string[] = []
        const query = `sys_id=${poisoned}^attempts=`

        for (const attempt of [1, 2]) {
            healthy.push((await source.post(source.down(`h${attempt}`, 0))).message_id)
            await eventually(
                `attempt ${attempt} has begun`,
                async () => {
                    await runSoon(source)
                    return (await source.story.admin.read(TABLES.message, `${query}${attempt}`)).length > 0
                        ? true
                        : null
                },
                TWO_RUNS,
            )
            await instance.kill()
            instance = await startInstance(directory)
            source = source.on(instance)
            await passLeases(source)
            await eventually(
                `what waits beside it is settled after attempt ${attempt}`,
                async () => {
                    await runSoon(source)
                    return (await source.story.message(healthy.at(-1) ?? ''))['state'] === 'processed' ? true : null
                },
                TWO_RUNS,
            )
            await passLeases(source)
        }

        const failed = await eventually(
            'the message is failed',
            async () => {
                await runSoon(source)
                const message = await source.story.message(poisoned)
                return message['state'] === 'failed' ? message : null
            },
            TWO_RUNS,
        )
        expect(failed).toMatchObject({ attempts: '2', ended_attempts: '0', outcome: 'failed' })
        expect(failed['error_code']).toBe('ZDX-308')
        expect(failed['error']).toMatch(/^ZDX-308: Message \w{32}: 2 attempts began and did not end/)
        await runJob(source.story.admin, JOBS.sweep)
        expect(await sweepItem(source)).toMatchObject({ state: '0', error_count: '0' })

        await source.story.admin.update('sys_script', rule['sys_id'] ?? '', { active: 'false' })
        const address = `/${TABLES.message}.do?sys_id=${poisoned}`
        const clicked = await clickButton(instance, 'zdx.admin', address, 'Replay')
        expect(clicked?.messages.join(' ')).toContain('Incident created')
        await instance.stop()
    }, 900_000)
})

/** A page as an admin sees it. */
async function pageText(instance: Instance, address: string): Promise<string> {
    const { cookie } = await logIn(instance, 'zdx.admin')
    return (await fetch(instance.url + address, { headers: { cookie } })).text()
}

/** Claims of the dead run out in a minute, which the test does not wait for. */
async function passLeases(source: CheckSource): Promise<void> {
    const claims = await source.story.admin.read(TABLES.claim, 'purposeINapply,resume')
    for (const { sys_id: id = '' } of claims) {
        await source.story.admin.update(TABLES.claim, id, { lease: '2026-01-02 00:00:00' })
    }
}
