import type { Refusal } from './errors.ts'
import { shownName } from './text.ts'

/** A number with every digit as it was sent: a JavaScript number would lose those of a 19-digit id. */
export interface JsonNumber {
    readonly number: string
}

/** An object; a Map, so that `__proto__` is a key like any other. */
export type JsonObject = ReadonlyMap<string, JsonValue>

/** A parsed JSON value. */
export type JsonValue = null | boolean | string | JsonNumber | readonly JsonValue[] | JsonObject

/** How deep objects and arrays may lie in one another. */
export const MAX_JSON_DEPTH = 100

/** Whether a value is a JSON object. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
    return value instanceof Map
}

/** Whether a value is a JSON array. */
export function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
    return Array.isArray(value)
}

/** Whether a value is a JSON number. */
export function isJsonNumber(value: JsonValue | undefined): value is JsonNumber {
    return typeof value === 'object' && value !== null && !isJsonArray(value) && !isJsonObject(value)
}

/** A JSON value's type in words, for error messages: `a number`, `an object`. */
export function jsonTypeName(value: JsonValue | undefined): string {
    if (value === undefined) {
        return 'missing'
    }
    if (value === null) {
        return 'null'
    }
    if (typeof value === 'boolean') {
        return 'true or false'
    }
    if (typeof value === 'string') {
        return 'text'
    }
    if (isJsonArray(value)) {
        return 'an array'
    }
    return isJsonObject(value) ? 'an object' : 'a number'
}

interface Cursor {
    readonly text: string
    at: number
    /** Names of the objects' keys that lead to where the cursor stands. */
    readonly path: string[]
}

/** How a parse stops early; thrown and caught in this file only, because the engine has no way to subclass Error. */
interface Stop {
    readonly refusal: Refusal
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const SPACE = /[ \t\n\r]*/y

/**
 * Parses JSON (RFC 8259) and says where and why it is none. Stricter than `JSON.parse` where an alert would become a
 * guess: a key that stands twice in one object is refused, nesting is limited; a byte order mark is skipped. Numbers
 * keep their digits.
 */
export function parseJson(text: string): { readonly value: JsonValue } | Refusal {
    const cursor: Cursor = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0, path: [] }
    try {
        const value = readValue(cursor, 0)
        skipSpace(cursor)
        if (cursor.at < text.length) {
            throw notJson(cursor, 'Text follows the value')
        }
        return { value }
    } catch (thrown) {
        const stop = thrown as Partial<Stop>
        if (stop.refusal) {
            return stop.refusal
        }
        throw thrown
    }
}

function notJson(cursor: Cursor, reason: string): Stop {
    return { refusal: { refused: 'notJson', values: { reason, position: cursor.at + 1 } } }
}

function match(cursor: Cursor, pattern: RegExp): string | null {
    pattern.lastIndex = cursor.at
    const found = pattern.exec(cursor.text)
    if (!found) {
        return null
    }
    cursor.at += found[0].length
    return found[0]
}

function skipSpace(cursor: Cursor): void {
    match(cursor, SPACE)
}

function readValue(cursor: Cursor, depth: number): JsonValue {
    if (depth > MAX_JSON_DEPTH) {
        const field = shownName(cursor.path.slice(0, 3).join('.')) || 'the body'
        throw { refusal: { refused: 'tooDeep', values: { field, limit: MAX_JSON_DEPTH } } } satisfies Stop
    }
    skipSpace(cursor)
    const first = cursor.text[cursor.at]
    if (first === '{') {
        return readObject(cursor, depth)
    }
    if (first === '[') {
        return readArray(cursor, depth)
    }
    if (first === '"') {
        return readString(cursor)
    }
    const number = match(cursor, NUMBER)
    if (number !== null) {
        return { number }
    }
    return readWord(cursor)
}

function readWord(cursor: Cursor): null | boolean {
    for (const [word, value] of [
        ['true', true],
        ['false', false],
        ['null', null],
    ] as const) {
        if (cursor.text.startsWith(word, cursor.at)) {
            cursor.at += word.length
            return value
        }
    }
    throw notJson(cursor, cursor.at >= cursor.text.length ? 'The text ends too early' : 'There is no JSON value')
}

function readString(cursor: Cursor): string {
    const { text, at: start } = cursor
    let at = start + 1
    let escaped = false
    for (;;) {
        const unit = text.charCodeAt(at)
        if (unit === 0x22) {
            break
        }
        if (!(unit >= 0x20)) {
            cursor.at = at
            throw notJson(cursor, at >= text.length ? 'The text ends too early' : 'A text holds a control character')
        }
        escaped ||= unit === 0x5c
        at += unit === 0x5c ? 2 : 1
    }
    cursor.at = at + 1
    if (!escaped) {
        return text.slice(start + 1, at)
    }
    try {
        return JSON.parse(text.slice(start, at + 1)) as string
    } catch {
        cursor.at = start
        throw notJson(cursor, 'A text holds an escape that JSON does not have')
    }
}

function readArray(cursor: Cursor, depth: number): readonly JsonValue[] {
    const values: JsonValue[] = []
    cursor.at++
    skipSpace(cursor)
    if (cursor.text[cursor.at] === ']') {
        cursor.at++
        return values
    }
    for (;;) {
        values.push(readValue(cursor, depth + 1))
        skipSpace(cursor)
        const next = cursor.text[cursor.at]
        if (next !== ',' && next !== ']') {
            throw notJson(cursor, 'An array lacks , or ]')
        }
        cursor.at++
        if (next === ']') {
            return values
        }
    }
}

function readObject(cursor: Cursor, depth: number): JsonObject {
    const values = new Map<string, JsonValue>()
    cursor.at++
    skipSpace(cursor)
    if (cursor.text[cursor.at] === '}') {
        cursor.at++
        return values
    }
    for (;;) {
        skipSpace(cursor)
        if (cursor.text[cursor.at] !== '"') {
            throw notJson(cursor, 'An object lacks the name of a field')
        }
        const name = readString(cursor)
        cursor.path.push(name)
        if (values.has(name)) {
            const field = shownName(cursor.path.join('.'))
            throw { refusal: { refused: 'badValue', values: { field, reason: 'is there twice' } } } satisfies Stop
        }
        skipSpace(cursor)
        if (cursor.text[cursor.at] !== ':') {
            throw notJson(cursor, 'An object lacks :')
        }
        cursor.at++
        values.set(name, readValue(cursor, depth + 1))
        cursor.path.pop()
        skipSpace(cursor)
        const next = cursor.text[cursor.at]
        if (next !== ',' && next !== '}') {
            throw notJson(cursor, 'An object lacks , or }')
        }
        cursor.at++
        if (next === '}') {
            return values
        }
    }
}
