import { toMoment } from '../../../src/server/shared/time'
import { readAlert, readBody, sample, sampleText } from '../samples'

const SAMPLE = 'apono-access-request.json'

/** The sample, with changes of its outer object and of `data`. */
function request(changes: Record<string, unknown> = {}, data: Record<string, unknown> = {}): Record<string, unknown> {
    const whole = sample(SAMPLE)
    return { ...whole, data: { ...(whole['data'] as object), ...data }, ...changes }
}

describe('the Apono profile', () => {
    it('reads the sample', () => {
        const alert = readAlert('apono', sample(SAMPLE))
        expect(alert).toMatchObject({
            id: '6f1d9c2e-6b1e-4f0e-9c39-0f4e0a6f3c11',
            phase: 'started',
            status: 'AccessRequestCreated',
            title: 'AR-123, Ada Byron, prod-db read',
            ruleName: 'prod-db read',
            severity: null,
            type: 'postgresql',
            startedAt: toMoment(Date.UTC(2026, 10, 22) / 1000),
            createdAt: toMoment(1732233600, 123456789),
            endedAt: null,
            description: 'Investigate checkout latency',
            remarks: [],
        })
        expect(alert.details?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
            'Event: AccessRequestCreated',
            'Requester: Ada Byron <ada@example.com>',
            'Grantee: Ada Byron',
            'Access flow: prod-db read',
            'Bundle: on-call',
            'Duration: 3600 seconds',
            'Access until: ',
            'Access: Production PostgreSQL [postgresql]: pg-1/orders (read_only)',
            'Approvals (any_of): manager Grace Hopper: pending',
        ])
    })

    it.each([
        ['Created', 'started'],
        ['Approved', 'started'],
        ['Granted', 'started'],
        ['Failed', 'started'],
        ['Rejected', 'ended'],
        ['Expired', 'ended'],
        ['Revoked', 'ended'],
        ['Canceled', 'ended'],
    ])('reads Request%s and AccessRequest%s as %s', (event, phase) => {
        for (const prefix of ['Request', 'AccessRequest', 'accessrequest', 'ACCESS_REQUEST_']) {
            expect(readAlert('apono', request({ event_type: `${prefix}${event}` })).phase).toBe(phase)
        }
    })

    it('reads Manual as a request that is on', () => {
        expect(readAlert('apono', request({ event_type: 'Manual' })).phase).toBe('started')
    })

    it('ends at the time of the event', () => {
        expect(readAlert('apono', request({ event_type: 'RequestExpired' })).endedAt).toBe(
            toMoment(1732233600, 123456789),
        )
    })

    it.each(['test', 'Test', 'RequestTest'])('takes an event named %s as a test', (event) => {
        expect(readBody('apono', JSON.stringify({ event_type: event }))).toEqual({ test: true })
    })

    it.each<[string, Record<string, unknown>, string, string]>([
        ['no id', request({}, { id: undefined }), 'missingField', 'data.id'],
        ['an id that is an object', request({}, { id: {} }), 'wrongType', 'data.id'],
        ['no event', request({ event_type: undefined }), 'missingField', 'event_type'],
        ['an event that Apono has not', request({ event_type: 'RequestForgotten' }), 'badValue', 'event_type'],
        ['an event of an object’s own', request({ event_type: 'constructor' }), 'badValue', 'event_type'],
        ['no data', request({ data: undefined }), 'missingField', 'data'],
        ['data that is a list', request({ data: [] }), 'wrongType', 'data'],
        ['groups that are text', request({}, { access_groups: 'x' }), 'wrongType', 'data.access_groups'],
        [
            'a unit that is text',
            request({}, { access_groups: [{ access_units: ['x'] }] }),
            'wrongType',
            'data.access_groups[0].access_units[0]',
        ],
        ['a requester that is text', request({}, { requester: 'Ada' }), 'wrongType', 'data.requester'],
    ])('refuses %s naming the field', (_, body, refused, field) => {
        expect(readBody('apono', JSON.stringify(body))).toMatchObject({ refused, values: { field } })
    })

    it.each(['[]', 'null', '1'])('refuses %s', (body) => {
        expect(readBody('apono', body)).toMatchObject({ refused: 'notObject' })
    })

    it.each([
        ['1732233600.123456789', toMoment(1732233600, 123456789)],
        ['1732233600', toMoment(1732233600)],
        [1732233600.5, toMoment(1732233600, 500_000_000)],
        ['soon', null],
        [undefined, null],
    ])('reads the event time %j as %j', (time, moment) => {
        expect(readAlert('apono', request({ event_time: time })).createdAt).toBe(moment)
    })

    it('says which time it left out, and names fields that it does not know', () => {
        const { remarks } = readAlert(
            'apono',
            request({ event_time: 'soon', colour: 1 }, { creation_date: 'x', odd: 1 }),
        )
        expect(remarks.join('\n')).toMatch(/event_time "soon"[^]*data.creation_date "x"[^]*colour, data.odd/)
    })

    it('reads a request with the id only', () => {
        expect(readAlert('apono', { event_type: 'RequestCreated', data: { id: 'r-1' } })).toMatchObject({
            id: 'r-1',
            title: '',
        })
    })

    it('lists 30 resources and how many more there are', () => {
        const access_units = Array.from({ length: 33 }, (_, at) => ({ resource: { name: `r${at}` } }))
        const alert = readAlert('apono', request({}, { access_groups: [{ integration: { name: 'i' }, access_units }] }))
        const access = alert.details?.find(({ label }) => label === 'Access')?.value
        expect(access).toMatch(/^i: r0, .*r29, and 3 more$/)
    })

    it('does not lose digits of an id that is a number', () => {
        const body = sampleText(SAMPLE).replace('"6f1d9c2e-6b1e-4f0e-9c39-0f4e0a6f3c11"', '7276532158385666244')
        expect(readBody('apono', body)).toMatchObject({ id: '7276532158385666244' })
    })
})
