import type { Alert } from './alert.ts'
import { impactedText, type IncidentFields } from './incident-fields.ts'
import { CORRELATION_DISPLAY } from '../shared/app.ts'
import { toUtcText } from '../shared/utc.ts'

/** Longest value that a note repeats. */
const SHOWN_LENGTH = 80

/** The work note of a changed alert: each changed column with its old and new value, long ones by name only. */
export function changeNote(alert: Alert, before: IncidentFields, changed: IncidentFields): string {
    const lines = Object.entries(changed).map(([column, value]) => {
        const old = before[column] ?? ''
        const long = value.length > SHOWN_LENGTH || old.length > SHOWN_LENGTH
        return long ? `- ${column} updated` : `- ${column}: ${old === '' ? 'empty' : old} -> ${value}`
    })
    const impacted = impactedText(alert)
    const now = `Severity ${alert.severityText || 'unknown'}${impacted === '' ? '' : `; impacted: ${impacted}`}.`
    return [`${heading(alert)} has changed. ${now}`, ...lines].join('\n')
}

/** The work note of the first identical repeat. */
export function repeatNote(alert: Alert): string {
    return `${heading(alert)} was reported again without a change. Further repeats are only counted on the alert.`
}

/** The work note of a STARTED that comes after the end. */
export function lateNote(alert: Alert): string {
    const when = alert.createdAt ?? alert.startedAt
    const sent = when === null ? '' : ` of ${toUtcText(when)} UTC`
    return `${heading(alert)}: a message ${alert.status}${sent} came after the alert had ended. Nothing was reopened.`
}

/** How an alert ended, for close notes or a work note. */
export function endNote(alert: Alert): string {
    const when = alert.endedAt === null ? '' : ` at ${toUtcText(alert.endedAt)} UTC`
    return `${heading(alert)} ended (${alert.status})${when}.`
}

function heading(alert: Alert): string {
    return `${CORRELATION_DISPLAY} alert ${alert.id}`
}
