"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MalformedBody = void 0;
exports.recordBody = recordBody;
/** A body that is not what a Table API request has to hold. */
class MalformedBody extends Error {
}
exports.MalformedBody = MalformedBody;
/**
 * The name-value pairs of a request body. Of several records the first is taken, the others are ignored
 * (markdown/api-reference/rest-api-explorer/c_RESTAPI.md). Text in single quotes is read as well: the documented examples of
 * markdown/api-reference/rest-apis/c_TableAPI.md send it.
 * @throws MalformedBody
 */
function recordBody(body) {
    const text = decode(body);
    const parsed = parse(text);
    const record = Array.isArray(parsed) ? parsed[0] : parsed;
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
        throw new MalformedBody('The payload is not a JSON object');
    }
    return record;
}
function decode(body) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        throw new MalformedBody('The payload is not UTF-8');
    }
}
function parse(text) {
    for (const candidate of [text, withDoubleQuotes(text)]) {
        try {
            return JSON.parse(candidate);
        }
        catch {
            continue;
        }
    }
    throw new MalformedBody('The payload is not valid JSON.');
}
/** JSON text whose strings in single quotes are written in double quotes. */
function withDoubleQuotes(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.)*)'/gs, (whole, single) => single === undefined ? whole : `"${single.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`);
}
//# sourceMappingURL=json-body.js.map