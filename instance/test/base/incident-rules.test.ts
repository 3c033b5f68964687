import { rmSync } from 'node:fs'
import { AccessControl } from '../../src/access/acl'
import { createContext } from '../../src/access/load-context'
import { Sessions } from '../../src/access/sessions'
import { createBaseSystem } from '../../src/base/create-base-system'
import type { ScriptEngine } from '../../src/engine/script-engine'
import { createScriptEngine } from '../../src/engine/vm-engine'
import { createHostOperations } from '../../src/glide/host/operations'
import { closedDoor } from '../../src/outbound/door'
import { RecordService } from '../../src/records/record-service'
import { Database } from '../../src/store/database'
import type { Row } from '../../src/store/row'
import { compileGlide } from '../glide/compile-glide'

const ADMIN = '6816f79cc0a8016401c5a33be04be441'
const CALLER = '5136503cc611227c0183e96598c4f706'
const DATE_TIME = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as string
const CLOSED = { close_code: 'Solution provided', close_notes: 'done' }

describe('the business rules of incident', () => {
    let database: Database
    let records: RecordService
    let engine: ScriptEngine
    let glideDirectory: string
    let signInAs: (userName: string) => void
    const logged: string[] = []

    beforeAll(() => {
        glideDirectory = compileGlide()
        database = new Database(':memory:')
        createBaseSystem(database, { hashPassword: (clear) => clear })
        const context = createContext(database)
        const sessions = new Sessions(context)
        const log = (_level: string, _scope: string, message: string): void => void logged.push(message)
        records = new RecordService(context, () => engine, log)
        const access = new AccessControl(context, () => false)
        const operations = createHostOperations({
            context,
            records: () => records,
            access: () => access,
            runJob: () => false,
            outbound: closedDoor,
            canceled: () => null,
            log,
        })
        engine = createScriptEngine({ context, operations, glideDirectory })
        signInAs = (userName) => {
            context.session = sessions.byUserName(userName) ?? sessions.guest()
            engine.begin()
        }
    })
    beforeEach(() => {
        signInAs('admin')
        logged.length = 0
    })
    afterEach(() => {
        expect(logged.filter((line) => !line.includes('Data Policy Exception'))).toEqual([])
    })
    afterAll(() => {
        database.close()
        rmSync(glideDirectory, { recursive: true })
    })

    /** Inserts an incident and makes the changes one after the other; the record at the end. */
    function incident(values: Row, ...changes: readonly Row[]): Row {
        let { row, error } = records.insert('incident', values)
        for (const change of changes) {
            expect(error).toBeNull()
            ;({ row, error } = records.update('incident', row?.['sys_id'] ?? '', change))
        }
        expect(error).toBeNull()
        return row as Row
    }

    it.each<[string, readonly Row[], Row]>([
        ['is new, open and of low priority', [{}], { state: '1', incident_state: '1', active: '1', priority: '5' }],
        ['was opened now by its user', [{}], { opened_by: ADMIN, opened_at: DATE_TIME }],
        ['gets its priority looked up', [{ impact: '1', urgency: '2' }], { priority: '2' }],
        ['gets no priority by hand', [{ priority: '1' }], { priority: '5' }],
        ['gets it looked up again when urgency changes', [{}, { urgency: '1' }], { priority: '3' }],
        ['says its state in incident_state', [{}, { state: '2' }], { incident_state: '2' }],
        ['takes its state from incident_state', [{}, { incident_state: '2' }], { state: '2' }],
        ['stays active when resolved', [{}, { state: '6', ...CLOSED }], { active: '1', incident_state: '6' }],
        ['notes who resolved it', [{}, { state: '6', ...CLOSED }], { resolved_by: ADMIN, resolved_at: DATE_TIME }],
        [
            'lets the writer say who resolved it',
            [{}, { state: '6', resolved_by: CALLER, resolved_at: '2026-01-02 03:04:05', ...CLOSED }],
            { resolved_by: CALLER, resolved_at: '2026-01-02 03:04:05' },
        ],
        [
            'is inactive when closed',
            [{}, { state: '7', ...CLOSED }],
            { active: '0', closed_by: ADMIN, closed_at: DATE_TIME },
        ],
        ['is inactive when canceled', [{}, { state: '8' }], { active: '0', closed_by: ADMIN }],
        ['keeps active as written while the state stays', [{}, { active: '0' }], { active: '0', state: '1' }],
        [
            'keeps active as written on a closed one too',
            [{}, { state: '7', ...CLOSED }, { active: '1' }],
            { active: '1', state: '7' },
        ],
        [
            'is active again when reopened, and counts it',
            [{}, { state: '7', ...CLOSED }, { state: '2' }],
            { active: '1', reopen_count: '1', reopened_by: ADMIN, reopened_time: DATE_TIME },
        ],
        [
            'is not reopened by leaving On Hold',
            [{}, { state: '3', hold_reason: '4' }, { state: '2' }],
            { reopen_count: '0' },
        ],
        [
            'forgets the reason with the state On Hold',
            [{ state: '3', hold_reason: '4' }, { state: '2' }],
            { state: '2' },
        ],
        ['can be made resolved', [{ state: '6', ...CLOSED }], { active: '1', resolved_by: ADMIN, incident_state: '6' }],
    ])('%s', (_, [values = {}, ...changes], expected) => {
        expect(incident(values, ...changes)).toMatchObject(expected)
    })

    it('clears what closing and On Hold left', () => {
        const reopened = incident({}, { state: '8' }, { state: '3', hold_reason: '1' }, { state: '2' })
        expect(
            [reopened['closed_at'], reopened['closed_by'], reopened['hold_reason']].map((value) => value ?? null),
        ).toEqual([null, null, null])
    })

    it.each<[Row]>([
        [{ state: '6' }],
        [{ state: '7' }],
        [{ state: '6', close_code: 'Solution provided' }],
        [{ state: '6', close_notes: 'x' }],
    ])('is not resolved or closed by %j', (change) => {
        const { sys_id: sysId } = incident({})
        const refused = records.update('incident', sysId ?? '', change)
        expect(refused).toMatchObject({ row: null, error: expect.stringContaining('mandatory') as string })
    })

    it('goes on when its caller updates it while it waits for the caller', () => {
        const { sys_id: sysId } = incident({ caller_id: CALLER, state: '3', hold_reason: '1' })
        signInAs('guest')
        const { row } = records.update('incident', sysId ?? '', { description: 'here you are' })
        expect(row).toMatchObject({ state: '2', incident_state: '2' })
        expect(row?.['hold_reason'] ?? null).toBeNull()
    })

    it('waits on when somebody else updates it', () => {
        const { row } = records.update(
            'incident',
            incident({ caller_id: CALLER, state: '3', hold_reason: '1' })['sys_id'] ?? '',
            {
                description: 'any news?',
            },
        )
        expect(row).toMatchObject({ state: '3', hold_reason: '1' })
    })

    it.each([
        ['problem', '107'],
        ['change_request', '3'],
        ['change_request', '4'],
    ])('a %s is inactive in state %s', (table, state) => {
        const { row } = records.insert(table, { short_description: 'x' })
        expect(records.update(table, row?.['sys_id'] ?? '', { state }).row).toMatchObject({ active: '0' })
    })
})
