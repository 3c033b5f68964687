import type { Alert } from '../../../src/server/inbound/alert/alert'
import { alertText, pathProblem } from '../../../src/server/inbound/alert/alert-text'
import { ALERT_VALUES } from '../../../src/server/settings/source/alert-path'
import { parseJson } from '../../../src/server/shared/json'
import { toMoment } from '../../../src/server/shared/time'

const alert: Alert = {
    id: '7276532158385700001',
    phase: 'started',
    status: 'STARTED',
    ruleName: 'CPU',
    severity: 'high',
    severityText: 'High',
    type: 'Device',
    startedAt: toMoment(1704067200, 500),
    createdAt: toMoment(1704067201),
    endedAt: null,
    operator: '',
    conditions: [],
    criteria: '',
    impacted: [
        { what: 'devices', count: '1' },
        { what: 'users', count: '42' },
    ],
    attribute: 'score',
    epicenter: 'Bern',
    description: 'It is slow',
    link: 'https://a.example',
    remarks: [],
}

const parsed = parseJson(
    '{"n":1234567890123456789012,"yes":true,"no":false,"none":null,"text":"a\\u0000b","empty":"","list":[{"x":"first"}],' +
        '"a.b":"dotted","ZDX Score":"42","__proto__":{"polluted":"own"}}',
)
const body = 'value' in parsed ? parsed.value : null

describe('the text at a path of an alert', () => {
    it.each([
        ['alert.id', '7276532158385700001'],
        ['alert.status', 'STARTED'],
        ['alert.phase', 'started'],
        ['alert.severity', 'high'],
        ['alert.severity_text', 'High'],
        ['alert.type', 'Device'],
        ['alert.rule', 'CPU'],
        ['alert.title', null],
        ['alert.attribute', 'score'],
        ['alert.epicenter', 'Bern'],
        ['alert.description', 'It is slow'],
        ['alert.link', 'https://a.example'],
        ['alert.started_at', '2024-01-01 00:00:00'],
        ['alert.created_at', '2024-01-01 00:00:01'],
        ['alert.ended_at', null],
        ['alert.impacted', '1 devices, 42 users'],
        ['body.n', '1234567890123456789012'],
        ['body.yes', 'true'],
        ['body.no', 'false'],
        ['body.none', null],
        ['body.text', 'a b'],
        ['body.empty', ''],
        ['body.list', null],
        ['body.list.0', null],
        ['body.list.0.x', 'first'],
        ['body.list.1.x', null],
        ['body.a\\.b', 'dotted'],
        ['body.ZDX Score', '42'],
        ['body.__proto__.polluted', 'own'],
        ['body.constructor', null],
        ['alert.constructor', null],
        ['n', null],
    ])('%s is %j', (path, expected) => {
        expect(alertText(alert, body, path)).toBe(expected)
    })

    it('is there for every value that a row can name', () => {
        const whole: Alert = { ...alert, title: 'CPU of DB-1', endedAt: toMoment(1704067300) }
        for (const name of ALERT_VALUES) {
            expect(pathProblem(`alert.${name}`)).toBeNull()
            expect(alertText(whole, null, `alert.${name}`)).not.toBeNull()
        }
    })

    it.each(['', 'alert', 'body', 'body.', 'body..x', 'body.a\\x', 'alert.ruleName', 'labels.team'])(
        '%j is no path',
        (path) => {
            expect(pathProblem(path)).toMatch(/is not a path|is none of/)
        },
    )
})
