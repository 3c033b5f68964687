import { randomOperations } from '../../src/glide/host/random-operations'
import { openPureContext } from './open-context'

type Gs = Record<string, (...parameters: unknown[]) => unknown>

interface Globals {
    gs: Gs
    GlideDigest: new () => Record<string, (text: string) => string>
    CertificateEncryption: new () => {
        generateMac(key: unknown, algorithm: string, data: string): string
        sign(): string
    }
    GlideSecureRandomUtil: Record<string, (parameter?: number) => unknown>
    Class: { create(): new (...parameters: unknown[]) => object }
}

const lines: string[] = []
const operations = {
    ...randomOperations(),
    'log.write': ({ level, message }: { level: string; message: string }) => void lines.push(`${level} ${message}`),
    'message.get': ({ key }: { key: string }) => key,
    'property.get': ({ name }: { name: string }) => (name === 'glide.foo' ? 'bar' : null),
}
const open = (user = {}) => openPureContext(user, 'x_acme_app', operations)
const { gs, GlideDigest, CertificateEncryption, GlideSecureRandomUtil, Class } = open().globals as unknown as Globals

describe('gs', () => {
    beforeEach(() => {
        jest.useFakeTimers({ now: Date.UTC(2021, 9, 20, 15, 22, 13) })
        lines.length = 0
    })

    afterEach(() => {
        jest.useRealTimers()
    })

    it.each<[string, unknown[], unknown]>([
        ['minutesAgoEnd', [30], '2021-10-20 14:52:59'],
        ['minutesAgoStart', [30], '2021-10-20 14:52:00'],
        ['monthsAgo', [1], '2021-09-20 15:22:13'],
        ['monthsAgoEnd', [2], '2021-08-01 06:59:59'],
        ['monthsAgoStart', [3], '2021-07-01 07:00:00'],
        ['daysAgo', [1], '2021-10-19 15:22:13'],
        ['daysAgoStart', [5], '2021-10-15 07:00:00'],
        ['daysAgoEnd', [0], '2021-10-21 06:59:59'],
        ['hoursAgo', [-4], '2021-10-20 19:22:13'],
        ['hoursAgoStart', [1], '2021-10-20 14:00:00'],
        ['hoursAgoEnd', [1], '2021-10-20 14:59:59'],
        ['quartersAgoStart', [1], '2021-07-01 07:00:00'],
        ['quartersAgoEnd', [1], '2021-10-01 06:59:59'],
        ['yearsAgo', [1], '2020-01-01 08:00:00'],
        ['yesterday', [], '2021-10-19 15:22:13'],
        ['beginningOfThisWeek', [], '2021-10-18 07:00:00'],
        ['endOfThisWeek', [], '2021-10-25 06:59:59'],
        ['beginningOfLastWeek', [], '2021-10-11 07:00:00'],
        ['beginningOfThisMonth', [], '2021-10-01 07:00:00'],
        ['endOfThisMonth', [], '2021-11-01 06:59:59'],
        ['beginningOfThisQuarter', [], '2021-10-01 07:00:00'],
        ['endOfThisQuarter', [], '2022-01-01 07:59:59'],
        ['beginningOfNextYear', [], '2022-01-01 08:00:00'],
        ['endOfLastYear', [], '2021-01-01 07:59:59'],
        ['dateGenerate', ['2015-10-07', 'start'], '2015-10-07 07:00:00'],
        ['dateGenerate', ['2015-10-07', 'end'], '2015-10-08 06:59:59'],
    ])('%s(%j)', (name, parameters, expected) => {
        expect(gs[name]?.(...parameters)).toBe(expected)
    })

    it('fills placeholders in log lines, from arguments or one array', () => {
        gs['info']?.('This is an info message')
        gs['warn']?.('This is a warning from {0}.{1}', 'Abel', 'Tuter')
        gs['error']?.('{0} count: {1}', ['database', 1])
        gs['debug']?.('{0} and {1}', 'one')
        expect(lines).toEqual([
            'info This is an info message',
            'warn This is a warning from Abel.Tuter',
            'error database count: 1',
            'debug one and {1}',
        ])
    })

    it('fills and escapes messages', () => {
        const key = "Abort adding action '{0}', same <subflow> can't be added twice."
        expect(gs['getMessage']?.(key, 'update record')).toBe(
            "Abort adding action update record, same <subflow> can't be added twice.",
        )
        expect(gs['getEscapedMessage']?.('Is the summary & details accurate?')).toBe(
            'Is the summary &amp; details accurate?',
        )
    })

    it('gives a property or the alternative', () => {
        expect([
            gs['getProperty']?.('glide.foo'),
            gs['getProperty']?.('glide.none', 7),
            gs['getProperty']?.('glide.none'),
        ]).toEqual(['bar', 7, null])
    })

    it('knows the user; an administrator has every role', () => {
        expect([gs['getUserName']?.(), gs['getUserDisplayName']?.(), gs['isLoggedIn']?.()]).toEqual([
            'admin',
            'System Administrator',
            true,
        ])
        expect(gs['hasRole']?.('itil')).toBe(true)
        const plain = (open({ roles: ['itil'] }).globals as unknown as Globals).gs
        expect([plain['hasRole']?.('itil'), plain['hasRole']?.('admin'), plain['hasRole']?.('admin,itil')]).toEqual([
            true,
            false,
            true,
        ])
    })

    it('codes texts', () => {
        const text = 'Größe ✓ 😀'
        expect(gs['base64Encode']?.(text)).toBe(Buffer.from(text).toString('base64'))
        expect(gs['base64Decode']?.(Buffer.from(text).toString('base64'))).toBe(text)
        expect(gs['urlEncode']?.('a b&ü')).toBe('a%20b%26%C3%BC')
        expect(gs['urlDecode']?.('a%20b%26%C3%BC')).toBe('a b&ü')
    })

    it('collects messages of one transaction', () => {
        const entry = open()
        const own = entry.globals['gs'] as Gs
        own['addInfoMessage']?.('seen')
        own['addErrorMessage']?.('wrong')
        expect(own['getErrorMessages']?.()).toEqual(['wrong'])
        expect(JSON.parse(entry.readMessages())).toEqual([
            { type: 'info', text: 'seen' },
            { type: 'error', text: 'wrong' },
        ])
        entry.begin()
        expect(entry.readMessages()).toBe('[]')
    })

    it.each([
        [null, true],
        [undefined, true],
        ['', true],
        ['x', false],
        [0, false],
        [{}, false],
    ])('nil(%j) is %s', (value, expected) => {
        expect(gs['nil']?.(value)).toBe(expected)
    })

    it('names what is documented and not built, and lacks what the scoped page does not list', () => {
        expect(() => gs['getSessionToken']?.()).toThrow('gs.getSessionToken is not built')
        expect([gs['print'], gs['log'], gs['nowDateTime'], gs['beginningOfToday'], gs['minutesAgo']]).toEqual([
            undefined,
            undefined,
            undefined,
            undefined,
            undefined,
        ])
    })

    it('has print and log in the global scope', () => {
        const global = openPureContext({}, 'global', operations).globals['gs'] as Gs
        global['print']?.('hello')
        global['logError']?.('bad', 'source')
        expect(lines).toEqual(['info hello', 'error bad'])
        expect(global['beginningOfToday']?.()).toBe('2021-10-20 07:00:00')
    })
})

