import type { Refusal } from '../../shared/errors.ts'
import {
    isJsonArray,
    isJsonNumber,
    isJsonObject,
    type JsonObject,
    jsonTypeName,
    type JsonValue,
} from '../../shared/json.ts'
import { shownName, storableText } from '../../shared/text.ts'
import { type Moment, readTime } from '../../shared/time.ts'

/** Reads the fields of one JSON object; notes the first field that cannot be used and all that look odd. */
export interface FieldReader {
    /** A text or number as text; empty where the field is absent or null. */
    readonly text: (name: string) => string
    /** A time in any spelling that means one moment; null if it is absent, empty or cannot be read. */
    readonly time: (name: string) => Moment | null
    /** A count, as a number or as text; empty where absent or no count. */
    readonly count: (name: string) => string
    /** A nested object, or null where absent or null. */
    readonly object: (name: string) => FieldReader | null
    /** A nested array of objects; empty where absent or null. */
    readonly objects: (name: string) => readonly FieldReader[]
    /** Name of a field as a message shows it, with the path that leads to it. */
    readonly nameField: (name: string) => string
    /** The value as it is. */
    readonly raw: (name: string) => JsonValue | undefined
    /** Names of the fields that nobody has asked for. */
    readonly unread: () => readonly string[]
}

/** What reading an object brought up; shared by a reader and those of its nested objects. */
export interface Findings {
    refusal: Refusal | null
    readonly remarks: string[]
    /** The zone of times without an offset. */
    readonly timeZone: string
}

/** Nothing found yet. */
export function startFindings(timeZone: string): Findings {
    return { refusal: null, remarks: [], timeZone }
}

/** The moment that a field's text says; null if it says that there is none, or cannot be read, which is remarked. */
export function toTime(text: string, field: string, findings: Findings): Moment | null {
    const read = readTime(text, findings.timeZone)
    if ('ok' in read) {
        return read.ok
    }
    findings.remarks.push(`${field} "${shownName(text, 40)}" ${read.refused} and was left out.`)
    return null
}

/** A reader of the fields of an object that stands under `path` (empty for the body itself). */
export function readFields(object: JsonObject, findings: Findings, path = ''): FieldReader {
    const asked = new Set<string>()
    const nameField = (name: string): string => shownName(path === '' ? name : `${path}.${name}`)
    const get = (name: string): JsonValue | undefined => {
        asked.add(name)
        const value = object.get(name)
        return value === null ? undefined : value
    }
    const wrong = (field: string, value: JsonValue, expected: string): void => {
        findings.refusal ??= { refused: 'wrongType', values: { field, actual: jsonTypeName(value), expected } }
    }
    const plain = (name: string, expected: string): string => {
        const value = get(name)
        if (value === undefined) {
            return ''
        }
        if (typeof value === 'string') {
            return storableText(value)
        }
        if (isJsonNumber(value)) {
            return value.number
        }
        wrong(nameField(name), value, expected)
        return ''
    }
    return {
        text: (name) => plain(name, 'text'),
        time: (name) => toTime(plain(name, 'a time').trim(), nameField(name), findings),
        nameField,
        count: (name) => {
            const text = plain(name, 'a count').trim()
            if (text === '' || /^\d{1,15}$/.test(text)) {
                return text
            }
            findings.remarks.push(`${nameField(name)} "${shownName(text, 40)}" is not a count and was left out.`)
            return ''
        },
        object: (name) => {
            const value = get(name)
            if (value === undefined) {
                return null
            }
            if (isJsonObject(value)) {
                return readFields(value, findings, nameField(name))
            }
            wrong(nameField(name), value, 'an object')
            return null
        },
        objects: (name) => {
            const value = get(name)
            if (value === undefined) {
                return []
            }
            if (!isJsonArray(value)) {
                wrong(nameField(name), value, 'an array of objects')
                return []
            }
            return value.flatMap((item, at) => {
                const itemName = `${nameField(name)}[${at}]`
                if (isJsonObject(item)) {
                    return [readFields(item, findings, itemName)]
                }
                wrong(itemName, item, 'an object')
                return []
            })
        },
        raw: get,
        unread: () => [...object.keys()].filter((name) => !asked.has(name)).map(nameField),
    }
}
