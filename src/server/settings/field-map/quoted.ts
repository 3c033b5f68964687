/** What double quotes hold, `""` being one quotation mark. */
const QUOTED = /^"((?:[^"]|"")*)"$/

/**
 * The value that an admin's text stands for: what is between double quotes, `""` being one quotation mark; else the text
 * without space around it. Null where it begins with a quotation mark and does not end with its partner.
 */
export function readValue(text: string): string | null {
    const plain = text.trim()
    if (!plain.startsWith('"')) {
        return plain
    }
    const quoted = QUOTED.exec(plain)
    return quoted ? (quoted[1] ?? '').replace(/""/g, '"') : null
}

/** The values of a list that commas separate, commas between quotation marks aside; null where a quotation mark is missing. */
export function readList(text: string): readonly string[] | null {
    const values = splitOutside(text, ',').map(readValue)
    return values.includes(null) ? null : (values as readonly string[])
}

/** Splits a text at the first `mark` outside of quotation marks; null where there is none. */
export function splitOnce(text: string, mark: string): readonly [string, string] | null {
    const [first = ''] = splitOutside(text, mark)
    return first.length === text.length ? null : [first, text.slice(first.length + 1)]
}

/** Quotation marks count only in a value that begins with one. */
function splitOutside(text: string, mark: string): readonly string[] {
    const parts: string[] = []
    let start = 0
    let isQuoted = false
    let isInside = false
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at)
        if (character === '"' && (isQuoted || text.slice(start, at).trim() === '')) {
            isQuoted = true
            isInside = !isInside
        } else if (character === mark && !isInside) {
            parts.push(text.slice(start, at))
            start = at + 1
            isQuoted = false
        }
    }
    return [...parts, text.slice(start)]
}
