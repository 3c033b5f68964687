import { MAX_JSON_DEPTH } from '../../shared/json.ts'
import { pathSteps } from '../../shared/json-path.ts'
import { shownName } from '../../shared/text.ts'

/** What of an alert a path can name, after `alert.`. Times are UTC, `yyyy-MM-dd HH:mm:ss`. */
export const ALERT_VALUES = [
    'id',
    'status',
    'phase',
    'severity',
    'severity_text',
    'type',
    'rule',
    'title',
    'attribute',
    'epicenter',
    'description',
    'link',
    'started_at',
    'ended_at',
    'created_at',
    'impacted',
] as const

/** One of {@link ALERT_VALUES}. */
export type AlertValue = (typeof ALERT_VALUES)[number]

/** What a path leads to: a value of the alert as it was understood, or a place in the body as it was sent. */
export type AlertPath = { readonly alert: AlertValue } | { readonly body: readonly string[] }

/** Reads a path such as `alert.severity` or `body.labels.team`; null where it is neither. */
export function alertPath(path: string): AlertPath | null {
    if (path.startsWith('alert.')) {
        const value = ALERT_VALUES.find((name) => name === path.slice('alert.'.length))
        return value === undefined ? null : { alert: value }
    }
    const steps = path.startsWith('body.') ? pathSteps(path.slice('body.'.length)) : null
    return steps && { body: steps }
}

/** Why a text is no path of an alert, in words; null where it is one. */
export function pathProblem(path: string): string | null {
    if (alertPath(path)) {
        return null
    }
    if (path.startsWith('alert.')) {
        return `${path} is none of alert.${ALERT_VALUES.join(', alert.')}`
    }
    if (path.split('.').length > MAX_JSON_DEPTH) {
        return `${shownName(path, 40)} has more than ${MAX_JSON_DEPTH} steps; no body may be so deep`
    }
    if (path.startsWith('body.')) {
        return `${path} is not a path: write names separated by single dots, such as body.labels.team`
    }
    return `${path === '' ? 'an empty text' : path} is not a path: a path begins with alert. or body.`
}
