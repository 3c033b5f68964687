import type { Source } from '../../settings/source/source.ts'
import type { JsonValue } from '../../shared/json.ts'
import { readTemplate, renderTemplate } from '../../shared/template.ts'
import { cutWithoutMark, shownName, storableText } from '../../shared/text.ts'
import { isUnfilled } from '../../shared/unfilled.ts'
import type { Alert } from './alert.ts'
import { alertTexts } from './alert-text.ts'

/** Most characters of a correlation key that are stored; all of them count. */
const MAX_CHARACTERS = 1000

const TOO_LONG = 'The correlation key is too long to be built; the alert is known by its own id.'

/** What an alert is known by. */
export interface Correlation {
    /** What the unique key of its row is made of: kind of key, source, text. */
    readonly keyParts: readonly string[]
    /** The alert's own id, or the text of the source's template. */
    readonly externalId: string
    /** Whether several alerts may share the row. */
    readonly isGrouped: boolean
    /** What of the template could not be used, in words for the trace. */
    readonly remarks: readonly string[]
}

/**
 * What an alert is known by: its id, or what the template of its source says. If that comes out empty, is longer than a
 * text that is filled in may be (two keys that differ in what was left out would be one), holds a character that is not
 * UTF-8 (whatever is none becomes this one, so that two keys would be one), or is a place that was not filled in, its id.
 */
export function findCorrelation(source: Source, alert: Alert, body: JsonValue): Correlation {
    const keyParts = alertKeyParts(source.id, alert.id)
    const own = { keyParts, externalId: alert.id, isGrouped: false, remarks: [] }
    if (source.correlationTemplate === '') {
        return own
    }
    const template = readTemplate(source.correlationTemplate)
    if ('problem' in template) {
        return own
    }
    const { text, isCut } = renderTemplate(template, alertTexts(alert, body))
    if (isCut) {
        return { ...own, remarks: [TOO_LONG] }
    }
    const shared = storableText(text).replace(/\s+/g, ' ').trim()
    if (shared === '' || shared.includes('\ufffd')) {
        return own
    }
    if (isUnfilled(shared)) {
        const remark = `The correlation key is ${shownName(shared, 80)}, a place not filled in; the alert is known by its own id.`
        return { ...own, remarks: [remark] }
    }
    return {
        keyParts: ['group', source.id, shared],
        externalId: cutWithoutMark(shared, MAX_CHARACTERS),
        isGrouped: true,
        remarks: [],
    }
}

/** What the key of an alert's own row is made of: its source and the sender's id, whatever characters that holds. */
export function alertKeyParts(sourceId: string, externalId: string): readonly string[] {
    return ['alert', sourceId, externalId]
}
