/** Number of bytes of a text in UTF-8; a lone surrogate counts as the replacement character, three bytes. */
export function utf8Length(text: string): number {
    let bytes = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit < 0x80) {
            bytes += 1
        } else if (unit < 0x800) {
            bytes += 2
        } else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(at + 1))) {
            bytes += 4
            at++
        } else {
            bytes += 3
        }
    }
    return bytes
}

/** The beginning of a text, at most `limit` bytes of UTF-8, never half a character. */
export function cutToBytes(text: string, limit: number): string {
    if (text.length * 3 <= limit) {
        return text
    }
    let bytes = 0
    let at = 0
    while (at < text.length) {
        const wide = isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))
        const step = wide ? 2 : 1
        bytes += utf8Length(text.slice(at, at + step))
        if (bytes > limit) {
            break
        }
        at += step
    }
    return text.slice(0, at)
}

/** The beginning of a text, at most `limit` UTF-16 units, never half a character. */
export function cutWithoutMark(text: string, limit: number): string {
    if (text.length <= limit) {
        return text
    }
    return text.slice(0, isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit)
}

/** A text of at most `limit` characters; what is left out is marked by an ellipsis. */
export function cutToLength(text: string, limit: number): string {
    if (text.length <= limit) {
        return text
    }
    const end = isHighSurrogate(text.charCodeAt(limit - 2)) ? limit - 2 : limit - 1
    return `${text.slice(0, end)}…`
}

/**
 * A text from outside as answers, log lines, traces and notes show it: on one line, without control characters and
 * without those that turn the direction of writing, and at most `limit` characters. Every such text passes here.
 */
export function shownName(name: string, limit = 100): string {
    return replaceUnits(cutToLength(name, limit), (unit) => (isUnshowable(unit) ? ' ' : null))
}

/**
 * A text that every database column can hold: control characters except line breaks and tabs become spaces, a lone
 * surrogate becomes the replacement character.
 */
export function storableText(text: string): string {
    return replaceUnits(text, (unit) => {
        const isPlain = unit === 0x0a || unit === 0x0d || unit === 0x09
        return (unit < 0x20 && !isPlain) || unit === 0x7f ? ' ' : null
    })
}

/**
 * A text with some of its UTF-16 units replaced; a lone surrogate becomes the replacement character. A clean text, of
 * whatever length, is given back without a copy.
 */
function replaceUnits(text: string, replacement: (unit: number) => string | null): string {
    const pieces: string[] = []
    let start = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(at + 1))) {
            at++
            continue
        }
        const other = isHighSurrogate(unit) || isLowSurrogate(unit) ? '\ufffd' : replacement(unit)
        if (other === null) {
            continue
        }
        pieces.push(text.slice(start, at), other)
        start = at + 1
    }
    return start === 0 ? text : `${pieces.join('')}${text.slice(start)}`
}

/** Control characters (Unicode Cc), line and paragraph separators, and the embeddings, overrides and isolates of writing directions. */
function isUnshowable(unit: number): boolean {
    if (unit < 0x20 || (unit >= 0x7f && unit <= 0x9f)) {
        return true
    }
    return (
        unit === 0x2028 || unit === 0x2029 || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)
    )
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
