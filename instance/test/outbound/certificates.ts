import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'

const DAY = 86_400_000
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

x509.cryptoProvider.set(webcrypto as never)

/** A certificate and its key, in PEM. */
export interface ServerIdentity {
    readonly cert: string
    readonly key: string
}

/** An authority that belongs to the tests alone. */
export interface Authority {
    readonly cert: string
    /** Issues a certificate for `127.0.0.1`, unless told otherwise. */
    issue(options?: { readonly name?: string; readonly isExpired?: boolean }): Promise<ServerIdentity>
}

/** Makes an authority with a key of its own. */
export async function makeAuthority(): Promise<Authority> {
    const keys = await makeKeys()
    const now = Date.now()
    const root = await x509.X509CertificateGenerator.createSelfSigned({
        serialNumber: '01',
        name: 'CN=Authority of the tests',
        notBefore: new Date(now - 30 * DAY),
        notAfter: new Date(now + 30 * DAY),
        signingAlgorithm: ALGORITHM,
        keys,
        extensions: [
            new x509.BasicConstraintsExtension(true, 1, true),
            new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
        ],
    })
    let serial = 1
    return {
        cert: root.toString('pem'),
        async issue({ name = '127.0.0.1', isExpired = false } = {}) {
            const own = await makeKeys()
            const certificate = await x509.X509CertificateGenerator.create({
                serialNumber: `0${++serial}`,
                issuer: root.subject,
                subject: `CN=${name}`,
                notBefore: new Date(now - 20 * DAY),
                notAfter: new Date(isExpired ? now - DAY : now + 20 * DAY),
                signingAlgorithm: ALGORITHM,
                publicKey: own.publicKey,
                signingKey: keys.privateKey,
                extensions: [
                    new x509.SubjectAlternativeNameExtension([
                        { type: /^[\d.]+$/.test(name) ? 'ip' : 'dns', value: name },
                    ]),
                ],
            })
            const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', own.privateKey)).toString('base64')
            return {
                cert: certificate.toString('pem'),
                key: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`,
            }
        },
    }
}

function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
    return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
}
