"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CertificateEncryption = void 0;
const calls_1 = require("../calls");
const not_built_1 = require("../not-built");
const field_text_1 = require("../record/field-text");
/** Message authentication codes (markdown/api-reference/server-api-reference/c_CertificateEncryptionScopedAPI.md). */
class CertificateEncryption {
    /** `key` in base64, `algorithm` as in Java (HmacSHA256), `data` by its UTF-8 bytes; the code in base64. */
    generateMac(key, algorithm, data) {
        return generateMac(key, algorithm, data);
    }
    static generateMac(key, algorithm, data) {
        return generateMac(key, algorithm, data);
    }
}
exports.CertificateEncryption = CertificateEncryption;
const NOT_BUILT = ['getThumbPrint', 'getThumbPrintFromKeyStore', 'sign'];
(0, not_built_1.markNotBuilt)(CertificateEncryption.prototype, 'CertificateEncryption', NOT_BUILT);
(0, not_built_1.markNotBuilt)(CertificateEncryption, 'CertificateEncryption', NOT_BUILT);
function generateMac(key, algorithm, data) {
    return (0, calls_1.call)('mac', { key: (0, field_text_1.fieldText)(key), algorithm: (0, field_text_1.fieldText)(algorithm), data: (0, field_text_1.fieldText)(data) });
}
//# sourceMappingURL=certificate-encryption.js.map