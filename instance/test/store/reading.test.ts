import { aggregateKey, aggregateRows, type Aggregation } from '../../src/store/aggregate-rows'
import { defaultRow } from '../../src/store/default-values'
import { displayValue } from '../../src/store/display-value'
import { addJournalEntry, journalEntries } from '../../src/store/journal'
import { parseEncodedQuery } from '../../src/store/parse-encoded-query'
import { countRows } from '../../src/store/select-rows'
import { insertRow } from '../../src/store/write-rows'
import { ENVIRONMENT, ME, openSample, type Sample } from './fixture'

const ID = 'b'.repeat(32)
const OTHER = 'c'.repeat(32)

let sample: Sample
beforeAll(() => {
    sample = openSample()
    const { database, dictionary } = sample
    insertRow(database, dictionary, 'sys_user', { sys_id: ME, name: 'Me Myself', email: 'me@x.org' })
    insertRow(database, dictionary, 'sys_user', { sys_id: OTHER, name: 'Don Boss' })
    const rows: readonly [string, string, string | null][] = [
        ['network', '1', '10'],
        ['Network', '2', '20'],
        ['inquiry', '3', null],
    ]
    rows.forEach(([category, priority, severity], index) =>
        insertRow(database, dictionary, 'incident', {
            sys_id: String(index + 1).repeat(32),
            number: `INC000000${index + 1}`,
            category,
            priority,
            severity,
            caller_id: ME,
        }),
    )
})
afterAll(() => sample.close())

describe('a display value', () => {
    const shown = (table: string, element: string, value: string | null, timeZone = 'UTC'): string =>
        displayValue(sample.database, sample.dictionary, table, element, value, { timeZone, language: 'en' })

    it.each([
        ['incident', 'short_description', null, ''],
        ['incident', 'short_description', 'text', 'text'],
        ['incident', 'state', '3', 'Closed'],
        ['incident', 'state', '99', '99'],
        ['incident', 'severity', '1', '1 - High'],
        ['incident', 'priority', '1', '1'],
        ['incident', 'category', 'inquiry', 'Inquiry / Help'],
        ['incident', 'active', '1', 'true'],
        ['incident', 'active', '0', 'false'],
        ['incident', 'caller_id', ME, 'Me Myself'],
        ['incident', 'caller_id', 'd'.repeat(32), ''],
        ['incident', 'caller_id.name', 'Ann', 'Ann'],
        ['incident', 'watch_list', `${ME},${OTHER},mail@x.org`, 'Me Myself, Don Boss, mail@x.org'],
        ['incident', 'sys_class_name', 'incident', 'incident'],
        ['incident', 'time_worked', '1970-01-04 12:00:00', '3 Days 12 Hours'],
        ['incident', 'time_worked', '1970-01-01 01:01:05', '1 Hour 1 Minute'],
        ['incident', 'time_worked', '1970-01-01 00:00:05', '5 Seconds'],
        ['x_acme_app_claim', 'secret', 'cipher', '********'],
        ['sys_user', 'user_password', 'hash', '********'],
        ['incident', 'no_such', 'x', 'x'],
    ])('%s.%s %j is %j', (table, element, value, expected) => {
        expect(shown(table, element, value)).toBe(expected)
    })

    it('of a date-time is in the zone of the person, a date is not', () => {
        expect(shown('incident', 'opened_at', '2026-06-15 23:30:00', 'Europe/Berlin')).toBe('2026-06-16 01:30:00')
        expect(shown('incident', 'opened_at', '2026-01-15 23:30:00', 'America/New_York')).toBe('2026-01-15 18:30:00')
        expect(shown('x_acme_app_claim', 'day', '2026-06-15', 'Asia/Tokyo')).toBe('2026-06-15')
    })
})

