import { toMoment } from '../../../src/server/shared/time'
import { readAlert, readBody, sample } from '../samples'

const PAYLOAD = sample('apono-access-request.json')
const TEMPLATE = sample('apono-incident-template.json')
const DESCRIPTION = String(TEMPLATE['description'])
const FLAT = JSON.parse(DESCRIPTION) as Record<string, unknown>

/** What the template tells of a request; the payload tells more. */
const TOLD = {
    id: '6f1d9c2e-6b1e-4f0e-9c39-0f4e0a6f3c11',
    phase: 'started',
    status: 'AccessRequestCreated',
    title: 'AR-123, Ada Byron, prod-db read',
    ruleName: 'prod-db read',
    type: 'postgresql',
    startedAt: toMoment(Date.UTC(2026, 10, 22) / 1000),
    createdAt: toMoment(1732233600, 123456789),
    description: 'Investigate checkout latency',
    remarks: [],
}

describe('the template of Apono’s ServiceNow guide', () => {
    it.each([
        ['as the payload', PAYLOAD],
        ['as the flat object in its description', FLAT],
        ['as its whole body', TEMPLATE],
    ])('tells of a request what the payload tells: %s', (_, body) => {
        expect(readAlert('apono', body)).toMatchObject(TOLD)
    })

    it('lists requester, bundle and integration', () => {
        const lines = readAlert('apono', FLAT).details?.map(({ label, value }) => `${label}: ${value}`)
        expect(lines).toEqual(
            expect.arrayContaining([
                'Requester: Ada Byron <ada@example.com>',
                'Bundle: ab-2',
                'Access: Production PostgreSQL [postgresql]',
            ]),
        )
    })

    it('may begin with a space, as the guide writes it', () => {
        const spaced = { ...TEMPLATE, description: ` { ${DESCRIPTION.slice(1)}` }
        expect(readAlert('apono', spaced)).toMatchObject(TOLD)
    })

    it('may have more fields, which are named in the trace', () => {
        expect(readAlert('apono', { ...FLAT, ticket: 'T-1' }).remarks).toEqual([expect.stringContaining('data.ticket')])
    })

    it('ends a request by its event', () => {
        expect(readAlert('apono', { ...FLAT, event_type: 'RequestExpired' })).toMatchObject({ phase: 'ended' })
    })

    it.each([
        ['a description that is begun as JSON and is none', { ...TEMPLATE, description: '{"event_type": ' }, 'notJson'],
        ['a description in words', { description: 'Somebody needs access' }, 'missingField'],
        ['a flat object without id', { event_type: 'RequestCreated' }, 'missingField'],
        ['a flat object of another system', { event_type: 'push', id: '1' }, 'badValue'],
        ['an object that is empty', {}, 'missingField'],
        ['no object', [], 'notObject'],
    ])('refuses %s', (_, body, refused) => {
        expect(readBody('apono', JSON.stringify(body))).toMatchObject({ refused })
    })

    it('is not read by other profiles', () => {
        expect(readBody('zdx', JSON.stringify(TEMPLATE))).toMatchObject({ refused: 'missingField' })
    })
})
