import { readClientQuery } from '../../src/access/client-query'
import type { QueryNode, Term } from '../../src/store/query'
import { type InstanceBed, openBed } from '../rest/instance-bed'

let bed: InstanceBed
let lines: string[]

beforeAll(() => {
    bed = openBed()
})
afterAll(() => bed.close())
beforeEach(() => {
    lines = []
})

function read(encoded: string) {
    return readClientQuery(
        bed.context,
        (level, scope, message) => lines.push(`${level} ${scope} ${message}`),
        'incident',
        encoded,
    )
}

function terms(node: QueryNode): readonly Term[] {
    return node.kind === 'term' ? [node] : node.nodes.flatMap(terms)
}

const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/

describe('expressions in the query of a client', () => {
    it('become values, which are texts from then on', () => {
        const answer = read('caller_id=javascript:gs.getUserID()^ORopened_by.managerINjavascript:gs.getUserID()')
        const found = 'ok' in answer ? terms(answer.ok.where) : []
        const { userId } = bed.context.session
        expect(found.map(({ element, value }) => [element, value])).toEqual([
            ['caller_id', userId],
            ['opened_by.manager', userId],
        ])
        expect(found.some(({ trusted }) => trusted)).toBe(false)
        expect(lines).toEqual([])
    })

    it.each([
        ['opened_atBETWEENjavascript:gs.daysAgoStart(1)@javascript:gs.daysAgoEnd(0)', 0],
        ['opened_atONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', 1],
        ['opened_atNOTONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', 1],
        ['opened_at>javascript:gs.daysAgo(3)', 0],
    ])('between the @ of dates too: %s', (encoded, first) => {
        const answer = read(encoded)
        const [term] = 'ok' in answer ? terms(answer.ok.where) : []
        expect(
            term?.value
                .split('@')
                .slice(first)
                .every((part) => TIME.test(part)),
        ).toBe(true)
    })

    it.each([
        'short_description=javascript:gs.log(1)',
        'short_descriptionLIKEjavascript:gs.log(1)',
        'short_description!=javascript:gs.log(1)',
        'short_descriptionINjavascript:gs.log(1)',
        'opened_atBETWEENjavascript:gs.daysAgo(1)@javascript:gs.log(1)',
        'opened_atONjavascript:gs.log(1)@a@b',
        'opened_atONToday@javascript:gs.beginningOfToday()@javascript:gs.log(1)',
        'opened_atDATEPARTMonday@javascript:gs.datePart("dayofweek","monday","EE")',
        'caller_id.manager.name=javascript:gs.log(1)',
        'u_no_such_column=javascript:gs.log(1)',
        'active=true^NQpriority=1^ORstate=javascript:gs.log(1)',
        'short_description=JavaScript:gs.getUserID()',
        'short_description= javascript:gs.getUserID()',
        'short_description=javascript :gs.getUserID()',
        "javascript:'active=true^' + getGroupQualifier()",
        'assigned_toDYNAMICjavascript:gs.log(1)',
        'short_descriptionISEMPTYjavascript:gs.log(1)',
        '123TEXTQUERY321=javascript:gs.log(1)',
    ])('refuse the whole query if one is rejected: %s', (encoded) => {
        expect(read(encoded)).toEqual({ refused: expect.stringMatching(/^The script of .+ was rejected: ./) as string })
        expect(lines).toEqual([
            expect.stringMatching(
                /^error global KittyScript validation failed for sysparm_query of incident, .+ with error: .+ Source code: ./,
            ) as string,
        ])
    })

    it('are not looked for inside a text', () => {
        const answer = read('short_descriptionLIKEsee javascript:gs.log(1)^descriptionINa,javascript:gs.log(1)')
        const found = 'ok' in answer ? terms(answer.ok.where) : []
        expect(found.map(({ value }) => value)).toEqual(['see javascript:gs.log(1)', 'a,javascript:gs.log(1)'])
    })

    it('stand in the log on one line and cut', () => {
        read(`short_description=javascript:gs.log('\n\u2028\u202E${'x'.repeat(5000)}')`)
        expect(lines[0]).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u)
        expect(lines[0]?.length).toBeLessThan(1000)
    })
})
