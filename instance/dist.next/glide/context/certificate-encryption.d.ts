/** Message authentication codes (markdown/api-reference/server-api-reference/c_CertificateEncryptionScopedAPI.md). */
export declare class CertificateEncryption {
    /** `key` in base64, `algorithm` as in Java (HmacSHA256), `data` by its UTF-8 bytes; the code in base64. */
    generateMac(key: unknown, algorithm: unknown, data: unknown): string;
    static generateMac(key: unknown, algorithm: unknown, data: unknown): string;
}
