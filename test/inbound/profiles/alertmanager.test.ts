import { readPost } from '../../../src/server/inbound/profiles/read-post'
import { toGenericSource } from '../../../src/server/settings/source/generic-source'
import { toMoment } from '../../../src/server/shared/time'
import { readAlert, readBody, sample, sampleText } from '../samples'

const SAMPLE = 'alertmanager-v4.json'
const SOURCE = { profile: 'alertmanager', generic: toGenericSource(() => ''), timeZone: 'UTC' } as const

type Fields = Record<string, unknown>

/** The sample with its first alert only, changed. */
function firing(alert: Fields = {}, group: Fields = {}): Fields {
    const whole = sample(SAMPLE)
    const [first] = whole['alerts'] as Fields[]
    return { ...whole, ...group, alerts: [{ ...first, ...alert }] }
}

function parts(body: string) {
    const read = readPost(SOURCE, body)
    if ('refused' in read) {
        throw new Error(JSON.stringify(read))
    }
    return read
}

describe('the Alertmanager profile', () => {
    it('reads the alerts of the sample, one firing, one resolved', () => {
        expect(parts(sampleText(SAMPLE)).map(({ read }) => read)).toMatchObject([
            {
                id: '3c1f2f9d6a0b4e51',
                phase: 'started',
                status: 'firing',
                title: 'p99 latency above 2 s',
                ruleName: 'HighLatency',
                type: 'HighLatency',
                severity: 'high',
                severityText: 'critical',
                startedAt: toMoment(Date.UTC(2026, 10, 22) / 1000),
                endedAt: null,
                description: 'web-1 p99 is 2.4 s',
                link: 'http://prometheus.example.com/graph',
                mayRecur: true,
                details: [
                    { label: 'Labels', value: 'instance=web-1, severity=critical' },
                    { label: 'Annotations', value: '' },
                    { label: 'Alertmanager', value: 'http://alertmanager.example.com:9093' },
                ],
                remarks: [],
            },
            { id: '9be40c2277aa01d3', phase: 'ended', endedAt: toMoment(Date.UTC(2026, 10, 21, 23, 40) / 1000) },
        ])
    })

    it('gives each alert of several a body that reads as the same alert alone', () => {
        for (const { read, body, json } of parts(sampleText(SAMPLE))) {
            expect(parts(body)).toEqual([{ read, body, json }])
            expect(JSON.parse(body)).toMatchObject({ version: '4', groupLabels: { alertname: 'HighLatency' } })
        }
    })

    it('keeps the posted body of one alert as it is', () => {
        const body = JSON.stringify(firing(), null, 3)
        expect(parts(body)[0]?.body).toBe(body)
    })

    it.each([
        ['critical', 'high'],
        ['page', 'high'],
        ['Error', 'high'],
        ['warning', 'medium'],
        ['info', 'low'],
        ['none', 'low'],
        ['constructor', null],
        ['odd', null],
    ])('reads the label severity %s as %s', (severity, expected) => {
        const alert = readAlert('alertmanager', firing({ labels: { alertname: 'x', severity } }))
        expect(alert.severity).toBe(expected)
        expect(alert.remarks.join().includes(severity)).toBe(expected === null)
    })

    it.each([
        ['2026-11-22T01:00:00+01:00', toMoment(Date.UTC(2026, 10, 22) / 1000)],
        ['2026-11-21T19:30:00.123456789-04:30', toMoment(Date.UTC(2026, 10, 22) / 1000, 123456789)],
        ['0001-01-01T00:00:00Z', null],
        ['2026-11-22T00:00:00', toMoment(Date.UTC(2026, 10, 22) / 1000)],
        ['2026-02-30T00:00:00Z', null],
        ['soon', null],
    ])('reads startsAt %s as %j', (startsAt, seconds) => {
        expect(readAlert('alertmanager', firing({ startsAt })).startedAt).toBe(seconds)
    })

    it('does not read endsAt while the alert fires', () => {
        expect(readAlert('alertmanager', firing({ endsAt: '2026-11-22T00:05:00Z' })).endedAt).toBeNull()
    })

    it('falls back to the alert’s name and to the address of the Alertmanager', () => {
        expect(readAlert('alertmanager', firing({ annotations: {}, generatorURL: '' }))).toMatchObject({
            title: 'HighLatency',
            link: 'http://alertmanager.example.com:9093',
        })
    })

    it('says when Alertmanager left alerts out, and when the version is another', () => {
        const { remarks } = readAlert('alertmanager', firing({}, { truncatedAlerts: 7, version: '1' }))
        expect(remarks.join()).toMatch(/version is 1.*left out 7 alerts/)
    })

    it.each(['Watchdog', 'TestAlert'])('takes an alert named %s as a test', (alertname) => {
        expect(readBody('alertmanager', JSON.stringify(firing({ labels: { alertname } })))).toEqual({ test: true })
    })

    it.each<[string, Fields, string, string]>([
        ['no alerts', { alerts: undefined }, 'missingField', 'alerts'],
        ['an empty list', { alerts: [] }, 'missingField', 'alerts'],
        ['alerts that are text', { alerts: 'x' }, 'wrongType', 'alerts'],
        ['an alert that is text', { alerts: ['x'] }, 'wrongType', 'alerts[0]'],
        ['an address that is an object', { externalURL: {} }, 'wrongType', 'externalURL'],
    ])('refuses %s naming the field', (_, changes, refused, field) => {
        const body = JSON.stringify({ ...sample(SAMPLE), ...changes })
        expect(readPost(SOURCE, body)).toMatchObject({ refused, values: { field } })
    })

    it.each<[string, Fields, string, string]>([
        ['no fingerprint', { fingerprint: undefined }, 'missingField', 'alerts[1].fingerprint'],
        ['no status', { status: '' }, 'missingField', 'alerts[1].status'],
        ['another status', { status: 'silenced' }, 'badValue', 'alerts[1].status'],
        ['labels that are a list', { labels: [] }, 'wrongType', 'alerts[1].labels'],
        ['a label that is an object', { labels: { a: {} } }, 'wrongType', 'alerts[1].labels.a'],
        ['a start that is true', { startsAt: true }, 'wrongType', 'alerts[1].startsAt'],
    ])('refuses the whole post because of %s in its second alert', (_, changes, refused, field) => {
        const whole = sample(SAMPLE)
        const [first, second] = whole['alerts'] as Fields[]
        const body = JSON.stringify({ ...whole, alerts: [first, { ...second, ...changes }] })
        expect(readPost(SOURCE, body)).toMatchObject({ refused, values: { field } })
    })
})

describe('a post of Alertmanager that would spread', () => {
    const alerts = (count: number) =>
        Array.from({ length: count }, (_, at) => ({ fingerprint: `f${at}`, status: 'firing' }))
    const post = (count: number, group: Fields = {}) =>
        readPost(SOURCE, JSON.stringify({ ...sample(SAMPLE), ...group, alerts: alerts(count) }))

    it('takes 500 alerts, and none of more', () => {
        expect(post(500)).toHaveLength(500)
        expect(post(501)).toEqual({ refused: 'tooManyAlerts', values: { count: 501, limit: 500 } })
    })

    it('is not stored as many times what its alerts share', () => {
        const commonAnnotations = { runbook: 'r'.repeat(900_000) }
        expect(post(10, { commonAnnotations })).toHaveLength(10)
        expect(post(20, { commonAnnotations })).toMatchObject({ refused: 'tooMuchShared', values: { count: 20 } })
    })
})
