"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.randomOperations = randomOperations;
const node_crypto_1 = require("node:crypto");
const sys_id_1 = require("../../store/sys-id");
const script_error_1 = require("./script-error");
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Java's names of MAC algorithms to Node's digests. */
const MACS = {
    hmacmd5: 'md5',
    hmacsha1: 'sha1',
    hmacsha224: 'sha224',
    hmacsha256: 'sha256',
    hmacsha384: 'sha384',
    hmacsha512: 'sha512',
};
/** Digests, message authentication codes and random values. */
function randomOperations() {
    return {
        digest: ({ algorithm, encoding, text, }) => (0, node_crypto_1.createHash)(algorithm).update(text, 'utf8').digest(encoding),
        mac: ({ key, algorithm, data }) => {
            const digest = MACS[algorithm.toLowerCase()];
            if (digest === undefined) {
                throw new script_error_1.ScriptError(`CertificateEncryption.generateMac: algorithm ${algorithm} is not available`);
            }
            return (0, node_crypto_1.createHmac)(digest, Buffer.from(key, 'base64')).update(data, 'utf8').digest('base64');
        },
        'random.guid': () => (0, sys_id_1.newSysId)(),
        'random.int': ({ bound }) => {
            if (bound === undefined) {
                return (0, node_crypto_1.randomBytes)(4).readInt32BE();
            }
            if (!Number.isSafeInteger(bound) || bound <= 0) {
                throw new script_error_1.ScriptError('GlideSecureRandomUtil: the bound must be positive');
            }
            return (0, node_crypto_1.randomInt)(bound);
        },
        'random.long': () => Number((0, node_crypto_1.randomBytes)(8).readBigInt64BE()),
        'random.text': ({ length }) => Array.from({ length: Math.max(0, Math.trunc(length)) }, () => ALPHANUMERIC[(0, node_crypto_1.randomInt)(ALPHANUMERIC.length)]).join(''),
    };
}
//# sourceMappingURL=random-operations.js.map