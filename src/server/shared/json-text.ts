import { isJsonArray, isJsonNumber, isJsonObject, type JsonValue } from './json.ts'

/** A parsed JSON value as text again, on one line; numbers keep the digits that were sent. */
export function jsonText(value: JsonValue): string {
    if (isJsonNumber(value)) {
        return value.number
    }
    if (isJsonArray(value)) {
        return `[${value.map(jsonText).join(',')}]`
    }
    if (!isJsonObject(value)) {
        return JSON.stringify(value)
    }
    return `{${[...value].map(([name, member]) => `${JSON.stringify(name)}:${jsonText(member)}`).join(',')}}`
}
