import { syncEventQueues } from '../../src/events/event-queues'
import { claimDueJobs, releaseCrashedJob, releaseJobs } from '../../src/jobs/job-claims'
import { runClaimedJob } from '../../src/jobs/job-run'
import { toGlideDateTime } from '../../src/store/glide-time'
import type { Row } from '../../src/store/row'
import { newSysId } from '../../src/store/sys-id'
import { deleteRow, insertRow, updateRow } from '../../src/store/write-rows'
import { ACME, openRecordBed, type RecordBed } from '../rules/record-bed'

/** sys_ids that the SDK's guide on registering events names. */
const EVENT_PROVIDER = '44af4464431212108da9a574a9b8f2f5'

const QUEUE: Row = {
    queue: 'x_acme_app.work',
    suffix: 'work',
    active: '1',
    automatic_processing: '1',
    poll_interval: '1970-01-01 00:00:30',
    job_config: 'job_count',
    job_config_value: '1',
    processing_order: 'parallel',
    provider: EVENT_PROVIDER,
}

let bed: RecordBed

beforeAll(() => {
    bed = openRecordBed()
    bed.as('admin')
    add('sysevent_register', { event_name: 'x_acme_app.done', suffix: 'done', sys_scope: ACME })
    add('sysevent_register', { event_name: 'x_acme_app.urgent', suffix: 'urgent', sys_scope: ACME, priority: '10' })
}, 60_000)

afterAll(() => bed.close())

beforeEach(() => {
    bed.clear()
    for (const { table, sysId } of added.splice(0)) {
        deleteRow(bed.context.database, bed.context.dictionary.get(), table, sysId)
    }
    bed.context.database.run('DELETE FROM sysevent')
    bed.as('admin')
})

const added: { table: string; sysId: string }[] = []

function add(table: string, values: Row): string {
    const sysId = newSysId()
    bed.context.database.write(() => {
        insertRow(bed.context.database, bed.context.dictionary.get(), table, { sys_id: sysId, ...values })
        bed.context.versions.raise(table)
    })
    return sysId
}

/** What a test adds and the next one does not find. */
function given(table: string, values: Row): string {
    const sysId = add(table, values)
    added.push({ table, sysId })
    return sysId
}

function action(script: string, values: Row = {}): string {
    return given('sysevent_script_action', {
        name: 'Listen',
        event_name: 'x_acme_app.done',
        active: '1',
        order: '100',
        script,
        sys_scope: ACME,
        ...values,
    })
}

/** Queues an event as a script of the application does. */
function fire(call: string): void {
    const outcome = bed.jobs.engine.run({
        scope: 'x_acme_app',
        name: 'fire',
        source: call,
        bindings: {},
        mode: 'statements',
    })
    expect(outcome.error).toBeNull()
}

/** Lets the jobs of the queues that are due run once. Returns how many ran. */
function runDue(nodeId = 'node'): number {
    const jobs = claimDueJobs(bed.context.database, nodeId, 20)
    jobs.forEach((job) => runClaimedJob(bed.jobs, job))
    return jobs.length
}

/** Lets the job of a new queue with these values look once. Returns the queue's sys_id. */
function process(queue: Row = {}): string {
    const sysId = given('sysevent_queue', { ...QUEUE, ...queue })
    syncEventQueues(bed.context, 1)
    runDue()
    return sysId
}

function events(...elements: string[]): unknown[][] {
    return bed.context.database.all(`SELECT ${elements.join(', ')} FROM sysevent ORDER BY rowid`)
}

const LOG_EVENT = `gs.info('saw ' + event.parm1 + ' ' + event.parm2 + ' of ' + event.name)`
const FIRE_ONE = `gs.eventQueue('x_acme_app.done', null, 'one', 'two', 'x_acme_app.work')`

