import { isJsonNumber, jsonTypeName, type JsonValue } from '../../shared/json.ts'
import { hasUnstorable, shownName } from '../../shared/text.ts'
import { isUnfilled } from '../../shared/unfilled.ts'
import type { FieldReader, Findings } from './read-fields.ts'

/** Longest alert id that is taken; those of ZDX have 19 digits. */
const MAX_ID_LENGTH = 1000

/** The id in a field. Digits of a JSON number are kept as sent; text is kept unchanged; all else refuses the message. */
export function readId(reader: FieldReader, name: string, findings: Findings): string {
    return toId(reader.raw(name), reader.nameField(name), findings)
}

/** A value that is an id, as {@link readId} takes it; `field` names it in a refusal. */
export function toId(value: JsonValue | undefined, field: string, findings: Findings): string {
    const expected = 'text'
    if (isJsonNumber(value)) {
        if (/^\d+$/.test(value.number) && value.number.length <= MAX_ID_LENGTH) {
            return value.number
        }
        refuseValue(findings, field, 'is a number that is not a valid id')
        return ''
    }
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
        refuseMissing(findings, field, expected)
        return ''
    }
    if (typeof value !== 'string') {
        findings.refusal ??= { refused: 'wrongType', values: { field, actual: jsonTypeName(value), expected } }
        return ''
    }
    if (value.length <= MAX_ID_LENGTH && isUnfilled(value)) {
        findings.refusal ??= { refused: 'unfilledId', values: { field, value: `"${shownName(value, 80)}"` } }
    } else if (value.length > MAX_ID_LENGTH) {
        refuseValue(findings, field, `has ${value.length} characters; at most ${MAX_ID_LENGTH} are taken`)
    } else if (hasUnstorable(value)) {
        refuseValue(findings, field, 'holds a control character or half a character')
    } else if (value.includes('\ufffd')) {
        // Whatever is no UTF-8 becomes this one character: two ids would be one.
        refuseValue(findings, field, 'holds a character that is not UTF-8')
    }
    return value
}

/** Refuses the message because a field is missing or empty. */
export function refuseMissing(findings: Findings, field: string, expected: string): void {
    findings.refusal ??= { refused: 'missingField', values: { field, expected } }
}

/** Refuses the message because of a field's value. */
export function refuseValue(findings: Findings, field: string, reason: string): void {
    findings.refusal ??= { refused: 'badValue', values: { field, reason } }
}

/** The web address in a field; empty where there is none, or none that can be shown as a link. */
export function readLink(reader: FieldReader, name: string, findings: Findings): string {
    return toLink(reader.text(name), reader.nameField(name), findings)
}

/** A text that is a web address, as {@link readLink} takes it. */
export function toLink(text: string, field: string, findings: Findings): string {
    const link = text.trim()
    if (link === '' || /^https?:\/\/[^\s<>"]{1,1000}$/i.test(link)) {
        return link
    }
    findings.remarks.push(`${field} is not a web address and was left out.`)
    return ''
}

/** Says which fields of these objects nobody has asked for. */
export function remarkUnread(readers: readonly FieldReader[], findings: Findings): void {
    const unread = readers.flatMap((reader) => reader.unread())
    if (unread.length === 0) {
        return
    }
    const names = unread.slice(0, 10).map((name) => shownName(name, 40))
    findings.remarks.push(`Fields that are not known and were not used: ${names.join(', ')}.`)
}