describe('aggregates', () => {
    const aggregated = (aggregation: Omit<Aggregation, 'table'>): unknown =>
        aggregateRows(sample.database, sample.dictionary, { table: 'incident', ...aggregation }, ENVIRONMENT)

    it('of all records', () => {
        expect(
            aggregated({
                groupBy: [],
                aggregates: [
                    { function: 'COUNT' },
                    { function: 'COUNT', element: 'severity' },
                    { function: 'SUM', element: 'severity' },
                    { function: 'AVG', element: 'severity' },
                    { function: 'MIN', element: 'priority' },
                    { function: 'MAX', element: 'number' },
                    { function: 'STDDEV', element: 'severity' },
                    { function: 'GROUP_CONCAT', element: 'severity' },
                ],
            }),
        ).toEqual([
            {
                COUNT: '3',
                'COUNT(severity)': '2',
                'SUM(severity)': '30',
                'AVG(severity)': '15',
                'MIN(priority)': '1',
                'MAX(number)': 'INC0000003',
                'STDDEV(severity)': '5',
                'GROUP_CONCAT(severity)': '10,20',
            },
        ])
    })

    it('of groups, which compare as text does', () => {
        const rows = aggregateRows(
            sample.database,
            sample.dictionary,
            { table: 'incident', groupBy: ['category'], aggregates: [{ function: 'COUNT' }] },
            ENVIRONMENT,
        )
        expect(rows.map((row) => [row['category']?.toLowerCase(), row[aggregateKey({ function: 'COUNT' })]])).toEqual([
            ['inquiry', '1'],
            ['network', '2'],
        ])
    })

    it('of groups through a reference, ordered by an aggregate, of some records', () => {
        expect(
            aggregated({
                groupBy: ['caller_id.email', 'priority'],
                where: parseEncodedQuery('priority<3').where,
                aggregates: [{ function: 'COUNT' }],
                order: [{ aggregate: { function: 'SUM', element: 'severity' }, descending: true }],
            }),
        ).toEqual([
            { 'caller_id.email': 'me@x.org', priority: '2', COUNT: '1' },
            { 'caller_id.email': 'me@x.org', priority: '1', COUNT: '1' },
        ])
    })
})

it('counts what a query selects, whatever its page', () => {
    const { where } = parseEncodedQuery('caller_id.email=me@x.org')
    expect(countRows(sample.database, sample.dictionary, { table: 'incident', where, limit: 1 }, ENVIRONMENT)).toBe(3)
})

it('a journal gives its entries newest first, those of the same second too', () => {
    const { database, dictionary } = sample
    const add = (value: string, at: string, element = 'work_notes'): void =>
        addJournalEntry(database, dictionary, { table: 'incident', sysId: ID, element, value, userName: 'me', at })
    add('first', '2026-06-15 10:00:00')
    add('second', '2026-06-15 10:00:01')
    add('third', '2026-06-15 10:00:01')
    add('other journal', '2026-06-15 10:00:02', 'comments')
    expect(journalEntries(database, dictionary, 'incident', ID, 'work_notes').map((entry) => entry.value)).toEqual([
        'third',
        'second',
        'first',
    ])
    expect(journalEntries(database, dictionary, 'incident', ID, 'comments')).toEqual([
        { value: 'other journal', userName: 'me', at: '2026-06-15 10:00:02' },
    ])
})

it('a new record has the defaults of the dictionary, a number and what scripts give', () => {
    const { database, dictionary } = sample
    expect(defaultRow(database, dictionary, 'incident', () => null)).toEqual({
        number: 'INC0010001',
        state: '1',
        active: '1',
    })
    const extra = openSample([
        {
            name: 'x_acme_app_thing',
            label: 'Thing',
            scopeId: 'global',
            columns: [
                { element: 'who', maxLength: 40, defaultValue: 'javascript:gs.getUserName()' },
                { element: 'flag', type: 'boolean', defaultValue: 'false' },
                { element: 'number', defaultValue: 'javascript:global.getNextObjNumberPadded()' },
            ],
        },
    ])
    expect(defaultRow(extra.database, extra.dictionary, 'x_acme_app_thing', (script) => `<${script}>`)).toEqual({
        who: '<gs.getUserName()>',
        flag: '0',
    })
    extra.close()
})
