import { CertificateEncryption } from '@servicenow/glide'

/**
 * HMAC-SHA256 in base64 of a text under a base64 key
 * (markdown/api-reference/server-api-reference/c_CertificateEncryptionScopedAPI.md, generateMac). The page does not say
 * in which encoding the text is taken; everything here builds on UTF-8 (docs/verification.md tells how to check it).
 */
export function hmacSha256(keyBase64: string, text: string): string {
    // The page's example calls the method on an instance; the types of @servicenow/glide know it on the class only.
    const platform = new CertificateEncryption() as unknown as typeof CertificateEncryption
    return String(platform.generateMac(keyBase64, 'HmacSHA256', text))
}
