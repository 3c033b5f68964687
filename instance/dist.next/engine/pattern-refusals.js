"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.patternRefusal = patternRefusal;
/**
 * Why a regular expression is refused, or null: the flag `d` is not supported, and the lenient forms of Annex B are
 * disallowed (rows under "RegExp" of `markdown/api-reference/scripts/javascript-engine-feature-support.md`). With the
 * flag `u` the language itself refuses those forms.
 */
function patternRefusal(pattern, flags) {
    if (flags.includes('d')) {
        return "the regular expression flag 'd' is not supported";
    }
    return flags.includes('u') ? null : lenientForm(pattern);
}
const ESCAPE = /^\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|c[A-Za-z]|k<[^>]+>|0(?![0-9])|[1-9][0-9]*|[^xuck0-9])/;
function lenientForm(pattern) {
    const groups = (pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '').match(/\((?!\?)|\(\?<(?![=!])/g) ?? []).length;
    let inClass = false;
    for (let index = 0; index < pattern.length; index++) {
        const rest = pattern.slice(index);
        if (rest[0] === '\\') {
            const escape = ESCAPE.exec(rest)?.[0];
            const problem = escape === undefined ? 'an invalid or octal escape' : escapeProblem(escape, inClass, groups);
            if (problem) {
                return `${problem} in a regular expression is disallowed (${rest.slice(0, 3)})`;
            }
            index += (escape ?? '').length - 1;
        }
        else if (inClass) {
            inClass = rest[0] !== ']';
        }
        else if (rest[0] === '[') {
            inClass = true;
            const content = /^\[(?:\\.|[^\]\\])*\]/s.exec(rest)?.[0] ?? '';
            if (/(?:\\[dDwWsS]-[^\]])|(?:[^\\[^]-\\[dDwWsS])/.test(content)) {
                return `a hyphen beside a character class in a set is disallowed (${content})`;
            }
        }
        else if (rest[0] === ']' || (rest[0] === '{' && !isQuantifier(pattern, index)) || rest[0] === '}') {
            return `a lone ${rest[0]} in a regular expression is disallowed`;
        }
        else if (rest[0] === '{') {
            index += rest.indexOf('}');
        }
    }
    return null;
}
function isQuantifier(pattern, index) {
    return index > 0 && /^\{\d+(?:,\d*)?\}/.test(pattern.slice(index));
}
function escapeProblem(escape, inClass, groups) {
    const character = escape[1] ?? '';
    if (/[1-9]/.test(character)) {
        return inClass || Number(escape.slice(1)) > groups ? 'an octal escape' : null;
    }
    if (/[A-Za-z_]/.test(character) && !/[dDwWsSbBfnrtvxuckpP]/.test(character)) {
        return 'an escape of a letter';
    }
    return /[pP]/.test(character) ? 'a property escape without the flag u' : null;
}
//# sourceMappingURL=pattern-refusals.js.map