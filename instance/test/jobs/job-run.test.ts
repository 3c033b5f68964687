import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InstanceContext } from '../../src/access/context'
import { createContext } from '../../src/access/load-context'
import type { Session } from '../../src/access/session'
import { Sessions } from '../../src/access/sessions'
import { createBaseSystem } from '../../src/base/create-base-system'
import type { Invocation, Outcome } from '../../src/engine/script-engine'
import { claimDueJobs, stoppedJobs } from '../../src/jobs/job-claims'
import { runClaimedJob } from '../../src/jobs/job-run'
import { runNow, syncScheduledScripts } from '../../src/jobs/job-triggers'
import { RecordService } from '../../src/records/record-service'
import { insertTrigger, queueAsyncRule } from '../../src/rules/job-queue'
import { Database } from '../../src/store/database'
import { fromGlideDateTime, toGlideDateTime } from '../../src/store/glide-time'
import type { Row } from '../../src/store/row'
import { newSysId } from '../../src/store/sys-id'
import { deleteRow, insertRow, updateRow } from '../../src/store/write-rows'

const ENDED_WELL: Outcome = { records: {}, responses: {}, messages: [], error: null }

let directory: string
let database: Database
let context: InstanceContext
let sessions: Sessions
let records: RecordService
/** What the engine was asked for, with the session of the moment. */
let ran: { invocation: Invocation; session: Session }[]
let answer: (invocation: Invocation) => Outcome
let logged: string[]

beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'instance-jobs-'))
    database = new Database(join(directory, 'instance.db'))
    createBaseSystem(database, { hashPassword: (clear) => clear })
    context = createContext(database)
    sessions = new Sessions(context)
    records = new RecordService(context, () => engine, log)
}, 30_000)

afterAll(() => {
    database.close()
    rmSync(directory, { recursive: true, force: true })
})

beforeEach(() => {
    database.run('DELETE FROM sys_trigger')
    ran = []
    logged = []
    answer = () => ENDED_WELL
})

const engine = {
    begin: () => undefined,
    makeReady: () => undefined,
    run(invocation: Invocation): Outcome {
        ran.push({ invocation, session: context.session })
        return answer(invocation)
    },
}

function log(_level: string, _scope: string, message: string): void {
    logged.push(message)
}

function runDue(): number {
    const jobs = claimDueJobs(database, 'node', 10)
    jobs.forEach((job) => runClaimedJob({ context, engine, records, sessions, log }, job))
    return jobs.length
}

function failing(message: string): Outcome {
    return { ...ENDED_WELL, error: { name: 'TypeError', message, stack: `at here: ${message}` } }
}

function trigger(): unknown[] | undefined {
    return database.first('SELECT state, claimed_by, error_count, log FROM sys_trigger')
}

function add(table: string, values: Row): string {
    const sysId = newSysId()
    database.write(() => {
        insertRow(database, context.dictionary.get(), table, { sys_id: sysId, ...values })
        context.versions.raise(table)
    })
    return sysId
}

