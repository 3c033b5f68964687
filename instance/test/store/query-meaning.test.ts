import { matchRow } from '../../src/store/match-row'
import { parseEncodedQuery } from '../../src/store/parse-encoded-query'
import type { ParsedQuery } from '../../src/store/query'
import type { Row } from '../../src/store/row'
import { getRow, selectRows } from '../../src/store/select-rows'
import { trustedQuery } from '../../src/store/trusted-query'
import { insertRow } from '../../src/store/write-rows'
import { ENVIRONMENT, ME, openSample, type Sample } from './fixture'

const BOSS = '1'.repeat(32)
const ANN = '2'.repeat(32)

/** Incidents by a short name, which stands in correlation_id. */
const INCIDENTS: Readonly<Record<string, Row>> = {
    one: {
        number: 'INC0000001',
        short_description: 'SAP is down',
        state: '1',
        priority: '1',
        active: 'true',
        caller_id: ANN,
        assigned_to: ME,
        opened_at: '2026-06-15 00:00:00',
        due_date: '2026-06-17 00:00:00',
        category: 'network',
    },
    two: {
        number: 'INC0000002',
        short_description: 'sap is slow  ',
        description: 'SAP is slow',
        state: '2',
        priority: '2',
        active: '1',
        caller_id: BOSS,
        opened_at: '2026-06-14 23:59:59',
        due_date: '2026-06-20 00:00:00',
        category: 'Network ',
    },
    three: {
        number: 'INC0000003',
        short_description: '100%_sure',
        state: '3',
        priority: '3',
        active: 'false',
        opened_at: '2026-05-31 10:00:00',
        category: 'inquiry',
    },
    none: { number: 'INC0000004', short_description: '' },
}

let sample: Sample
beforeAll(() => {
    sample = openSample()
    const { database, dictionary } = sample
    insertRow(database, dictionary, 'sys_user', { sys_id: ME, name: 'Me Myself', email: 'me@x.org', active: '1' })
    insertRow(database, dictionary, 'sys_user', {
        sys_id: BOSS,
        name: 'Don Boss',
        email: 'boss@x.org',
        active: '1',
        user_password: 'hash',
    })
    insertRow(database, dictionary, 'sys_user', {
        sys_id: ANN,
        name: 'Ann Other',
        email: 'ann@x.org',
        manager: BOSS,
        active: '0',
    })
    Object.entries(INCIDENTS).forEach(([name, row], index) => {
        const id = String(index + 5).repeat(32)
        insertRow(database, dictionary, 'incident', { ...row, sys_id: id, correlation_id: name })
    })
    insertRow(database, dictionary, 'problem', {
        sys_id: '9'.repeat(32),
        number: 'PRB0000001',
        short_description: 'SAP',
    })
})
afterAll(() => sample.close())

/** A stored filter, whose scripts may be run. */
function stored(query: string): ParsedQuery {
    const parsed = parseEncodedQuery(query)
    return { ...parsed, where: trustedQuery(parsed.where) }
}

function selected(query: string, table = 'incident'): string[] {
    const { where, order } = stored(query)
    return selectRows(sample.database, sample.dictionary, { table, where, order }, ENVIRONMENT).map(
        (row) => row['correlation_id'] ?? row['number'] ?? row['name'] ?? '',
    )
}

function matching(query: string): string[] {
    const { database, dictionary } = sample
    return Object.keys(INCIDENTS).filter((_, index) => {
        const row = getRow(database, dictionary, 'incident', String(index + 5).repeat(32))
        return row && matchRow(database, dictionary, 'incident', stored(query).where, row, null, ENVIRONMENT)
    })
}