describe('an event', () => {
    it('runs the script actions of its name, in their order, and is processed', () => {
        action(`gs.info('second')`, { order: '200' })
        action(LOG_EVENT, { order: '50' })
        action(`gs.info('inactive')`, { active: '0' })
        action(`gs.info('other')`, { event_name: 'x_acme_app.urgent' })
        fire(FIRE_ONE)
        process()
        expect(bed.logged).toEqual(['saw one two of x_acme_app.done', 'second'])
        expect(events('state', 'claimed_by', 'processed IS NULL', 'processing_duration IS NULL')).toEqual([
            ['processed', null, 0, 0],
        ])
    })

    it('gives its script actions the record that it is about, as it is now, and the user who fired it', () => {
        action(`gs.info(current.getValue('name') + ' for ' + event.user_id + ' by ' + gs.getUserName())`)
        const { row } = bed.records.insert('x_acme_app_ticket', { name: 'before' })
        const sysId = row?.['sys_id'] ?? ''
        fire(`var ticket = new GlideRecord('x_acme_app_ticket'); ticket.get('${sysId}');
            gs.eventQueue('x_acme_app.done', ticket, gs.getUserID(), gs.getUserName(), 'x_acme_app.work')`)
        bed.records.update('x_acme_app_ticket', sysId, { name: 'after' })
        const { userId } = bed.context.session
        process()
        expect(bed.logged).toEqual([`after for ${userId} by system`])
    })

    it('about a record that is gone has no current', () => {
        action(`gs.info('current ' + current)`)
        fire(`gs.eventQueueScheduled('x_acme_app.done', 'f'.repeat(32), '', '', '')`)
        bed.context.database.run(`UPDATE sysevent SET queue = 'x_acme_app.work'`)
        process()
        expect(bed.logged).toEqual(['current null'])
    })

    it('runs a script action only where its condition is true', () => {
        action(`gs.info('yes')`, { condition_script: `event.parm1 == 'one'` })
        action(`gs.info('no')`, { condition_script: `event.parm1 == 'two'` })
        fire(FIRE_ONE)
        process()
        expect(bed.logged).toEqual(['yes'])
        expect(events('state')).toEqual([['processed']])
    })

    it('whose script action fails is in error, with the words in the log; the other script actions run', () => {
        action(`null.missing`, { order: '1' })
        action(LOG_EVENT, { order: '2' })
        fire(FIRE_ONE)
        process()
        expect(events('state')).toEqual([['error']])
        expect(bed.logged).toEqual([
            expect.stringContaining('Script action Listen of event x_acme_app.done: TypeError'),
            'saw one two of x_acme_app.done',
        ])
    })

    it('that nothing listens to is processed', () => {
        fire(FIRE_ONE)
        process()
        expect(events('state')).toEqual([['processed']])
    })

    it('waits for its time', () => {
        action(LOG_EVENT)
        fire(`var later = new GlideDateTime(); later.addSeconds(3600);
            gs.eventQueueScheduled('x_acme_app.done', null, 'one', 'two', later)`)
        bed.context.database.run(`UPDATE sysevent SET queue = 'x_acme_app.work'`)
        process()
        expect(events('state')).toEqual([['ready']])
        bed.context.database.run('UPDATE sysevent SET process_on = ?', [toGlideDateTime(Date.now())])
        bed.context.database.run('UPDATE sys_trigger SET next_action = ?', [toGlideDateTime(Date.now())])
        runDue()
        expect(events('state')).toEqual([['processed']])
    })

    it('runs in the order of priority, then of its time', () => {
        action(`gs.info(event.parm1)`)
        action(`gs.info(event.parm1)`, { event_name: 'x_acme_app.urgent' })
        for (const [name, parm1] of [
            ['done', 'third'],
            ['done', 'second'],
            ['urgent', 'first'],
        ] as const) {
            fire(`gs.eventQueue('x_acme_app.${name}', null, '${parm1}', '', 'x_acme_app.work')`)
        }
        bed.context.database.run(`UPDATE sysevent SET process_on = ? WHERE parm1 = 'second'`, [
            toGlideDateTime(Date.now() - 60_000),
        ])
        process({ processing_order: 'sequential' })
        expect(bed.logged).toEqual(['first', 'second', 'third'])
    })

    it('does not run business rules of its table', () => {
        bed.rule({ collection: 'sysevent', action_insert: '1', script: `gs.info('rule')`, sys_scope: 'global' })
        fire(FIRE_ONE)
        expect(events('state')).toEqual([['ready']])
        expect(bed.logged).toEqual([])
    })
})