describe('a scheduled script', () => {
    let scriptId: string

    function schedule(values: Row = {}): void {
        scriptId = add('sysauto_script', {
            name: 'Sweep',
            active: '1',
            run_type: 'periodically',
            run_period: '1970-01-01 00:01:00',
            run_start: '2026-01-01 00:00:00',
            script: 'sweep()',
            ...values,
        })
        syncScheduledScripts(database, context.dictionary.get(), 'UTC')
    }

    afterEach(() => {
        deleteRow(database, context.dictionary.get(), 'sysauto_script', scriptId)
    })

    it('runs once, in the session of the system, and is ready for its next run', () => {
        schedule()
        database.run('UPDATE sys_trigger SET next_action = ?', [toGlideDateTime(Date.now() - 3_600_000)])
        expect(runDue()).toBe(1)
        expect(runDue()).toBe(0)
        expect(ran.map(({ invocation }) => [invocation.name, invocation.source, invocation.scope])).toEqual([
            [`sysauto_script.${scriptId}.script`, 'sweep()', 'global'],
        ])
        expect(ran[0]?.session.userName).toBe(sessions.system().userName)
        const [state, next] = database.first('SELECT state, next_action FROM sys_trigger') ?? []
        expect(state).toBe(0)
        expect(fromGlideDateTime(String(next))).toBeGreaterThan(Date.now() - 1000)
        expect(String(next)).toMatch(/:00$/)
    })

    it('counts its errors until a run ends well', () => {
        schedule()
        const makeDue = () => database.run('UPDATE sys_trigger SET next_action = ?', [toGlideDateTime(Date.now())])
        answer = () => failing('first')
        makeDue()
        runDue()
        makeDue()
        runDue()
        expect(trigger()).toEqual([0, null, 2, 'TypeError: first'])
        answer = () => ENDED_WELL
        makeDue()
        runDue()
        expect(trigger()).toEqual([0, null, 0, null])
    })

    it('in the state Error stays there until it is run by hand', () => {
        schedule()
        database.run('UPDATE sys_trigger SET state = -1, error_count = 3, next_action = ?', [
            toGlideDateTime(Date.now()),
        ])
        expect(syncScheduledScripts(database, context.dictionary.get(), 'UTC')).toBe(0)
        expect(runDue()).toBe(0)
        expect(stoppedJobs(database)).toEqual(['Sweep'])
        expect(runNow(database, scriptId)).toBe(true)
        expect(runDue()).toBe(1)
        expect(trigger()).toEqual([0, null, 0, null])
        expect(runNow(database, 'ffffffffffffffffffffffffffffffff')).toBe(false)
    })

    it.each([
        [true, 2],
        [false, 1],
        ['false', 1],
        [undefined, 1],
    ])('with a condition that gives %p asks the engine %i times', (value, times) => {
        schedule({ conditional: '1', condition: 'isDue()' })
        answer = ({ mode }) => (mode === 'expression' ? { ...ENDED_WELL, value } : ENDED_WELL)
        runDue()
        expect(ran).toHaveLength(times)
    })

    it('runs as its user', () => {
        const userId = add('sys_user', { user_name: 'job.runner', name: 'Job Runner', active: '1' })
        context.versions.refresh()
        schedule({ run_as: userId })
        runDue()
        expect(ran[0]?.session.userName).toBe('job.runner')
    })

    it('that fails is logged and counted and runs again at its next time', () => {
        schedule()
        answer = () => failing('nothing there')
        runDue()
        expect(trigger()).toEqual([0, null, 1, 'TypeError: nothing there'])
        expect(logged.join()).toContain('nothing there')
    })

    it('runs again although the instance itself failed', () => {
        schedule()
        answer = () => {
            throw new Error('database is locked')
        }
        runDue()
        expect(trigger()).toEqual([0, null, 1, 'database is locked'])
        expect(database.first('SELECT next_action FROM sys_trigger')?.[0]).not.toBeNull()
    })

    it('that was given to another node while it ran is left to that node', () => {
        schedule()
        answer = () => {
            database.run("UPDATE sys_trigger SET state = 1, claimed_by = 'other'")
            return ENDED_WELL
        }
        runDue()
        expect(trigger()?.slice(0, 2)).toEqual([1, 'other'])
    })

    it('to be run once does not run a second time', () => {
        schedule({ run_type: 'once' })
        expect(runDue()).toBe(1)
        syncScheduledScripts(database, context.dictionary.get(), 'UTC')
        expect(runDue()).toBe(0)
    })
})

