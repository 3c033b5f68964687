import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'
import { newSysId } from '../../store/sys-id'
import { ScriptError } from './script-error'

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Java's names of MAC algorithms to Node's digests. */
const MACS: Readonly<Record<string, string>> = {
    hmacmd5: 'md5',
    hmacsha1: 'sha1',
    hmacsha224: 'sha224',
    hmacsha256: 'sha256',
    hmacsha384: 'sha384',
    hmacsha512: 'sha512',
}

/** Digests, message authentication codes and random values. */
export function randomOperations() {
    return {
        digest: ({
            algorithm,
            encoding,
            text,
        }: {
            algorithm: string
            encoding: 'hex' | 'base64'
            text: string
        }): string => createHash(algorithm).update(text, 'utf8').digest(encoding),

        mac: ({ key, algorithm, data }: { key: string; algorithm: string; data: string }): string => {
            const digest = MACS[algorithm.toLowerCase()]
            if (digest === undefined) {
                throw new ScriptError(`CertificateEncryption.generateMac: algorithm ${algorithm} is not available`)
            }
            return createHmac(digest, Buffer.from(key, 'base64')).update(data, 'utf8').digest('base64')
        },

        'random.guid': (): string => newSysId(),

        'random.int': ({ bound }: { bound?: number }): number => {
            if (bound === undefined) {
                return randomBytes(4).readInt32BE()
            }
            if (!Number.isSafeInteger(bound) || bound <= 0) {
                throw new ScriptError('GlideSecureRandomUtil: the bound must be positive')
            }
            return randomInt(bound)
        },

        'random.long': (): number => Number(randomBytes(8).readBigInt64BE()),

        'random.text': ({ length }: { length: number }): string =>
            Array.from(
                { length: Math.max(0, Math.trunc(length)) },
                () => ALPHANUMERIC[randomInt(ALPHANUMERIC.length)],
            ).join(''),
    }
}
