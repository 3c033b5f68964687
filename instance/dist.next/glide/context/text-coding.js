"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.utf8Bytes = utf8Bytes;
exports.utf8Text = utf8Text;
exports.base64Encode = base64Encode;
exports.base64Decode = base64Decode;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Bytes of a text in UTF-8. */
function utf8Bytes(text) {
    const bytes = [];
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x80) {
            bytes.push(code);
        }
        else if (code < 0x800) {
            bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
        }
        else if (code < 0x10000) {
            bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
        }
        else {
            bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
        }
    }
    return bytes;
}
/** Text of bytes in UTF-8; what is no UTF-8 becomes U+FFFD. */
function utf8Text(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const first = bytes[at] ?? 0;
        const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
        const tail = bytes.slice(at + 1, at + length);
        if (length === 0 || tail.length < length - 1 || tail.some((byte) => (byte & 0xc0) !== 0x80)) {
            text += '\ufffd';
            at++;
            continue;
        }
        const lead = length === 1 ? first : first & (0xff >> (length + 1));
        const code = tail.reduce((sum, byte) => (sum << 6) | (byte & 63), lead);
        text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
        at += length;
    }
    return text;
}
/** Base64 of a text's UTF-8 bytes. */
function base64Encode(text) {
    const bytes = utf8Bytes(text);
    let encoded = '';
    for (let at = 0; at < bytes.length; at += 3) {
        const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
        for (let digit = 0; digit < 4; digit++) {
            encoded += at + digit > bytes.length ? '=' : (ALPHABET[(group >> (18 - 6 * digit)) & 63] ?? '');
        }
    }
    return encoded;
}
/** The text whose UTF-8 bytes a base64 text holds; characters outside the alphabet are skipped. */
function base64Decode(encoded) {
    const bytes = [];
    let bits = 0;
    let held = 0;
    for (const character of encoded) {
        const digit = ALPHABET.indexOf(character);
        if (digit < 0) {
            continue;
        }
        held = ((held << 6) | digit) & 0xffff;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push((held >> bits) & 0xff);
        }
    }
    return utf8Text(bytes);
}
//# sourceMappingURL=text-coding.js.map