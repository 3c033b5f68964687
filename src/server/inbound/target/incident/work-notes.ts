import { shownName } from '../../../shared/text.ts'
import { momentText } from '../../../shared/utc.ts'
import { type Alert, impactedText } from '../../alert/alert.ts'
import type { IncidentFields } from './incident.ts'

/** Longest value that a note repeats. */
const SHOWN_LENGTH = 80

/** How a note shows the value of a column: a reference by what it is called. */
export type ShownValue = (column: string, value: string) => string

/** The work note of a changed alert: each changed column with its old and new value, long ones by name only. */
export function changeNote(
    alert: Alert,
    before: IncidentFields,
    changed: IncidentFields,
    display: string,
    shown: ShownValue,
): string {
    const lines = changeLines(before, changed, shown)
    return [`${heading(alert, display)} has changed. ${presentState(alert)}`, ...lines].join('\n')
}

/** The work note of a replay: the alert itself has not changed; what today's settings change is listed, if anything. */
export function replayNote(
    alert: Alert,
    before: IncidentFields,
    changed: IncidentFields,
    display: string,
    shown: ShownValue,
): string {
    const lines = changeLines(before, changed, shown)
    const result = lines.length === 0 ? ' without a change' : ''
    return [`${heading(alert, display)} was processed again${result}.`, ...lines].join('\n')
}

function changeLines(before: IncidentFields, changed: IncidentFields, shown: ShownValue): string[] {
    const named = (column: string, value: string): string => (value === '' ? 'empty' : shown(column, value))
    return Object.entries(changed).map(([column, value]) => {
        const old = before[column] ?? ''
        const long = value.length > SHOWN_LENGTH || old.length > SHOWN_LENGTH
        return long ? `- ${column} updated` : `- ${column}: ${named(column, old)} -> ${named(column, value)}`
    })
}

function presentState(alert: Alert): string {
    const impacted = impactedText(alert)
    const level =
        alert.details === undefined || alert.severityText !== ''
            ? `Severity ${shownName(alert.severityText, 40) || 'unknown'}`
            : `Status ${shownName(alert.status)}`
    return `${level}${impacted === '' ? '' : `; impacted: ${impacted}`}.`
}

/** The work note of the first identical repeat. */
export function repeatNote(alert: Alert, display: string): string {
    return `${heading(alert, display)} was reported again without a change. Further repeats are only counted on the alert.`
}

/** The work note of a STARTED that comes after the end. */
export function lateNote(alert: Alert, display: string): string {
    const when = alert.createdAt ?? alert.startedAt
    const sent = when === null ? '' : ` of ${momentText(when)} UTC`
    return `${heading(alert, display)}: a message ${shownName(alert.status)}${sent} came after the alert had ended. Nothing was reopened.`
}

/** The work note of an alert that is noted on the incident of others. */
export function relatedNote(alert: Alert, display: string): string {
    const name = shownName(alert.title || alert.ruleName, 200)
    const level = alert.severityText === '' ? '' : `, severity ${shownName(alert.severityText, 40)}`
    const link = alert.link === '' ? '' : ` ${alert.link}`
    return `${heading(alert, display)} belongs to this incident${name === '' ? '' : `: ${name}`}${level}.${link}`
}

/** The work note of an alert whose correlation key has another text while it is on. */
export function movedNote(alert: Alert, key: string, display: string): string {
    return `${heading(alert, display)} has another correlation key now: ${shownName(key, 200)}. It stays with this incident.`
}

/** The work note of an incident that is reopened. */
export function reopenNote(alert: Alert, display: string): string {
    const when = alert.startedAt ?? alert.createdAt
    const since = when === null ? '' : ` at ${momentText(when)} UTC`
    return `${heading(alert, display)} has started again${since}; the incident was reopened.`
}

/** The work note of a new incident of an alert that had another. */
export function linkNote(alert: Alert, number: string, display: string): string {
    return `${heading(alert, display)} had incident ${number} before.`
}

/** The work note of an incident that one alert's end has resolved while another alert of it came on. */
export function goesOnNote(display: string): string {
    return `Another ${display} alert of this incident came on while it was resolved; the incident stays open.`
}

/** How an alert ended, for close notes or a work note. */
export function endNote(alert: Alert, display: string): string {
    const when = alert.endedAt === null ? '' : ` at ${momentText(alert.endedAt)} UTC`
    return `${heading(alert, display)} ended (${shownName(alert.status)})${when}.`
}

/** The work note of an incident that was made by the Table API for an alert that has another. */
export function duplicateNote(alert: Alert, number: string, display: string): string {
    return `${heading(alert, display)} has incident ${number}; this one was posted for it too (${shownName(alert.status)}). Nothing was closed.`
}

/** The work note of an alert's incident when another was made for it by the Table API. */
export function originalNote(alert: Alert, number: string, display: string): string {
    return `${heading(alert, display)} was posted as incident ${number} too (${shownName(alert.status)}). Nothing was closed.`
}

function heading(alert: Alert, display: string): string {
    return `${display} alert ${shownName(alert.id, 255)}`
}
