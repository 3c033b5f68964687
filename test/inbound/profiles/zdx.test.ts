import { toMoment } from '../../../src/server/shared/time'
import { alertOf, ended, readBody, sample, sampleText, started } from '../samples'

describe('the ZDX profile', () => {
    it('reads the started sample', () => {
        expect(alertOf(sampleText('zdx-alert-started.json'))).toMatchObject({
            id: '7276532158385666244',
            phase: 'started',
            status: 'STARTED',
            ruleName: 'Dynamic Alerting Network',
            severity: 'high',
            type: 'Network',
            startedAt: toMoment(1694198288),
            createdAt: toMoment(1694199666),
            endedAt: null,
            operator: 'and',
            conditions: [
                { text: '(MTR Latency >= 300 ms)', triggered: true, stats: 'min 513, avg 513, max 513' },
                { text: '(ZDX Score drop sensitivity = High)', triggered: true, stats: '1694199666' },
            ],
            impacted: [
                { what: 'devices', count: '1' },
                { what: 'geolocations', count: '1' },
                { what: 'departments', count: '1' },
                { what: 'operating system versions', count: '1' },
                { what: 'Zscaler locations', count: '1' },
            ],
            link: 'https://admin.zdxcloud.net/zdx/admin/alerts/7276532158385666244',
            remarks: [],
        })
    })

    it('reads the ended sample with the time at which it ended', () => {
        expect(alertOf(sampleText('zdx-alert-ended.json'))).toMatchObject({
            phase: 'ended',
            endedAt: toMoment(1694203266),
        })
    })

    it('reads the sample of type Incident with its users and context', () => {
        expect(alertOf(sampleText('zdx-alert-incident-type.json'))).toMatchObject({
            severity: 'medium',
            attribute: 'Wi-Fi',
            epicenter: 'San Jose, US',
            impacted: expect.arrayContaining([{ what: 'users', count: '42' }]) as unknown,
            remarks: [],
        })
    })

    it.each(['test', 'Test', 'TEST', ' tEsT '])(
        'takes a rule named "%s" as a test, whatever else the body holds',
        (ruleName) => {
            expect(readBody('zdx', JSON.stringify({ ruleName, alertId: {} }))).toEqual({ test: true })
        },
    )

    it('takes the test sample as a test', () => {
        expect(readBody('zdx', sampleText('zdx-test.json'))).toEqual({ test: true })
    })

    it.each([
        ['STARTED', 'started'],
        ['started', 'started'],
        ['ENDED', 'ended'],
        ['ENDED_ON_RULE_DEL', 'ended'],
        ['ENDED_ON_RULE_MODIFY', 'ended'],
        ['ONGOING', 'ended'],
        ['anything', 'ended'],
        ['\u017ftarted', 'ended'],
    ])('reads status %s as %s', (status, phase) => {
        expect(started({ status }).phase).toBe(phase)
    })

    it.each([
        ['High', 'high'],
        ['MEDIUM', 'medium'],
        ['low', 'low'],
        ['Critical', 'high'],
        ['Huge', null],
        ['constructor', null],
        ['__proto__', null],
        [undefined, null],
    ])('reads severity %s as %s', (sent, severity) => {
        expect(started({ severity: sent }).severity).toBe(severity)
    })

    it('says that it does not know a severity', () => {
        expect(started({ severity: 'Huge' }).remarks.join()).toContain('severity "Huge"')
    })

    it('keeps every digit of an id that is sent as a number', () => {
        const body = sampleText('zdx-alert-started.json').replace(
            '"alertId": "7276532158385666244"',
            '"alertId": 7276532158385666244',
        )
        expect(alertOf(body).id).toBe('7276532158385666244')
    })

    it.each(['^ORactive=true', 'a b', "x' OR 1=1", '%', '7276532158385666244 '])(
        'keeps the id %j unchanged',
        (alertId) => {
            expect(started({ alertId }).id).toBe(alertId)
        },
    )

    it.each<[string, unknown, string, string]>([
        ['alertId', undefined, 'missingField', 'alertId'],
        ['alertId', null, 'missingField', 'alertId'],
        ['alertId', '', 'missingField', 'alertId'],
        ['alertId', '  ', 'missingField', 'alertId'],
        ['alertId', {}, 'wrongType', 'alertId'],
        ['alertId', true, 'wrongType', 'alertId'],
        ['alertId', ['1'], 'wrongType', 'alertId'],
        ['alertId', 1.5, 'badValue', 'alertId'],
        ['alertId', -1, 'badValue', 'alertId'],
        ['alertId', 'a\u0000b', 'badValue', 'alertId'],
        ['alertId', 'a\nb', 'badValue', 'alertId'],
        ['alertId', '\ud800', 'badValue', 'alertId'],
        ['alertId', 'a\ufffdb', 'badValue', 'alertId'],
        ['alertId', 'x'.repeat(1001), 'badValue', 'alertId'],
        ['status', undefined, 'missingField', 'status'],
        ['status', [], 'wrongType', 'status'],
        ['severity', {}, 'wrongType', 'severity'],
        ['ruleName', false, 'wrongType', 'ruleName'],
        ['startTime', {}, 'wrongType', 'startTime'],
        ['endTime', true, 'wrongType', 'endTime'],
        ['impactedDeviceCount', [], 'wrongType', 'impactedDeviceCount'],
        ['criteria', 'x', 'wrongType', 'criteria'],
        ['criteria', { conditions: {} }, 'wrongType', 'criteria.conditions'],
        ['criteria', { conditions: ['x'] }, 'wrongType', 'criteria.conditions[0]'],
        ['criteria', { conditions: [{ conditionString: {} }] }, 'wrongType', 'criteria.conditions[0].conditionString'],
        ['context', [], 'wrongType', 'context'],
        ['zdxUrl', {}, 'wrongType', 'zdxUrl'],
    ])('refuses %s %j naming the field', (field, value, refused, named) => {
        const body = { ...sample('zdx-alert-started.json'), [field]: value }
        expect(readBody('zdx', JSON.stringify(body))).toMatchObject({ refused, values: { field: named } })
    })

    it.each([
        ['', 'notJson'],
        ['{', 'notJson'],
        ['[]', 'notObject'],
        ['null', 'notObject'],
        ['"x"', 'notObject'],
        ['1', 'notObject'],
        ['{"alertId":"1","alertId":"2"}', 'badValue'],
        ['{"a":'.repeat(101) + '1' + '}'.repeat(101), 'tooDeep'],
    ])('refuses the body %.40j as %s', (body, refused) => {
        expect(readBody('zdx', body)).toMatchObject({ refused })
    })

    it.each([
        ['1694198288', toMoment(1694198288)],
        [1694198288, toMoment(1694198288)],
        ['0', null],
        ['', null],
        ['soon', null],
        ['1694198288005', toMoment(1694198288, 5_000_000)],
        ['-5', null],
    ])('reads the time %j as %j', (startTime, startedAt) => {
        expect(started({ startTime }).startedAt).toBe(startedAt)
    })

    it('says which time and which count it left out', () => {
        const { remarks } = started({ startTime: 'soon', deptCount: 'many' })
        expect(remarks.join()).toContain('startTime "soon"')
        expect(remarks.join()).toContain('deptCount "many"')
    })

    it.each([
        [1, true],
        [0, false],
        ['1', true],
        ['0', false],
        [true, true],
        [undefined, false],
    ])('reads isHit %j as triggered %j', (isHit, triggered) => {
        const criteria = { op: 'and', conditions: [{ conditionString: 'x', isHit }] }
        expect(started({ criteria }).conditions[0]?.triggered).toBe(triggered)
    })

    it('names fields that it does not know', () => {
        expect(started({ colour: 'red' }).remarks.join()).toContain('colour')
    })

    it('names fields harmlessly and shortly', () => {
        const remarks = started({ ['a\u0000b']: 1, [`${'x'.repeat(38)}🙂🙂`]: 2 }).remarks.join()
        expect(remarks).toContain(`a b, ${'x'.repeat(38)}…`)
        const stats = { ['y'.repeat(5000)]: {} }
        const body = { ...sample('zdx-alert-started.json'), criteria: { conditions: [{ stats }] } }
        const refused = JSON.stringify(readBody('zdx', JSON.stringify(body)))
        expect(refused).toContain('criteria.conditions[].stats.yyy')
        expect(refused.length).toBeLessThan(300)
    })

    it.each(['javascript:alert(1)', 'ftp://x', 'x y'])('leaves out the link %s', (zdxUrl) => {
        expect(started({ zdxUrl }).link).toBe('')
    })

    it('does not read the end time of an alert that is on', () => {
        expect(started().endedAt).toBeNull()
        expect(ended({ endTime: undefined }).endedAt).toBe(toMoment(1694199666))
    })

    it('makes control characters harmless in shown texts', () => {
        expect(started({ ruleName: 'a\u0000b' }).ruleName).toBe('a b')
    })
})
