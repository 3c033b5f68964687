import { startedAlert } from './samples'

/** What must become of a body. */
export type Expected =
    /** Refused by the application: a code, and where a field is wrong its name in quotes of the detail. */
    | { readonly kind: 'refused'; readonly code: string; readonly field: string }
    /** Refused by the platform before the application. */
    | { readonly kind: 'platform'; readonly status: number }
    | { readonly kind: 'alert'; readonly id: string; readonly makesIncident: boolean }
    | { readonly kind: 'test' }
    /** Changed at random: may be refused, and what is accepted must be this; null where it is no alert at all. */
    | { readonly kind: 'either'; readonly alert: { readonly id: string; readonly makesIncident: boolean } | null }

/** One generated body. */
export interface FuzzCase {
    /** Its family, and its number there. */
    readonly name: string
    readonly body: Uint8Array
    readonly headers: Readonly<Record<string, string>>
    readonly expected: Expected
}

/** A body before it has a number. */
export type Draft = Omit<FuzzCase, 'name'>

const encoder = new TextEncoder()

/** A body that is a text in UTF-8. */
export function draft(text: string | Uint8Array, expected: Expected, headers: Record<string, string> = {}): Draft {
    return { body: typeof text === 'string' ? encoder.encode(text) : text, headers, expected }
}

/** A refused body. */
export function refused(text: string | Uint8Array, code: string, field = ''): Draft {
    return draft(text, { kind: 'refused', code, field })
}

/** The text of an alert with changed fields; by default STARTED, with the severity High. */
export function alertText(id: string, fields: Readonly<Record<string, unknown>> = {}): string {
    return JSON.stringify(startedAlert(id, fields))
}

/** An accepted alert; severities of the default threshold make an incident. */
export function accepted(text: string | Uint8Array, id: string, makesIncident = true): Draft {
    return draft(text, { kind: 'alert', id, makesIncident })
}

/**
 * What a body changed at random must be if it is accepted, by the rules of docs/zdx.md and the runtime's own JSON: an
 * answer 4xx is right for it as well.
 */
export function either(bytes: Uint8Array): Draft {
    const text = new TextDecoder().decode(bytes)
    return draft(bytes, { kind: 'either', alert: alertIn(text) })
}

function alertIn(text: string): { id: string; makesIncident: boolean } | null {
    let body: unknown
    try {
        body = JSON.parse(text)
    } catch {
        return null
    }
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        return null
    }
    const { alertId, status, severity } = body as Readonly<Record<string, unknown>>
    if (typeof alertId !== 'string') {
        return null
    }
    const isStarted = String(status).trim().toUpperCase() === 'STARTED'
    const isLess = ['medium', 'low'].includes(String(severity).trim().toLowerCase())
    return { id: alertId, makesIncident: isStarted && !isLess }
}
