import { isUnfilled } from '../../src/server/shared/unfilled'

describe('a text', () => {
    it.each([
        { from: 'Zabbix', text: '*UNKNOWN*' },
        { from: 'Zabbix', text: '{EVENT.ID}' },
        { from: 'Zabbix', text: '{EVENT.TAGS."id"}' },
        { from: 'Zabbix', text: '{$MACRO}' },
        { from: 'Zabbix, two at once', text: '{HOST.NAME}-{EVENT.ID}' },
        { from: 'Datadog', text: '$ALERT_ID' },
        { from: 'Nagios', text: '$SERVICEPROBLEMID$' },
        { from: 'Dynatrace', text: '{PID}' },
        { from: 'a shell', text: '${ALERT_ID}' },
        { from: 'Ruby', text: '#{alert.id}' },
        { from: 'Logic Apps', text: '@{triggerBody.id}' },
        { from: 'Jinja', text: '{{ alert.id }}' },
        { from: 'Jinja with a filter', text: "{{alert.id|default('x')}}" },
        { from: 'Go', text: '<no value>' },
        { from: 'Go', text: '%!s(<nil>)' },
        { from: 'Python', text: '%(id)s' },
        { from: 'Windows', text: '%ALERT_ID%' },
        { from: 'PRTG', text: '%sensorid' },
        { from: 'ERB', text: '<%= id %>' },
        { from: 'JavaScript', text: 'undefined' },
        { from: 'JavaScript', text: '[object Object]' },
        { from: 'JavaScript', text: 'NaN' },
        { from: 'Java', text: 'null' },
        { from: 'Java', text: 'NULL' },
        { from: 'C', text: '(null)' },
        { from: 'Lua', text: 'nil' },
        { from: 'Python', text: 'None' },
        { from: 'people', text: 'N/A' },
        { from: 'people', text: ' n/a ' },
        { from: 'people', text: '-' },
        { from: 'people', text: '--' },
        { from: 'people', text: '???' },
        { from: 'two words', text: 'null-null' },
        { from: 'a word and a place', text: '{HOST.ID}:unknown' },
    ])('is a place not filled in: $text ($from)', ({ text }) => {
        expect(isUnfilled(text)).toBe(true)
    })

    it.each([
        { what: 'digits', text: '42' },
        { what: 'zero', text: '0' },
        { what: 'a GUID in braces', text: '{3F2504E0-4F89-11D3-9A0C-0305E82C3301}' },
        { what: 'a group key of Alertmanager', text: '{}:{alertname="A"}' },
        { what: 'another', text: '{}/{sev="c"}:{alertname="A"}' },
        { what: 'an ARN', text: 'arn:aws:cloudwatch:eu-west-2:0:alarm:x' },
        { what: 'a word with more', text: 'null-island' },
        { what: 'a word inside of another', text: 'nonesuch' },
        { what: 'a place with a value beside it', text: 'web-01/{EVENT.ID}' },
        { what: 'an encoded path', text: '%2Fvar%2Flog' },
        { what: 'money', text: '$5' },
        { what: 'JSON', text: '{"id":5}' },
        { what: 'a sign', text: '%' },
        { what: 'a star', text: '*' },
        { what: 'a separator', text: '|' },
        { what: 'another script', text: '\u8b66\u544a' },
        { what: 'a dash inside', text: 'a-b' },
        { what: 'a key of ZDX', text: '7279328298748969984' },
    ])('is a value: $text ($what)', ({ text }) => {
        expect(isUnfilled(text)).toBe(false)
    })
})
