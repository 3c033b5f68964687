import type { Alert } from './alert.ts'
import { alertText } from './alert-text.ts'
import { alertKey, groupKey } from './alert-store.ts'
import type { JsonValue } from '../shared/json.ts'
import { readTemplate, renderTemplate } from '../shared/template.ts'
import { storableText } from '../shared/text.ts'
import type { Settings } from '../settings/settings.ts'

/** Most characters of a correlation key that count. */
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

/** What an alert is known by: its id, or what the template of its source says; where that comes out empty, its id. */
export function correlationOf(settings: Settings, alert: Alert, body: JsonValue): Correlation {
    const own = { key: alertKey(settings.id, alert.id), externalId: alert.id, isGrouped: false }
    if (settings.correlationTemplate === '') return own
    const template = readTemplate(settings.correlationTemplate)
    if ('problem' in template) return own
    const text = renderTemplate(template, (path) => alertText(alert, body, path))
    const shared = storableText(text).replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS)
    return shared === '' ? own : { key: groupKey(settings.id, shared), externalId: shared, isGrouped: true }
}