describe('a queue', () => {
    it.each([
        ['has no record', null],
        ['is not active', { active: '0' }],
        ['is not scheduled automatically', { automatic_processing: '0' }],
        ['has a provider that the instance lacks', { provider: 'f'.repeat(32) }],
    ])('that %s keeps its events', (_what, queue) => {
        action(LOG_EVENT)
        fire(FIRE_ONE)
        if (queue) {
            process(queue)
        } else {
            syncEventQueues(bed.context, 1)
            runDue()
        }
        expect(events('state', 'claimed_by')).toEqual([['ready', null]])
        expect(bed.logged).toEqual([])
    })

    it('is looked at again after its poll interval, and at once while more is due than one run takes', () => {
        action(LOG_EVENT)
        fire(`for (var i = 0; i < 25; i++) { ${FIRE_ONE} }`)
        process()
        expect(events('state').filter(([state]) => state === 'processed')).toHaveLength(20)
        expect(runDue()).toBe(1)
        expect(events('state').filter(([state]) => state === 'processed')).toHaveLength(25)
        const next = bed.context.database.first('SELECT next_action FROM sys_trigger')?.[0]
        expect(Math.abs(Date.parse(`${String(next)}Z`) - Date.now() - 30_000)).toBeLessThan(5_000)
        expect(runDue()).toBe(0)
    })

    it.each([
        [{ job_config: 'job_count', job_config_value: '3' }, 3],
        [{ job_config: 'jobs_per_node', job_config_value: '3' }, 6],
        [{ job_config: 'jobs_per_node', job_config_value: '3', processing_order: 'sequential' }, 1],
        [{ active: '0' }, 0],
    ])('with %p has on two nodes %i jobs', (values, jobs) => {
        given('sysevent_queue', { ...QUEUE, ...values })
        expect(syncEventQueues(bed.context, 2)).toBe(jobs)
        expect(syncEventQueues(bed.context, 2)).toBe(0)
        expect(bed.rows('sys_trigger')).toHaveLength(jobs)
    })

    it('that is switched off loses its jobs, and its events wait until it is on again', () => {
        action(LOG_EVENT)
        const queue = process()
        const switched = (active: string) =>
            updateRow(bed.context.database, bed.context.dictionary.get(), 'sysevent_queue', queue, { active })
        fire(FIRE_ONE)
        switched('0')
        expect(syncEventQueues(bed.context, 1)).toBe(1)
        expect(runDue()).toBe(0)
        switched('1')
        syncEventQueues(bed.context, 1)
        runDue()
        expect(events('state')).toEqual([['processed']])
    })

    it('that is switched off while its job runs keeps the events that were not begun', () => {
        action(
            `var job = new GlideRecord('sys_trigger'); job.addQuery('document', 'sysevent_queue'); job.query(); job.deleteMultiple()`,
            {
                sys_scope: 'global',
            },
        )
        fire(`${FIRE_ONE}; ${FIRE_ONE}`)
        process()
        expect(events('state', 'claimed_by')).toEqual([
            ['processed', null],
            ['ready', null],
        ])
        expect(bed.logged).toEqual([])
    })

    it('by default is the one without a name', () => {
        action(LOG_EVENT)
        fire(`gs.eventQueue('x_acme_app.done', null, 'one', 'two')`)
        insertRow(bed.context.database, bed.context.dictionary.get(), 'sys_trigger', {
            sys_id: newSysId(),
            name: 'events process 1',
            document: 'sysevent_queue',
            trigger_type: '1',
            state: '0',
            next_action: '2026-01-01 00:00:00',
            repeat: '1970-01-01 00:00:30',
        })
        add('sysevent', { state: 'processed', parm1: 'old', sys_created_on: '2026-01-01 00:00:00' })
        add('sysevent', { state: 'ready', queue: 'x', parm1: 'waits', sys_created_on: '2026-01-01 00:00:00' })
        runDue()
        expect(events('parm1', 'state')).toEqual([
            ['one', 'processed'],
            ['waits', 'ready'],
        ])
    })
})

describe('a process that is killed during an event', () => {
    /** Claims the queue's job and its event and begins the event, as a process does that is killed then. */
    function interrupt(end: (job: string) => void): void {
        const [job] = claimDueJobs(bed.context.database, 'killed', 1)
        const sysId = job?.sysId ?? ''
        bed.context.database.run(`UPDATE sys_trigger SET state = 1 WHERE sys_id = ?`, [sysId])
        bed.context.database.run(
            `UPDATE sysevent SET claimed_by = ?, processing_duration = NULL, processed = COALESCE(processed, '2026-01-01 00:00:00')`,
            [sysId],
        )
        end(sysId)
    }

    it('leaves the event to the next run of its job, not to the other jobs of the queue', () => {
        action(LOG_EVENT)
        given('sysevent_queue', { ...QUEUE, job_config_value: '2' })
        syncEventQueues(bed.context, 1)
        fire(FIRE_ONE)
        interrupt(() => undefined)
        expect(runDue('other')).toBe(1)
        expect(events('state')).toEqual([['ready']])
        releaseJobs(bed.context.database, 'killed')
        runDue('other')
        expect(events('state', 'error_count')).toEqual([['processed', 0]])
        expect(bed.logged).toEqual(['saw one two of x_acme_app.done'])
    })

    it('twice leaves the event in error, and the next event is processed', () => {
        action(LOG_EVENT)
        given('sysevent_queue', QUEUE)
        syncEventQueues(bed.context, 1)
        fire(FIRE_ONE)
        bed.context.database.run('UPDATE sysevent SET error_count = 1')
        interrupt((job) => releaseCrashedJob(bed.context.database, job, 'out of memory'))
        fire(FIRE_ONE)
        runDue()
        expect(events('state')).toEqual([['error'], ['processed']])
        expect(bed.logged[0]).toContain('its process ended 2 times during it')
        expect(bed.context.database.first('SELECT state, error_count FROM sys_trigger')).toEqual([0, 0])
    })
})