describe('digests, codes and random values', () => {
    it.each([
        ['getMD5Hex', 'd41d8cd98f00b204e9800998ecf8427e', ''],
        ['getSHA1Hex', 'a9993e364706816aba3e25717850c26c9cd0d89d', 'abc'],
        ['getSHA256Hex', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'abc'],
        ['getSHA256Base64', 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=', 'abc'],
    ])('%s', (name, expected, text) => {
        expect(new GlideDigest()[name]?.(text)).toBe(expected)
    })

    it('generateMac takes its key in base64 and gives base64', () => {
        // RFC 4231, test case 2.
        const mac = new CertificateEncryption().generateMac(
            gs['base64Encode']?.('Jefe'),
            'HmacSHA256',
            'what do ya want for nothing?',
        )
        expect(Buffer.from(mac, 'base64').toString('hex')).toBe(
            '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
        )
        expect(() => new CertificateEncryption().generateMac('', 'HmacNone', '')).toThrow('HmacNone')
        expect(() => new CertificateEncryption().sign()).toThrow('CertificateEncryption.sign is not built')
    })

    it('random values keep their bounds', () => {
        expect(GlideSecureRandomUtil['getSecureRandomString']?.(12)).toMatch(/^[A-Za-z0-9]{12}$/)
        expect(GlideSecureRandomUtil['getSecureRandomIntBound']?.(1)).toBe(0)
        expect(Number.isInteger(GlideSecureRandomUtil['getSecureRandomInt']?.())).toBe(true)
        expect(gs['generateGUID']?.()).toMatch(/^[0-9a-f]{32}$/)
    })
})

describe('classes of script includes', () => {
    it('Class.create hands its arguments to initialize, and extendsObject inherits', () => {
        const Greeter = Class.create()
        Object.assign(Greeter.prototype, {
            initialize(this: { name: string }, name: string) {
                this.name = name
            },
            greet(this: { name: string }) {
                return `hello ${this.name}`
            },
            type: 'Greeter',
        })
        const Loud = Class.create()
        const { extendsObject } = Object as unknown as { extendsObject: (parent: unknown, members: object) => object }
        const members = {
            shout(this: { greet(): string }) {
                return this.greet().toUpperCase()
            },
        }
        Object.defineProperty(Loud, 'prototype', { value: extendsObject(Greeter, members) })
        const loud = new Loud('abel') as { shout(): string; type: string }
        expect([loud.shout(), loud.type, loud instanceof Greeter]).toEqual(['HELLO ABEL', 'Greeter', true])
    })
})
