import type { Severity } from '../../../settings/source/severity.ts'
import { cutToLength } from '../../../shared/text.ts'
import { momentText } from '../../../shared/utc.ts'
import { type Alert, impactedText } from '../../alert/alert.ts'
import type { IncidentFields } from './incident.ts'

/** Column lengths of task and incident in a base system. */
const SHORT_DESCRIPTION_LENGTH = 160
const DESCRIPTION_LENGTH = 4000
const CORRELATION_ID_LENGTH = 100

/** Most characters of one value in a description. */
const MAX_LINE_LENGTH = 1500

/**
 * Impact and urgency by severity; priority is never set, the instance calculates it from these two
 * (markdown/…/def-prio-lookup-rules.md).
 */
const IMPACT_AND_URGENCY: Readonly<Record<Severity, string>> = { high: '1', medium: '2', low: '3' }

/** What an alert says about its incident, now: the columns that follow the alert when it changes. */
export function alertFields(alert: Alert, link: string, display: string): IncidentFields {
    const level = alert.severity === null ? {} : levelFields(alert.severity)
    return {
        short_description: shortDescription(alert, display),
        description: description(alert, link),
        ...level,
    }
}

/**
 * Columns that are set once, when the incident is made. `externalId` is the alert's id or the key that it shares with
 * others; one that the column cannot hold is replaced by the alert's key.
 */
export function originFields(externalId: string, alertKey: string, display: string): IncidentFields {
    return {
        correlation_id: externalId.length > CORRELATION_ID_LENGTH ? alertKey : externalId,
        correlation_display: display,
    }
}

function levelFields(severity: Severity): IncidentFields {
    const level = IMPACT_AND_URGENCY[severity]
    return { impact: level, urgency: level }
}

function shortDescription(alert: Alert, display: string): string {
    const name = alert.title || alert.ruleName || `alert ${alert.id}`
    const type = alert.type === '' || alert.type === name ? '' : ` (${alert.type})`
    return cutToLength(oneLine(`${display}: ${name}${type}`), SHORT_DESCRIPTION_LENGTH)
}

function description(alert: Alert, link: string): string {
    const lines = [
        labelled('Alert', alert.id),
        labelled('Link', link),
        labelled('Rule', alert.ruleName),
        labelled('Type', alert.type === alert.ruleName ? '' : alert.type),
        labelled('Severity', alert.severityText),
        labelled('Started', alert.startedAt === null ? '' : `${momentText(alert.startedAt)} UTC`),
        labelled('Impacted', impactedText(alert)),
        labelled('Context', [alert.attribute, alert.epicenter].filter((part) => part !== '').join(', ')),
        ...(alert.details ?? []).map(({ label, value }) => labelled(label, value)),
        ...criteriaLines(alert),
        labelled('Description', alert.description),
    ]
    return cutToLength(lines.filter((line) => line !== '').join('\n'), DESCRIPTION_LENGTH)
}

/** A triggered condition is marked by `*`. */
function criteriaLines(alert: Alert): readonly string[] {
    if (alert.conditions.length === 0) {
        return [labelled('Criteria', alert.criteria)]
    }
    const heading = alert.operator === '' ? 'Criteria (* triggered):' : `Criteria, ${alert.operator} (* triggered):`
    return [
        heading,
        ...alert.conditions.map(({ text, triggered, stats }) => {
            const measured = stats === '' ? '' : ` [${stats}]`
            return `- ${oneLine(text)}${triggered ? ' *' : ''}${oneLine(measured)}`
        }),
    ]
}

function labelled(label: string, value: string): string {
    return value === '' ? '' : `${label}: ${cutToLength(value, MAX_LINE_LENGTH)}`
}

function oneLine(text: string): string {
    return cutToLength(text, MAX_LINE_LENGTH).replace(/\s+/g, ' ').trimEnd()
}
