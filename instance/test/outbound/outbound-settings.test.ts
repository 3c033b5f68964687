import { connectionLimits, logSettings, timeouts, waitLimit } from '../../src/outbound/outbound-settings'

const reader = (values: Readonly<Record<string, string>>) => (name: string) => values[name]

describe('connections', () => {
    it.each([
        [{}, 1, { all: 20, host: 4 }],
        [{}, 2, { all: 10, host: 2 }],
        [{}, 30, { all: 1, host: 1 }],
        [{ 'glide.http.connection_mgr.max_connections': '7' }, 1, { all: 7, host: 4 }],
        [{ 'glide.http.connection_mgr.max_connections_per_host': 'x' }, 1, { all: 20, host: 4 }],
    ])('are the instance’s: %j on %i processes gives each of them %j', (values, processes, limits) => {
        expect(connectionLimits(reader(values), processes)).toEqual(limits)
    })
})

describe('the time that a script waits for an asynchronous answer', () => {
    it.each([
        ['30 s', {}, null, 30],
        ['what it asks, if that is less', {}, 5, 5],
        ['30 s at most', {}, 60, 30],
        ['what the property says', { 'glide.http.outbound.max_timeout': '10' }, null, 10],
        ['30 s where the property says more', { 'glide.http.outbound.max_timeout': '90' }, null, 30],
        ['five minutes without the maximum', { 'glide.http.outbound.max_timeout.enabled': 'false' }, null, 300],
        ['what it asks without the maximum', { 'glide.http.outbound.max_timeout.enabled': 'false' }, 60, 60],
        [
            'what the other property says without the maximum',
            { 'glide.http.outbound.max_timeout.enabled': 'false', 'glide.rest.outbound.ecc_response.timeout': '45' },
            null,
            45,
        ],
    ])('is %s', (_what, values, asked, seconds) => {
        expect(waitLimit(reader(values), asked)).toBe(seconds * 1000)
    })
})

it('times are those of the pages, or of the properties', () => {
    expect(timeouts(reader({}))).toEqual({ connect: 10_000, read: 175_000 })
    const values = { 'glide.http.connection_timeout': '5', 'glide.http.timeout': '6' }
    expect(timeouts(reader(values))).toEqual({ connect: 5, read: 6 })
})

it('the log holds 100 characters at the level of the message, and 1000 at most', () => {
    expect(logSettings(reader({}), 'elevated')).toEqual({
        isOn: true,
        level: 'elevated',
        characters: 100,
        contentTypes: [],
    })
    expect(logSettings(reader({ 'glide.outbound_http.content.max_limit': '2000' }), 'basic').characters).toBe(1000)
    // "Valid values are basic, elevated, and all": every other one is the default.
    const override = { 'glide.outbound_http_log.override': 'true', 'glide.outbound_http_log.override.level': 'loud' }
    expect(logSettings(reader(override), 'all').level).toBe('basic')
})
