"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cleanText = cleanText;
exports.cleanLines = cleanLines;
/**
 * Characters that a terminal, a log or a reader could take for something else than text: control characters (escape
 * sequences and line ends among them), other line ends, marks that turn the direction of writing, halves of characters.
 */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
/** As above, but for the line feed and the tab of text with several lines. */
const UNSAFE_IN_LINES = /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
/** Characters of a name from outside in a log line or an answer, unless another number is named. */
const MAX_NAME_LENGTH = 100;
/**
 * A name or another short text from outside, as it may stand in a log line, in the console or in an answer: on one line, each
 * unsafe character shown as `\u{…}`, and cut.
 *
 * @param maxLength characters that stay; what is cut off is said by `…`
 */
function cleanText(text, maxLength = MAX_NAME_LENGTH) {
    return escaped(cut(text, maxLength), UNSAFE);
}
/** Text of several lines, a stack for example, as it may stand in the console: as `cleanText`, but with its line ends and tabs. */
function cleanLines(text, maxLength) {
    return escaped(cut(text, maxLength), UNSAFE_IN_LINES);
}
function cut(text, maxLength) {
    return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}
function escaped(text, unsafe) {
    return text.replace(unsafe, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
//# sourceMappingURL=outside-text.js.map