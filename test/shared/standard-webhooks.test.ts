import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { equalInConstantTime } from '../../src/server/shared/constant-time'
import { errorText, type Refusal } from '../../src/server/shared/errors'
import { type Mac, type SignedMessage, signMessage, verifyMessage } from '../../src/server/shared/standard-webhooks'
import { signingKey } from '../../src/server/shared/webhook-secret'

/** The vector that the libraries of Standard Webhooks are tested with. */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek'
const TIME = 1614265330
const BODY = '{"test": 2432232314}'
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
const OTHER = 'v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc='

type Headers = Readonly<Record<string, string>>

const GOOD: Headers = { 'webhook-id': ID, 'webhook-timestamp': String(TIME), 'webhook-signature': SIGNATURE }

/** Node's MAC, in the place of the platform's. */
const nodeMac: Mac = (key, text) =>
    createHmac('sha256', Buffer.from(key, 'base64')).update(text, 'utf8').digest('base64')

function read(changes: Headers = {}, now = TIME, body = BODY, secret = SECRET): SignedMessage | Refusal {
    const headers: Headers = { ...GOOD, ...changes }
    return verifyMessage((name) => headers[name] ?? '', body, signingKey(secret) ?? '', now, nodeMac)
}

function check(changes: Headers = {}, body = BODY, secret = SECRET): string {
    const message = read(changes, TIME, body, secret)
    return 'refused' in message ? errorText(message.refused, message.values) : 'accepted'
}

describe('a signature of Standard Webhooks', () => {
    it('the published vector is accepted', () => {
        expect(check()).toBe('accepted')
    })

    it.each(['{"name":"Zoë – 東京 😀"}', '', 'not JSON', '{ "a":\n1 }'])(
        'what the reference library signs is accepted, body %j',
        (body) => {
            const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
            const signature = new Webhook(secret).sign(ID, new Date(TIME * 1000), body)
            expect(check({ 'webhook-signature': signature }, body, secret)).toBe('accepted')
            expect(check({ 'webhook-signature': signature }, `${body} `, secret)).toContain('ZDX-111')
        },
    )

    it.each([
        ['the right one second', `${OTHER} ${SIGNATURE}`],
        ['the right one first', `${SIGNATURE} ${OTHER}`],
        ['another version beside it', `v1a,${'A'.repeat(88)} v2,x ${SIGNATURE}`],
        ['several spaces', `${OTHER}   ${SIGNATURE} `],
    ])('several signatures: %s', (_, list) => {
        expect(check({ 'webhook-signature': list })).toBe('accepted')
    })

    it.each([
        ['a wrong one', OTHER],
        ['two wrong ones', `${OTHER} ${OTHER}`],
        ['a cut one', SIGNATURE.slice(0, -6)],
        ['an empty one', 'v1,'],
        ['only another version', SIGNATURE.replace('v1,', 'v2,')],
        ['only the asymmetric version', SIGNATURE.replace('v1,', 'v1a,')],
        ['no version', SIGNATURE.slice(3)],
        ['in upper case', SIGNATURE.toUpperCase()],
        ['separated by commas', `${OTHER},${SIGNATURE}`],
        ['in the alphabet of URLs', SIGNATURE.replace('+', '-').replace('/', '_')],
        ['the word that an empty MAC would become', 'v1,null'],
        ['none', ''],
    ])('is refused: %s', (_, list) => {
        expect(check({ 'webhook-signature': list })).toMatch(/^ZDX-111: Header webhook-signature /)
    })

    it.each([
        ['the body', {}, `${BODY} `, SECRET],
        ['the id', { 'webhook-id': `${ID}x` }, BODY, SECRET],
        ['the time', { 'webhook-timestamp': String(TIME + 1) }, BODY, SECRET],
        ['the secret', {}, BODY, `whsec_${Buffer.alloc(24).toString('base64')}`],
    ] as const)('is refused when %s is another', (_, changes, body, secret) => {
        expect(check(changes, body, secret)).toMatch(/^ZDX-111: Header webhook-signature does not fit/)
    })

    it.each([
        ['webhook-id', ''],
        ['webhook-id', 'a.b'],
        ['webhook-id', 'a b'],
        ['webhook-id', 'ä'],
        ['webhook-id', 'a\u0000'],
        ['webhook-id', 'x'.repeat(256)],
        ['webhook-timestamp', ''],
        ['webhook-timestamp', 'now'],
        ['webhook-timestamp', '-1'],
        ['webhook-timestamp', `${TIME}.5`],
        ['webhook-timestamp', ` ${TIME}`],
        ['webhook-timestamp', `${TIME}e0`],
        ['webhook-timestamp', '0x603786b2'],
        ['webhook-timestamp', '1'.repeat(13)],
    ])('is refused for the header %s: %j', (header, value) => {
        const refused = read({ [header]: value })
        expect(refused).toMatchObject({ refused: 'badSignature', values: { header } })
    })

    it.each(['x'.repeat(255), '!', '~', '-', '/', 'msg_1:2'])('the id %s is one', (id) => {
        const signed = signMessage({ id, timestamp: TIME, body: BODY }, [SECRET], nodeMac)
        expect(read('ok' in signed ? signed.ok : {})).toMatchObject({ id })
    })

    it.each([
        [-301, false],
        [-300, true],
        [0, true],
        [300, true],
        [301, false],
    ])('signed %d s before the instance’s time: accepted is %s', (seconds, isAccepted) => {
        const message = read({}, TIME + seconds)
        expect('refused' in message).toBe(!isAccepted)
        if ('refused' in message) {
            const text = errorText(message.refused, message.values)
            expect(text).toMatch(/^ZDX-112: /)
            expect(text).toContain(`the clock of the instance ${TIME + seconds} (2021-02-25T`)
        }
    })

    it.each(['', 'null', 'undefined', 'AAAA'])('a platform that gives the MAC %j is no proof', (expected) => {
        const header = (name: string): string => GOOD[name] ?? ''
        expect(() => verifyMessage(header, BODY, signingKey(SECRET) ?? '', TIME, () => expected)).toThrow('MAC')
    })

    it('a refusal tells nothing of the expected code or of the secret', () => {
        const text = check({ 'webhook-signature': OTHER })
        expect(text).not.toContain(SIGNATURE.slice(3, 12))
        expect(text).not.toContain(SECRET.slice(6, 16))
    })
})