/** Query, and the incidents that meet it. */
const MEANINGS: readonly (readonly [query: string, ...names: string[]])[] = [
    ['correlation_id=ONE', 'one'],
    ['correlation_id=one   ', 'one'],
    ['category=network', 'one', 'two'],
    ['category!=NETWORK', 'three'],
    ['categoryINnetwork,inquiry', 'one', 'two', 'three'],
    ['categoryNOT INnetwork', 'three'],
    ['categoryIN', ...[]],
    ['correlation_idINtwo,none,', 'two', 'none'],
    ['short_description=', 'none'],
    ['short_description=NULL', 'none'],
    ['short_description!=', 'one', 'two', 'three'],
    ['short_descriptionISEMPTY', 'none'],
    ['short_descriptionEMPTYSTRING', 'none'],
    ['short_descriptionISNOTEMPTY', 'one', 'two', 'three'],
    ['short_descriptionANYTHING', 'one', 'two', 'three', 'none'],
    ['short_descriptionSTARTSWITHsap', 'one', 'two'],
    ['short_descriptionENDSWITHdown', 'one'],
    ['short_description%DOWN', 'one'],
    ['short_descriptionLIKEis', 'one', 'two'],
    ['short_descriptionCONTAINSIS', 'one', 'two'],
    ['short_description*%_', 'three'],
    ['short_descriptionSTARTSWITH100_', ...[]],
    ['short_descriptionNOT LIKEsap', 'three'],
    ['short_descriptionDOES NOT CONTAINsap', 'three'],
    ['short_description!*sap', 'three'],
    ['short_descriptionSAMEASdescription', 'two'],
    ['short_descriptionNSAMEASdescription', ...[]],
    ['short_descriptionBETWEENs@s', 'one', 'two'],
    ['short_description<=s', 'three'],
    ['short_description>s', 'one', 'two'],
    ['active=true', 'one', 'two'],
    ['active=1', 'one', 'two'],
    ['active=false', 'three'],
    ['active!=true', 'three', 'none'],
    ['active=maybe', ...[]],
    ['priority=1', 'one'],
    ['priority=01', 'one'],
    ['priority!=1', 'two', 'three'],
    ['priority>1', 'two', 'three'],
    ['priority>=2', 'two', 'three'],
    ['priority<10', 'one', 'two', 'three'],
    ['priorityBETWEEN1@2', 'one', 'two'],
    ['priorityIN1,3', 'one', 'three'],
    ['priorityNOT IN1,3', 'two'],
    ['priority=high', ...[]],
    ['priority<high', ...[]],
    ['priorityIN1,high', 'one'],
    ['priorityISEMPTY', 'none'],
    ['prioritySAMEASstate', 'one', 'two', 'three'],
    ['priorityGT_FIELDstate', ...[]],
    ['priorityGT_OR_EQUALS_FIELDstate', 'one', 'two', 'three'],
    [`caller_id=${ANN}`, 'one'],
    [`caller_id!=${ANN}`, 'two'],
    [`caller_idIN${ANN},${BOSS}`, 'one', 'two'],
    ['caller_idISEMPTY', 'three', 'none'],
    ['caller_idSTARTSWITHdon', 'two'],
    ['caller_idLIKEoth', 'one'],
    ['caller_idNOT LIKEoth', 'two'],
    ['caller_id.email=ANN@x.org', 'one'],
    ['caller_id.manager.email=boss@x.org', 'one'],
    ['caller_id.manager=' + BOSS, 'one'],
    ['caller_id.active=false', 'one'],
    ['caller_id.emailISEMPTY', 'three', 'none'],
    ['caller_id.sys_id=' + ANN, 'one'],
    ['caller_id.manager.emailISNOTEMPTY^ORpriority=2', 'one', 'two'],
    ['assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe', 'one'],
    ['assigned_to=javascript:gs.getUserID()', 'one'],
    ['opened_at>=javascript:gs.beginningOfToday()', 'one'],
    ['opened_atONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', 'one'],
    ['opened_atON2026-06-14', 'two'],
    ['opened_atNOTONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', 'two', 'three'],
    ['opened_atBETWEENjavascript:gs.daysAgoStart(1)@javascript:gs.daysAgoEnd(0)', 'one', 'two'],
    ['opened_at<javascript:gs.beginningOfThisMonth()', 'three'],
    ['opened_atRELATIVEGT@hour@ago@13', 'one', 'two'],
    ['opened_atRELATIVELT@day@ago@2', 'three'],
    ['opened_atRELATIVEEE@dayofweek@ago@1', 'two'],
    ['opened_atMORETHANdue_date@day@before@1', 'one', 'two'],
    ['opened_atLESSTHANdue_date@day@before@3', 'one'],
    ['opened_at=not a date', ...[]],
    ['sys_class_name=incident', 'one', 'two', 'three', 'none'],
    ['sys_class_nameINSTANCEOFtask', 'one', 'two', 'three', 'none'],
    ['priority=1^ORpriority=3^active=true', 'one'],
    ['priority=1^NQactive=false', 'one', 'three'],
]

describe('a condition means the same to a query and to a filter', () => {
    it.each(MEANINGS.map(([query, ...names]) => [query, names] as const))('%s', (query, names) => {
        expect(selected(query).sort()).toEqual([...names].sort())
        expect(matching(query).sort()).toEqual([...names].sort())
    })

    it('with hundreds of alternatives, more than SQLite nests or binds one by one', () => {
        const many = Array.from({ length: 3000 }, (_, index) => `priority=${index + 3}`)
        expect(selected(many.join('^OR'))).toEqual(['three'])
        expect(
            selected(`correlation_idIN${Array.from({ length: 50_000 }, (_, index) => index).join(',')},two`),
        ).toEqual(['two'])
    })

    it('in the zone of the user', () => {
        const { database, dictionary } = sample
        const tokyo = { ...ENVIRONMENT, timeZone: 'Asia/Tokyo' }
        const { where } = stored('opened_atONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()')
        const rows = selectRows(database, dictionary, { table: 'incident', where }, tokyo)
        expect(rows.map((row) => row['correlation_id'])).toEqual(expect.arrayContaining(['one', 'two']))
    })
})

