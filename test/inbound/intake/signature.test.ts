import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import {
    equalInConstantTime,
    readSignature,
    refuseUnlessSigned,
    signedContent,
    type SignedMessage,
} from '../../../src/server/inbound/intake/signature'
import { errorText, type Refusal } from '../../../src/server/shared/errors'
import { signingKey } from '../../../src/server/shared/webhook-secret'

/** The vector that the libraries of Standard Webhooks are tested with. */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const ID = 'msg_p5jXN8AQM9LWM0D4loKWxJek'
const TIME = 1614265330
const BODY = '{"test": 2432232314}'
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
const OTHER = 'v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc='

type Headers = Readonly<Record<string, string>>

const GOOD: Headers = { 'webhook-id': ID, 'webhook-timestamp': String(TIME), 'webhook-signature': SIGNATURE }

function read(changes: Headers = {}, now = TIME): SignedMessage | Refusal {
    const headers: Headers = { ...GOOD, ...changes }
    return readSignature((name) => headers[name] ?? '', now)
}

/** What the application does between the headers and the answer, with Node's MAC in the place of the platform's. */
function check(changes: Headers = {}, body = BODY, secret = SECRET): string {
    const message = read(changes)
    if ('refused' in message) {
        return errorText(message.refused, message.values)
    }
    const key = Buffer.from(signingKey(secret) ?? '', 'base64')
    const expected = createHmac('sha256', key).update(signedContent(message, body), 'utf8').digest('base64')
    const refusal = refuseUnlessSigned(message, expected)
    return refusal ? errorText(refusal.refused, refusal.values) : 'accepted'
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
        expect(read({ 'webhook-id': id })).toMatchObject({ id })
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
        expect(() => refuseUnlessSigned(read() as SignedMessage, expected)).toThrow('MAC')
    })

    it('a refusal tells nothing of the expected code or of the secret', () => {
        const text = check({ 'webhook-signature': OTHER })
        expect(text).not.toContain(SIGNATURE.slice(3, 12))
        expect(text).not.toContain(SECRET.slice(6, 16))
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
