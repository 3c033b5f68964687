/** A body that is not what a Table API request has to hold. */
export class MalformedBody extends Error {}

/**
 * The name-value pairs of a request body. Of several records the first is taken, the others are ignored
 * (markdown/api-reference/rest-api-explorer/c_RESTAPI.md). Text in single quotes is read as well: the documented examples of
 * markdown/api-reference/rest-apis/c_TableAPI.md send it.
 * @throws MalformedBody
 */
export function recordBody(body: Uint8Array): Readonly<Record<string, unknown>> {
    const text = decode(body)
    const parsed = parse(text)
    const record: unknown = Array.isArray(parsed) ? parsed[0] : parsed
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
        throw new MalformedBody('The payload is not a JSON object')
    }
    return record as Record<string, unknown>
}

function decode(body: Uint8Array): string {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body)
    } catch {
        throw new MalformedBody('The payload is not UTF-8')
    }
}

function parse(text: string): unknown {
    for (const candidate of [text, withDoubleQuotes(text)]) {
        try {
            return JSON.parse(candidate)
        } catch {
            continue
        }
    }
    throw new MalformedBody('The payload is not valid JSON.')
}

/** JSON text whose strings in single quotes are written in double quotes. */
function withDoubleQuotes(text: string): string {
    return text.replace(/"(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.)*)'/gs, (whole, single: string | undefined) =>
        single === undefined ? whole : `"${single.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`,
    )
}