describe('a value is never syntax', () => {
    it.each([
        `x' OR '1'='1`,
        'x" OR 1=1 --',
        'one^ORactive=true',
        'one^NQactive=true',
        'one; DROP TABLE task',
        '%',
        'one^ORDERBYnumber',
    ])('%s', (value) => {
        const where = { kind: 'term', element: 'correlation_id', operator: '=', value } as const
        expect(selectRows(sample.database, sample.dictionary, { table: 'incident', where }, ENVIRONMENT)).toEqual([])
    })

    it.each([`number" = '' OR "1`, 'number) OR (1=1', '"', "sys_id' --", '__proto__', 'constructor', 'toString'])(
        'nor is an element: %s',
        (element) => {
            const where = { kind: 'term', element, operator: '=', value: '' } as const
            const strict = { ...ENVIRONMENT, invalidQueryReturnsNoRows: true }
            const { database, dictionary } = sample
            expect(selectRows(database, dictionary, { table: 'incident', where }, strict)).toEqual([])
            expect(selectRows(database, dictionary, { table: 'incident', where }, ENVIRONMENT)).toHaveLength(4)
            const order = [{ element, descending: false }]
            expect(selectRows(database, dictionary, { table: 'incident', order }, ENVIRONMENT)).toHaveLength(4)
        },
    )
})

/** Queries that are partly invalid, and what is left of them. */
const INVALID: readonly (readonly [query: string, ...names: string[]])[] = [
    ['bogus=1', 'one', 'two', 'three', 'none'],
    ['bogus=1^priority=1', 'one'],
    ['bogus=1^ORpriority=1', 'one'],
    ['priority', 'one', 'two', 'three', 'none'],
    ['priority~1', 'one', 'two', 'three', 'none'],
    ['caller_id.bogus=1^priority=1', 'one'],
    ['number.email=x^priority=1', 'one'],
    ['123TEXTQUERY321=sap^priority=1', 'one'],
    ['sys_class_nameINSTANCEOFnowhere^priority=1', 'one'],
    ['caller_idDYNAMICd6435e965f510100a9ad2572f2b47744^priority=1', 'one'],
    ['priority=javascript:myFunction()^state=1', 'one'],
    ['work_notesLIKEx^priority=1', 'one'],
    ['stateVALCHANGES^priority=1', 'one'],
    ['opened_atDATEPARTMonday@javascript:gs.datePart("dayofweek","monday","EE")^priority=1', 'one'],
    ['caller_id.user_passwordSTARTSWITHh^priority=1', 'one'],
]

describe('an invalid term is dropped', () => {
    it.each(INVALID.map(([query, ...names]) => [query, names] as const))('%s', (query, names) => {
        expect(selected(query).sort()).toEqual([...names].sort())
    })

    it.each(INVALID.map(([query]) => query))('unless the property asks for no rows: %s', (query) => {
        const strict = { ...ENVIRONMENT, invalidQueryReturnsNoRows: true }
        const { where } = stored(query)
        expect(selectRows(sample.database, sample.dictionary, { table: 'incident', where }, strict)).toEqual([])
    })

    it('and in a filter it is not met', () => {
        expect(matching('bogus=1')).toEqual([])
        expect(matching('bogus=1^ORpriority=1')).toEqual(['one'])
    })
})

it('a secret is not found out by comparing', () => {
    expect(selected('user_password=hash', 'sys_user')).toHaveLength(3)
    expect(selected('user_passwordISNOTEMPTY', 'sys_user')).toEqual(['Don Boss'])
})

describe('order and page', () => {
    it.each([
        ['ORDERBYDESCpriority', ['three', 'two', 'one', 'none']],
        ['ORDERBYcategory^ORDERBYDESCnumber', ['none', 'three', 'two', 'one']],
        ['ORDERBYcaller_id^ORDERBYnumber', ['three', 'none', 'one', 'two']],
        ['ORDERBYDESCcaller_id.email^ORDERBYnumber', ['two', 'one', 'three', 'none']],
        ['ORDERBYbogus^ORDERBYnumber', ['one', 'two', 'three', 'none']],
    ])('%s', (query, names) => {
        expect(selected(query)).toEqual(names)
    })

    it('a part of the rows', () => {
        const order = [{ element: 'number', descending: false }]
        const page = (limit?: number, offset?: number): unknown =>
            selectRows(
                sample.database,
                sample.dictionary,
                {
                    table: 'incident',
                    order,
                    ...(limit === undefined ? {} : { limit }),
                    ...(offset === undefined ? {} : { offset }),
                },
                ENVIRONMENT,
                ['correlation_id', 'caller_id.name'],
            )
        expect(page(2)).toEqual([
            { correlation_id: 'one', 'caller_id.name': 'Ann Other' },
            { correlation_id: 'two', 'caller_id.name': 'Don Boss' },
        ])
        expect(page(undefined, 3)).toEqual([{ correlation_id: 'none' }])
        expect(page(0)).toEqual([])
    })
})

describe('a hierarchy', () => {
    it('shows all classes through the table they extend, with its elements only', () => {
        const rows = selectRows(sample.database, sample.dictionary, { table: 'task' }, ENVIRONMENT)
        expect(rows).toHaveLength(5)
        expect(rows.every((row) => !('caller_id' in row) && row['sys_class_name'])).toBe(true)
    })

    it('shows a class only its own rows', () => {
        expect(selected('short_descriptionSTARTSWITHsap', 'problem')).toEqual(['PRB0000001'])
        expect(getRow(sample.database, sample.dictionary, 'problem', '5'.repeat(32))).toBeNull()
    })
})
