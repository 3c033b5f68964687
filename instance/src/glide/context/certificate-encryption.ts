import { call } from '../calls'
import { markNotBuilt } from '../not-built'
import { fieldText } from '../record/field-text'

/** Message authentication codes (markdown/api-reference/server-api-reference/c_CertificateEncryptionScopedAPI.md). */
export class CertificateEncryption {
    /** `key` in base64, `algorithm` as in Java (HmacSHA256), `data` by its UTF-8 bytes; the code in base64. */
    generateMac(key: unknown, algorithm: unknown, data: unknown): string {
        return generateMac(key, algorithm, data)
    }

    static generateMac(key: unknown, algorithm: unknown, data: unknown): string {
        return generateMac(key, algorithm, data)
    }
}

const NOT_BUILT = ['getThumbPrint', 'getThumbPrintFromKeyStore', 'sign']
markNotBuilt(CertificateEncryption.prototype, 'CertificateEncryption', NOT_BUILT)
markNotBuilt(CertificateEncryption, 'CertificateEncryption', NOT_BUILT)

function generateMac(key: unknown, algorithm: unknown, data: unknown): string {
    return call<string>('mac', { key: fieldText(key), algorithm: fieldText(algorithm), data: fieldText(data) })
}
