import type { Alert } from './alert.ts'
import { alertText } from './alert-text.ts'
import { alertKey, groupKey } from './alert-store.ts'
import type { JsonValue } from '../shared/json.ts'
import { readTemplate, renderTemplate } from '../shared/template.ts'
import { storableText } from '../shared/text.ts'
import type { Settings } from '../settings/settings.ts'

/** Most characters of a correlation key that are stored; all of them count. */
const MOST_CHARACTERS = 1000

/** What an alert is known by. */
export interface Correlation {
    /** Unique key of its row. */
    readonly key: string
    /** The alert's own id, or the text of the source's template. */
    readonly externalId: string
    /** Whether several alerts may share the row. */
    readonly isGrouped: boolean
}

/**
 * What an alert is known by: its id, or what the template of its source says. Where that comes out empty, or holds a
 * character that is not UTF-8 (whatever is none becomes this one, so that two keys would be one), its id.
 */
export function correlationOf(settings: Settings, alert: Alert, body: JsonValue): Correlation {
    const own = { key: alertKey(settings.id, alert.id), externalId: alert.id, isGrouped: false }
    if (settings.correlationTemplate === '') return own
    const template = readTemplate(settings.correlationTemplate)
    if ('problem' in template) return own
    const text = renderTemplate(template, (path) => alertText(alert, body, path))
    const shared = storableText(text).replace(/\s+/g, ' ').trim()
    if (shared === '' || shared.includes('\ufffd')) return own
    return { key: groupKey(settings.id, shared), externalId: cutText(shared), isGrouped: true }
}

/** The beginning of a text, never half a character. */
function cutText(text: string): string {
    return text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '')
}
