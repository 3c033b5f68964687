import { alertPath, type AlertValue } from '../../settings/source/alert-path.ts'
import { isJsonNumber, type JsonValue } from '../../shared/json.ts'
import { valueAt } from '../../shared/json-path.ts'
import { storableText } from '../../shared/text.ts'
import { momentText } from '../../shared/utc.ts'
import { type Alert, impactedText } from './alert.ts'

export { pathProblem } from '../../settings/source/alert-path.ts'

/**
 * The texts at the paths of an alert, each found once: many places of a template and many rows may name one long value.
 *
 * @param body as {@link alertText} has it
 */
export function alertTexts(alert: Alert, body: JsonValue): (path: string) => string | null {
    const known = new Map<string, string | null>()
    return (path) => {
        const found = known.get(path)
        if (found !== undefined) {
            return found
        }
        const text = alertText(alert, body, path)
        known.set(path, text)
        return text
    }
}

/**
 * The text at a path of an alert (see settings/alert-path.ts): a text, a number with all its digits, `true` or `false`.
 *
 * @param body what was posted, or the part of it that tells of this alert
 * @returns null where nothing, an object or an array stands, and where the path is none
 */
export function alertText(alert: Alert, body: JsonValue, path: string): string | null {
    const found = alertPath(path)
    if (!found) {
        return null
    }
    if ('alert' in found) {
        return TEXTS[found.alert](alert) || null
    }
    const value = valueAt(body, found.body)
    if (typeof value === 'string') {
        return storableText(value)
    }
    if (typeof value === 'boolean') {
        return String(value)
    }
    return isJsonNumber(value) ? value.number : null
}

const TEXTS: Readonly<Record<AlertValue, (alert: Alert) => string | null>> = {
    id: (alert) => alert.id,
    status: (alert) => alert.status,
    phase: (alert) => alert.phase,
    severity: (alert) => alert.severity,
    severity_text: (alert) => alert.severityText,
    type: (alert) => alert.type,
    rule: (alert) => alert.ruleName,
    title: (alert) => alert.title ?? null,
    attribute: (alert) => alert.attribute,
    epicenter: (alert) => alert.epicenter,
    description: (alert) => alert.description,
    link: (alert) => alert.link,
    started_at: (alert) => momentText(alert.startedAt) || null,
    ended_at: (alert) => momentText(alert.endedAt) || null,
    created_at: (alert) => momentText(alert.createdAt) || null,
    impacted: impactedText,
}
