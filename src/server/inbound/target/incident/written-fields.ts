import type { IncidentFields } from './incident.ts'

/** Longest value that is kept as it is; of a longer one a digest is enough to see a change. */
const KEPT_LENGTH = 100

/** What was last written to an incident, as kept on the alert: column to value, or to the digest of a long value. */
export function rememberFields(fields: IncidentFields): string {
    const kept = Object.entries(fields).map(([column, value]) => [column, remembered(value)])
    return JSON.stringify(Object.fromEntries(kept))
}

/** What {@link rememberFields} kept; empty where the text is none of it. */
export function rememberedFields(text: string): IncidentFields {
    if (text === '') {
        return {}
    }
    const kept: unknown = JSON.parse(text)
    return typeof kept === 'object' && kept !== null ? (kept as IncidentFields) : {}
}

/** The columns whose value is not the one that was written last. */
export function changedFields(before: IncidentFields, now: IncidentFields): IncidentFields {
    return Object.fromEntries(Object.entries(now).filter(([column, value]) => before[column] !== remembered(value)))
}

/** Whether a column still holds what was written last, so that nobody else has changed it since. */
export function isUntouched(before: IncidentFields, column: string, current: string): boolean {
    const written = before[column]
    return written === undefined || written === remembered(current)
}

function remembered(value: string): string {
    const plain = value.replace(/\r\n?/g, '\n').trimEnd()
    return plain.length <= KEPT_LENGTH ? plain : `${plain.length} characters, ${digest(plain)}`
}

/** FNV-1a over UTF-16 units, 32 bits: only to notice a change, never a key. */
function digest(text: string): string {
    let hash = 0x811c9dc5
    for (let at = 0; at < text.length; at++) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    }
    return (hash >>> 0).toString(16)
}