describe('signing by Standard Webhooks', () => {
    const secret = (byte: number, bytes = 32): string => `whsec_${Buffer.alloc(bytes, byte).toString('base64')}`
    const sign = (body: string, secrets: readonly string[], id = ID) =>
        signMessage({ id, timestamp: TIME + 0.9, body }, secrets, nodeMac)
    const headersOf = (body: string, secrets: readonly string[]) => {
        const signed = sign(body, secrets)
        if ('refused' in signed) {
            throw new Error(`not signed: ${signed.refused}`)
        }
        return signed.ok
    }

    it('gives the published vector', () => {
        expect(sign(BODY, [SECRET])).toEqual({ ok: GOOD })
    })

    it.each([24, 32, 64])('is verified by the reference library, with a secret of %d bytes', (bytes) => {
        const now = Math.floor(Date.now() / 1000)
        const body = '{"name":"Zo\\u00eb","lines":"a\\nb"}'
        const signed = signMessage({ id: ID, timestamp: now, body }, [secret(9, bytes)], nodeMac)
        const headers = 'ok' in signed ? signed.ok : {}
        const library = new Webhook(secret(9, bytes))
        expect(library.verify(body, { ...headers })).toEqual({ name: 'Zoë', lines: 'a\nb' })
        expect(() => library.verify(`${body} `, { ...headers })).toThrow()
    })

    it('signs with each secret while one is changed for another, and either receiver accepts', () => {
        const headers = headersOf(BODY, [secret(1), secret(2)])
        expect(headers['webhook-signature'].split(' ')).toHaveLength(2)
        expect(['accepted', 'accepted']).toEqual([check(headers, BODY, secret(1)), check(headers, BODY, secret(2))])
        expect(check(headers, BODY, secret(3))).toMatch(/^ZDX-111/)
    })

    it.each([
        ['', BODY, [SECRET], 'id'],
        ['a.b', BODY, [SECRET], 'id'],
        ['x'.repeat(256), BODY, [SECRET], 'id'],
        [ID, BODY, [], 'secret'],
        [ID, BODY, [SECRET, 'whsec_short'], 'secret'],
        [ID, 'Zoë', [SECRET], 'characters'],
        [ID, '\ud83d', [SECRET], 'characters'],
    ] as const)('refuses the id %j and the body %j with %j: %s', (id, body, secrets, refused) => {
        expect(sign(body, secrets, id)).toEqual({ refused })
    })

    it('sends nothing that a MAC without a result would become', () => {
        expect(() => signMessage({ id: ID, timestamp: TIME, body: BODY }, [SECRET], () => 'null')).toThrow('no MAC')
    })
})

describe('equalInConstantTime', () => {
    it.each([
        ['', '', true],
        ['a', 'a', true],
        ['a', 'b', false],
        ['a', 'aa', false],
        ['aa', 'a', false],
        ['', 'a', false],
        ['a', '', false],
        ['abc', 'abd', false],
        ['abc', 'xbc', false],
        ['\u0000', '', false],
    ])('%j and %j: %s', (one, other, expected) => {
        expect(equalInConstantTime(one, other)).toBe(expected)
    })
})

describe('a secret of Standard Webhooks', () => {
    const secret = (bytes: number): string => `whsec_${Buffer.alloc(bytes, 251).toString('base64')}`

    it.each([24, 25, 26, 32, 63, 64])('of %d bytes is one', (bytes) => {
        expect(signingKey(secret(bytes))).toBe(secret(bytes).slice(6))
    })

    it.each([
        '',
        'whsec_',
        'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
        secret(23),
        secret(65),
        `${SECRET} `,
        `${SECRET}=`,
        SECRET.toUpperCase(),
        secret(32).replaceAll('+', '-').replaceAll('/', '_'),
        secret(32).replace('=', ''),
        'whsec_ not base64 at all, but so long',
    ])('%j is none', (text) => {
        expect(signingKey(text)).toBeNull()
    })
})
