import type { Refusal } from '../shared/errors.ts'
import { isJsonObject, jsonTypeName, parseJson } from '../shared/json.ts'
import { queryTextProblem } from '../shared/query-text.ts'
import { shownName } from '../shared/text.ts'

/** Fewer characters would find half of all messages. */
const MIN_CHARACTERS = 3

/** More than any name or e-mail address has. */
const MAX_CHARACTERS = 254

/** Reads the body of an erase request, `{"person":"…"}`: the person's text, or why it is not accepted. */
export function readEraseRequest(body: string): { readonly person: string } | Refusal {
    const parsed = parseJson(body)
    if ('refused' in parsed) {
        return parsed
    }
    const { value } = parsed
    if (!isJsonObject(value)) {
        return { refused: 'notObject', values: { actual: jsonTypeName(value) } }
    }
    const unknown = [...value.keys()].find((name) => name !== 'person')
    if (unknown !== undefined) {
        return {
            refused: 'badValue',
            values: { field: shownName(unknown, 40), reason: 'is not known; send only person' },
        }
    }
    const person = value.get('person')
    const expected = 'a name or an e-mail address'
    if (person === undefined) {
        return { refused: 'missingField', values: { field: 'person', expected } }
    }
    if (typeof person !== 'string') {
        return { refused: 'wrongType', values: { field: 'person', actual: jsonTypeName(person), expected } }
    }
    const reason = whyNot(person.trim())
    return reason === '' ? { person: person.trim() } : { refused: 'badPerson', values: { reason } }
}

function whyNot(person: string): string {
    const { length } = person
    if (length < MIN_CHARACTERS) {
        return `has fewer than ${MIN_CHARACTERS} characters`
    }
    if (length > MAX_CHARACTERS) {
        return `has more than ${MAX_CHARACTERS} characters`
    }
    return queryTextProblem(person) ?? ''
}

/** A character that is not printable ASCII. */
const NOT_ASCII = /[^ -~]/

/**
 * How a text may stand in a stored body: as it is, as a JSON text holds it (`"` and `\` escaped), and with every
 * character outside of ASCII as `\uXXXX`. Letters outside of ASCII are also looked for in lower and in upper case: a
 * database may know the case of ASCII letters only, and `\u00fc` and `\u00dc` differ. Each once.
 */
export function listSpellings(person: string): readonly string[] {
    const cases = NOT_ASCII.test(person) ? [person, person.toLowerCase(), person.toUpperCase()] : [person]
    return [...new Set(cases.flatMap(listForms))]
}

function listForms(text: string): readonly string[] {
    const json = JSON.stringify(text).slice(1, -1)
    const ascii = Array.from({ length: json.length }, (_, at) => {
        const unit = json.charAt(at)
        return NOT_ASCII.test(unit) ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : unit
    })
    return [text, json, ascii.join('')]
}

/** Whether a text holds one of the spellings, compared without case as the platform's queries do. */
export function holds(text: string, spellings: readonly string[]): boolean {
    const lower = text.toLowerCase()
    return spellings.some((spelling) => lower.includes(spelling.toLowerCase()))
}

/**
 * What stands in place of an erased text. The user's sys_id stands for a name that is the erased person's own.
 *
 * @param at UTC, `yyyy-MM-dd HH:mm:ss`
 */
export function erasedText(at: string, user: { readonly name: string; readonly id: string }, person: string): string {
    const by = holds(user.name, [person]) ? user.id : user.name
    return `Erased on ${at} UTC by ${by}, on request of the person concerned.`
}
