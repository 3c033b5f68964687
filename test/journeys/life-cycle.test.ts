import { CheckSource } from './support/check-source'
import { Client } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { TABLES } from './support/settings'

const HOUR = 3600

describe('the life cycle that a source sets', () => {
    let instance: Instance

    beforeAll(async () => {
        instance = await startInstance()
    })
    afterAll(() => instance.stop())

    const resolveByHand = (source: CheckSource, id: string) =>
        source.story.admin.update('incident', id, { state: '6', close_code: 'Resolved by caller', close_notes: 'done' })

    describe('on a repeat', () => {
        it('notes a change and leaves the fields', async () => {
            const source = await CheckSource.make(instance, { on_repeat: 'note' })
            const { incident } = await source.post(source.down('a', 0))
            expect(await source.post(source.down('a', 60, { level: 'p3' }))).toMatchObject({ outcome: 'noted' })
            expect(await source.incident(incident?.sys_id ?? '')).toMatchObject({ urgency: '1' })
            const notes = await source.story.notes(incident?.sys_id ?? '')
            expect(notes).toHaveLength(1)
            expect(notes[0]).toContain('urgency: 1 -> 3')
        })

        it('counts a change only', async () => {
            const source = await CheckSource.make(instance, { on_repeat: 'ignore' })
            const { incident } = await source.post(source.down('a', 0))
            expect(await source.post(source.down('a', 60, { level: 'p3' }))).toMatchObject({ outcome: 'ignored' })
            expect(await source.post(source.down('a', 60, { level: 'p3' }))).toMatchObject({ outcome: 'repeated' })
            expect(await source.incident(incident?.sys_id ?? '')).toMatchObject({ urgency: '1', sys_mod_count: '0' })
            expect(await source.alert('a')).toMatchObject({ severity: 'low', repeats: '1' })
        })
    })

    it('on an end adds a note only', async () => {
        const source = await CheckSource.make(instance, { on_end: 'note' })
        const { incident } = await source.post(source.down('a', 0))
        expect(await source.post(source.up('a', 60))).toMatchObject({ outcome: 'ended' })
        expect(await source.incident(incident?.sys_id ?? '')).toMatchObject({ state: '1', active: 'true' })
        expect((await source.story.notes(incident?.sys_id ?? '')).join('\n')).toContain('ended (up)')
        // The incident is still open: what starts again goes on there.
        expect(await source.post(source.down('a', 120))).toMatchObject({ outcome: 'updated', incident })
        expect(await source.incidents()).toHaveLength(1)
    })

    describe('on a re-fire', () => {
        const story = async (settings: Readonly<Record<string, string>>, again: number) => {
            const source = await CheckSource.make(instance, settings)
            const first = (await source.post(source.down('a', 0))).incident?.sys_id ?? ''
            await source.post(source.up('a', 60))
            const answer = await source.post(source.down('a', again))
            return { source, first, answer, second: answer.incident?.sys_id ?? '' }
        }

        it('reopens the incident inside the window, and resolves it again', async () => {
            const { source, first, answer } = await story({ on_refire: 'reopen' }, 120)
            expect(answer).toMatchObject({ status: 200, outcome: 'reopened', incident: { sys_id: first } })
            expect(await source.incident(first)).toMatchObject({ state: '2', active: 'true', reopen_count: '1' })
            expect((await source.story.notes(first)).at(-1)).toContain('was reopened')
            expect(await source.post(source.up('a', 180))).toMatchObject({ outcome: 'resolved' })
            expect(await source.incident(first)).toMatchObject({ state: '6' })
            expect(await source.incidents()).toHaveLength(1)
        })

        it('makes a new incident after the window, linked to the old one', async () => {
            const { source, first, answer, second } = await story({ on_refire: 'reopen', reopen_hours: '1' }, 3 * HOUR)
            expect(answer).toMatchObject({ status: 201, outcome: 'created' })
            expect(second).not.toBe(first)
            const old = await source.incident(first)
            expect(await source.incident(second)).toMatchObject({ parent: first, state: '1' })
            expect((await source.story.notes(second)).join('\n')).toContain(old['number'])
            expect(old).toMatchObject({ state: '6' })
        })

        it('never touches a closed incident', async () => {
            const source = await CheckSource.make(instance, { on_refire: 'reopen' })
            const first = (await source.post(source.down('a', 0))).incident?.sys_id ?? ''
            await source.post(source.up('a', 60))
            await source.story.admin.update('incident', first, { state: '7' })
            const { sys_mod_count: before } = await source.incident(first)
            const answer = await source.post(source.down('a', 2 * HOUR))
            expect(answer).toMatchObject({ outcome: 'created' })
            expect(await source.incident(first)).toMatchObject({ state: '7', sys_mod_count: before })
            expect(await source.incident(answer.incident?.sys_id ?? '')).toMatchObject({ parent: first })
        })

        it('notes it, or only counts it', async () => {
            const noted = await story({ on_refire: 'note' }, 120)
            expect(noted.answer).toMatchObject({ outcome: 'noted', incident: { sys_id: noted.first } })
            expect(await noted.source.incident(noted.first)).toMatchObject({ state: '6' })
            const counted = await story({ on_refire: 'ignore' }, 120)
            expect(counted.answer).toMatchObject({ outcome: 'ignored' })
            expect(await counted.source.incidents()).toHaveLength(1)
            expect(await counted.source.alert('a')).toMatchObject({ phase: 'started' })
        })

        it('counts an alert that goes on after a person has resolved its incident', async () => {
            const source = await CheckSource.make(instance, { on_refire: 'reopen' })
            const first = (await source.post(source.down('a', 0))).incident?.sys_id ?? ''
            await resolveByHand(source, first)
            // Said before the person resolved it: that is no news.
            expect(await source.post(source.down('a', 60, { level: 'p2' }))).toMatchObject({ outcome: 'updated' })
            expect(await source.incident(first)).toMatchObject({ state: '6' })
            expect(await source.post(source.down('a', 2 * HOUR, { level: 'p3' }))).toMatchObject({
                outcome: 'reopened',
            })
            expect(await source.incident(first)).toMatchObject({ state: '2' })
        })

        it('leaves an incident alone that is inactive in a state of the customer’s own', async () => {
            const source = await CheckSource.make(instance, {})
            const first = (await source.post(source.down('a', 0))).incident?.sys_id ?? ''
            await source.story.admin.update('incident', first, { state: '42', active: 'false' })
            const { sys_mod_count: before } = await source.incident(first)
            await source.post(source.down('a', 60, { level: 'p3' }))
            await source.post(source.up('a', 120))
            expect(await source.incident(first)).toMatchObject({ state: '42', sys_mod_count: before })
        })
    })

    describe('with a correlation key', () => {
        const make = () => CheckSource.make(instance, { correlation_template: '{{body.host|none}}/{{alert.severity}}' })

        it('puts alerts with the same key on one incident, which the last end resolves', async () => {
            const source = await make()
            const first = await source.post(source.down('a', 0, { host: 'web' }))
            expect(first).toMatchObject({ outcome: 'created' })
            const second = await source.post(source.down('b', 10, { host: 'web' }))
            expect(second).toMatchObject({ outcome: 'related', incident: first.incident })
            expect(await source.post(source.down('c', 20, { host: 'db' }))).toMatchObject({ outcome: 'created' })
            const incident = await source.incident(first.incident?.sys_id ?? '')
            expect(incident).toMatchObject({ correlation_id: 'web/high' })
            expect(incident['short_description']).toContain('Check a')
            expect(await source.post({ ...source.up('a', 30), host: 'web' })).toMatchObject({ outcome: 'ended' })
            expect(await source.incident(first.incident?.sys_id ?? '')).toMatchObject({ state: '1' })
            expect(await source.post({ ...source.up('b', 40), host: 'web' })).toMatchObject({ outcome: 'resolved' })
            expect(await source.incident(first.incident?.sys_id ?? '')).toMatchObject({ state: '6' })
            expect(await source.alert('web/high')).toMatchObject({ phase: 'ended' })
            expect(await source.incidents()).toHaveLength(2)
        })

        it('keeps apart what each alert of a key says of itself', async () => {
            const source = await make()
            await source.post(source.down('a', 100, { host: 'web' }))
            // Older than the other alert's message, and still not late.
            expect(await source.post(source.down('b', 0, { host: 'web' }))).toMatchObject({ outcome: 'related' })
            expect(await source.post(source.down('b', 0, { host: 'web' }))).toMatchObject({ outcome: 'repeated' })
            expect(await source.post(source.down('b', 50, { host: 'web', name: 'New' }))).toMatchObject({
                outcome: 'noted',
            })
            expect(await source.post(source.down('b', 20, { host: 'web', name: 'Old' }))).toMatchObject({
                outcome: 'late',
            })
            expect(await source.post(source.down('a', 110, { host: 'web', name: 'New' }))).toMatchObject({
                outcome: 'updated',
            })
        })

        it('keeps keys apart that differ at their end, or where they are no UTF-8', async () => {
            const source = await make()
            const long = 'web'.repeat(400)
            for (const [at, host] of [`${long}1`, `${long}2`, `web\ufffd`, `web\ufffd`].entries()) {
                expect(await source.post(source.down(`id-${at}`, at, { host }))).toMatchObject({ outcome: 'created' })
            }
            const { correlation_id: key } = await source.incident((await source.alert('id-2'))['incident'] ?? '')
            expect(key).toBe('id-2')
        })

        it('is one incident when twenty alerts of a key come at once', async () => {
            const source = await make()
            const ids = Array.from({ length: 20 }, (_, at) => `alert-${at}`)
            await Promise.all(ids.map((id, at) => source.post(source.down(id, at, { host: 'web' }))))
            const keeper = new Client(instance, 'admin')
            const waiting = `source=${source.row['sys_id'] ?? ''}^stateINreceived,queued`
            const until = Date.now() + 150_000
            while ((await keeper.read(TABLES.message, waiting)).length > 0 && Date.now() < until) {
                await new Promise((resolve) => setTimeout(resolve, 500))
            }
            expect(await keeper.read(TABLES.message, waiting)).toEqual([])
            expect(await source.incidents()).toHaveLength(1)
            const { members = '' } = await source.alert('web/high')
            expect((JSON.parse(members) as unknown[][]).map(([id]) => id).sort()).toEqual([...ids].sort())
        })

        it.each([
            ['{{body.host', 'ZDX-226'],
            ['always the same', 'ZDX-226'],
            ['{{alert.nothing}}', 'ZDX-226'],
        ])('refuses %s when it is saved', async (correlation, code) => {
            const source = await CheckSource.make(instance)
            const page = await source.save({ correlation_template: correlation })
            expect(page.status).toBe(422)
            expect(page.messages.join(' ')).toContain(code)
        })
    })

    describe('in a storm', () => {
        it('makes at most so many incidents, and notes the rest on one of them until all have ended', async () => {
            const source = await CheckSource.make(instance, { storm_incidents: '2', storm_minutes: '60' })
            for (const id of ['a', 'b']) {
                expect(await source.post(source.down(id, 0))).toMatchObject({ outcome: 'created' })
            }
            const surplus = ['c', 'd', 'e']
            const answers = []
            for (const id of surplus) {
                answers.push(await source.post(source.down(id, 1)))
            }
            const [parent = ''] = new Set(answers.map(({ incident }) => incident?.sys_id ?? ''))
            for (const answer of answers) {
                expect(answer).toMatchObject({ outcome: 'related', incident: { sys_id: parent } })
            }
            expect(await source.incidents()).toHaveLength(2)
            expect(await source.alert('d')).toMatchObject({ related: 'true', incident: parent })
            expect((await source.story.notes(parent)).filter((note) => note.includes('belongs to'))).toHaveLength(3)

            const own = (await source.alert('b'))['incident'] === parent ? 'b' : 'a'
            expect(await source.post(source.up(own, 60))).toMatchObject({ outcome: 'resolved' })
            expect(await source.incident(parent)).toMatchObject({ state: '1' })
            await source.post(source.down('c', 70, { level: 'p2' }))
            expect(await source.incident(parent)).toMatchObject({ urgency: '1' })
            for (const id of surplus) {
                expect(await source.incident(parent)).toMatchObject({ state: '1' })
                await source.post(source.up(id, 80))
            }
            expect(await source.incident(parent)).toMatchObject({ state: '6' })
        })

        it('holds the limit when forty alerts come at once', async () => {
            const source = await CheckSource.make(instance, { storm_incidents: '3', storm_minutes: '60' })
            const ids = Array.from({ length: 40 }, (_, at) => `alert-${at}`)
            await Promise.all(ids.map((id) => source.post(source.down(id, 0))))
            const waiting = `source=${source.row['sys_id'] ?? ''}^stateINreceived,queued`
            const until = Date.now() + 150_000
            while ((await source.story.admin.read(TABLES.message, waiting)).length > 0 && Date.now() < until) {
                await new Promise((resolve) => setTimeout(resolve, 500))
            }
            expect(await source.story.admin.read(TABLES.message, waiting)).toEqual([])
            expect(await source.incidents()).toHaveLength(3)
            const alerts = await source.story.admin.read(TABLES.alert, `source=${source.row['sys_id'] ?? ''}`)
            expect(alerts).toHaveLength(40)
            expect(alerts.filter(({ incident }) => incident === '')).toEqual([])
        })

        it('refuses limits that are none', async () => {
            const source = await CheckSource.make(instance)
            const page = await source.save({ storm_minutes: '0' })
            expect(page.messages.join(' ')).toContain('ZDX-227')
        })
    })
})
