import { CallsBed, failureOf } from './calls-bed'
import { type Authority, makeAuthority } from './certificates'

let authority: Authority

beforeAll(async () => {
    authority = await makeAuthority()
})

const bed = new CallsBed()

afterEach(() => bed.reset())
afterAll(() => bed.close())

describe('a certificate', () => {
    it('of an authority that the instance trusts is taken, and only then', async () => {
        const receiver = await bed.open(undefined, await authority.issue())
        expect(failureOf(await bed.send(receiver.url))).toMatchObject({
            failure: 'untrusted',
            reason: expect.stringContaining('Trust Store Cert') as string,
        })
        expect(receiver.received).toHaveLength(0)
        bed.certificates = [authority.cert]
        expect(await bed.send(receiver.url)).toMatchObject({ ok: true, status: 200 })
        bed.certificates = []
        expect(failureOf(await bed.send(receiver.url))).toMatchObject({ failure: 'untrusted' })
    })

    it('that is a text without a certificate is passed over, and one that is added ends no call', async () => {
        const held: (() => void)[] = []
        const receiver = await bed.open(
            ({ url }, response) => (url === '/held' ? held.push(() => response.end()) : response.end()),
            await authority.issue(),
        )
        bed.certificates = [authority.cert]
        const running = bed.send(`${receiver.url}/held`)
        while (held.length === 0) {
            await new Promise((resolve) => setTimeout(resolve, 10))
        }
        bed.certificates = ['-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----', 'text', authority.cert]
        expect(await bed.send(receiver.url)).toMatchObject({ ok: true })
        held[0]?.()
        expect(await running).toMatchObject({ ok: true, status: 200 })
    })

    it('for another name, and one that has expired, are failures with words of their own', async () => {
        bed.certificates = [authority.cert]
        const other = await bed.open(undefined, await authority.issue({ name: 'other.example' }))
        expect(failureOf(await bed.send(other.url))).toEqual({
            ok: false,
            failure: 'wrongName',
            reason: 'The certificate that answered is not for the host name 127.0.0.1, but for DNS:other.example',
        })
        const old = await bed.open(undefined, await authority.issue({ isExpired: true }))
        expect(failureOf(await bed.send(old.url))).toEqual({
            ok: false,
            failure: 'expired',
            reason: 'The certificate of 127.0.0.1 has expired',
        })
        expect([...other.received, ...old.received]).toEqual([])
    })

    it('is checked as the properties say', async () => {
        bed.certificates = [authority.cert]
        const other = await bed.open(undefined, await authority.issue({ name: 'other.example' }))
        bed.properties.set('com.glide.communications.trustmanager_trust_all', 'true')
        expect(failureOf(await bed.send(other.url))).toMatchObject({ failure: 'wrongName' })
        bed.properties.set('com.glide.communications.httpclient.verify_hostname', 'false')
        bed.properties.set('com.glide.communications.trustmanager_trust_all', 'false')
        expect(await bed.send(other.url)).toMatchObject({ ok: true })
        const old = await bed.open(undefined, await authority.issue({ isExpired: true }))
        expect(failureOf(await bed.send(old.url))).toMatchObject({ failure: 'expired' })
        bed.properties.set('com.glide.communications.trustmanager_trust_all', 'true')
        expect(await bed.send(old.url)).toMatchObject({ ok: true })
    })

    it('is needed: what speaks no TLS is told apart', async () => {
        const plain = await bed.open()
        expect(failureOf(await bed.send(plain.url.replace('http:', 'https:')))).toMatchObject({ failure: 'tls' })
    })
})
