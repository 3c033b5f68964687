/** Number of bytes of a text in UTF-8; a lone surrogate counts as the replacement character, three bytes. */
export function utf8Length(text: string): number {
    let bytes = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit < 0x80) bytes += 1
        else if (unit < 0x800) bytes += 2
        else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(at + 1))) {
            bytes += 4
            at++
        } else bytes += 3
    }
    return bytes
}

/** The beginning of a text, at most `limit` bytes of UTF-8, never half a character. */
export function cutToBytes(text: string, limit: number): string {
    if (text.length * 3 <= limit) return text
    let bytes = 0
    let at = 0
    while (at < text.length) {
        const wide = isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))
        const step = wide ? 2 : 1
        bytes += utf8Length(text.slice(at, at + step))
        if (bytes > limit) break
        at += step
    }
    return text.slice(0, at)
}

/** A text of at most `limit` characters; what is left out is marked by an ellipsis. */
export function cutToLength(text: string, limit: number): string {
    if (text.length <= limit) return text
    const end = isHighSurrogate(text.charCodeAt(limit - 2)) ? limit - 2 : limit - 1
    return `${text.slice(0, end)}…`
}

/** A sender's name of a field as errors and traces show it: harmless, and short enough to be stored whole. */
export function shownName(name: string, limit = 100): string {
    return storableText(cutToLength(name, limit))
}

/**
 * A text that every database column can hold: control characters except line breaks and tabs become spaces, a lone
 * surrogate becomes the replacement character.
 */
export function storableText(text: string): string {
    let clean = ''
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0
        if (code >= 0xd800 && code <= 0xdfff) clean += '\ufffd'
        else if ((code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) || code === 0x7f) clean += ' '
        else clean += character
    }
    return clean
}

/** Whether a text holds a character that a stored id must not have: a control character or a lone surrogate. */
export function hasUnstorable(text: string): boolean {
    return storableText(text) !== text || /[\n\r\t]/.test(text)
}

/** One text of several, each preceded by its length, so that no two lists of parts give the same text. */
export function lengthPrefixed(parts: readonly string[]): string {
    return parts.map((part) => `${part.length}:${part}`).join('')
}

function isHighSurrogate(unit: number): boolean {
    return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
    return unit >= 0xdc00 && unit <= 0xdfff
}