describe('an async business rule', () => {
    let ruleId: string
    let userId: string
    let recordId: string

    beforeAll(() => {
        userId = add('sys_user', { user_name: 'async.user', name: 'Async User', active: '1' })
        ruleId = add('sys_script', {
            name: 'Tell',
            collection: 'problem',
            when: 'async',
            action_insert: '1',
            action_update: '1',
            action_delete: '1',
            active: '1',
            advanced: '1',
            condition: 'mayTell()',
            script: 'tell(current)',
        })
        context.versions.refresh()
    })

    beforeEach(() => {
        recordId = add('problem', { short_description: 'first' })
    })

    function queue(operation: 'insert' | 'update' | 'delete', deleted?: Row): void {
        queueAsyncRule(database, context.dictionary.get(), {
            ruleId,
            ruleName: 'Tell',
            table: 'problem',
            sysId: recordId,
            operation,
            userId,
            priority: 100,
            ...(deleted ? { deleted } : {}),
        })
    }

    it('sees the record as it is when it runs, no previous one, as the user who made the change, and is gone then', () => {
        queue('insert')
        queue('update')
        updateRow(database, context.dictionary.get(), 'problem', recordId, { short_description: 'second' })
        expect(runDue()).toBe(2)
        expect(ran).toHaveLength(2)
        for (const { invocation, session } of ran) {
            expect(invocation).toMatchObject({ source: 'tell(current)', mode: 'statements' })
            expect(invocation.bindings['current']).toMatchObject({
                kind: 'record',
                table: 'problem',
                row: { short_description: 'second' },
                previous: null,
            })
            expect(invocation.bindings['previous']).toEqual({ kind: 'value', value: null })
            expect(session.userName).toBe('async.user')
        }
        expect(trigger()).toBeUndefined()
    })

    it('has nothing to do where the record or the rule is gone', () => {
        queue('update')
        deleteRow(database, context.dictionary.get(), 'problem', recordId)
        runDue()
        expect(ran).toHaveLength(0)
        expect(trigger()).toBeUndefined()
    })

    it('gets the deleted record as it was', () => {
        queue('delete', { sys_id: recordId, short_description: 'was' })
        deleteRow(database, context.dictionary.get(), 'problem', recordId)
        runDue()
        expect(ran[0]?.invocation.bindings['current']).toMatchObject({
            row: { short_description: 'was' },
            operation: 'delete',
        })
    })

    it('that fails stays in error, with the words of the error', () => {
        queue('insert')
        answer = () => failing('x is not a function')
        runDue()
        expect(trigger()).toEqual([-1, null, 1, 'TypeError: x is not a function'])
        expect(runDue()).toBe(0)
    })

    it('is tried again where the instance failed, three times in all', () => {
        queue('insert')
        answer = () => {
            throw new Error('database is locked')
        }
        for (const state of [0, 0, -1]) {
            runDue()
            expect(trigger()?.[0]).toBe(state)
            database.run('UPDATE sys_trigger SET next_action = ? WHERE next_action IS NOT NULL', [
                toGlideDateTime(Date.now()),
            ])
        }
        expect(ran).toHaveLength(3)
    })

    it.each([
        ['true', ['mayTell()']],
        ['false', ['tell(current)']],
    ])('evaluates its condition again only if glide.businessrule.async_condition_check is %s', (value, sources) => {
        const propertyId = add('sys_properties', { name: 'glide.businessrule.async_condition_check', value })
        context.versions.refresh()
        queue('insert')
        answer = ({ mode }) => (mode === 'expression' ? { ...ENDED_WELL, value: false } : ENDED_WELL)
        runDue()
        expect(ran.map(({ invocation }) => invocation.source)).toEqual(sources)
        deleteRow(database, context.dictionary.get(), 'sys_properties', propertyId)
        context.versions.raise('sys_properties')
    })
})

describe('a schedule item made by a script', () => {
    it('runs its script and is gone, or repeats', () => {
        const common = { script: 'work()', next_action: toGlideDateTime(Date.now()) }
        insertTrigger(database, context.dictionary.get(), { name: 'once', trigger_type: '0', ...common })
        insertTrigger(database, context.dictionary.get(), {
            name: 'again',
            trigger_type: '1',
            repeat: '1970-01-01 00:10:00',
            ...common,
        })
        expect(runDue()).toBe(2)
        expect(ran.map(({ invocation }) => invocation.source)).toEqual(['work()', 'work()'])
        expect(database.all('SELECT name, state FROM sys_trigger')).toEqual([['again', 0]])
    })

    it('of a kind that is not built says so', () => {
        insertTrigger(database, context.dictionary.get(), {
            name: 'Class',
            trigger_type: '0',
            next_action: toGlideDateTime(Date.now()),
        })
        runDue()
        expect(trigger()?.[0]).toBe(-1)
        expect(trigger()?.[3]).toContain('not built')
    })
})
