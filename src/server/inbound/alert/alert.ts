import type { Severity } from '../../settings/source/severity.ts'
import { type Moment, NO_MOMENT, pickLater } from '../../shared/time.ts'

/** One condition of the rule that raised an alert. */
export interface AlertCondition {
    readonly text: string
    /** Whether this condition triggered. */
    readonly triggered: boolean
    /** Measured values in words, such as `min 513, avg 513, max 513`; may be empty. */
    readonly stats: string
}

/** How many of something an alert touches, in the words and digits of the sender. */
export interface ImpactedCount {
    readonly what: string
    readonly count: string
}

/** A line of an incident's description that only one kind of source has. */
export interface AlertDetail {
    readonly label: string
    readonly value: string
}

/** One external alert as a message told it, whatever its sender's format. */
export interface Alert {
    /** The sender's id, unchanged. */
    readonly id: string
    /** Whether the alert is on, or over for whatever reason. */
    readonly phase: 'started' | 'ended'
    /** The status in the sender's word. */
    readonly status: string
    readonly ruleName: string
    /** Null where the sender's word is none that is known. */
    readonly severity: Severity | null
    readonly severityText: string
    readonly type: string
    readonly startedAt: Moment | null
    /** When the sender made this message. */
    readonly createdAt: Moment | null
    /** Null while the alert is on, whatever the message says. */
    readonly endedAt: Moment | null
    readonly operator: string
    readonly conditions: readonly AlertCondition[]
    /** The rule as one text, used where there are no conditions. */
    readonly criteria: string
    readonly impacted: readonly ImpactedCount[]
    readonly attribute: string
    readonly epicenter: string
    readonly description: string
    /** Address of the alert in the sender's portal, https or http, or empty. */
    readonly link: string
    /** What the alert is about, where that is not its rule's name. */
    readonly title?: string
    /** More lines for the description, in order. */
    readonly details?: readonly AlertDetail[]
    /** Whether the sender gives the same id to what happens again later, so that a start after an end may be a new one. */
    readonly mayRecur?: boolean
    /** What of the message was not understood or not used, in words for the trace. */
    readonly remarks: readonly string[]
}

/** What an alert has of its rule where its sender tells nothing of it but a name. */
export const WITHOUT_RULE = {
    operator: '',
    conditions: [],
    criteria: '',
    impacted: [],
    attribute: '',
    epicenter: '',
} as const

/** A body that says only that the connection works. */
export interface TestMessage {
    readonly test: true
}

/**
 * The alert's own time of a message, by which messages are put in order; none if it gives none. An end is never before
 * its own start, whatever the clock of the sender says.
 */
export function alertTime({ createdAt, endedAt, phase, startedAt }: Alert): Moment {
    const time = endedAt ?? createdAt ?? startedAt ?? NO_MOMENT
    return phase === 'ended' ? pickLater(time, startedAt ?? NO_MOMENT) : time
}

/** What is said of an alert in the trace of its message: what was not understood, and that it gives no time. */
export function listRemarks(alert: Alert): readonly string[] {
    return alertTime(alert) === NO_MOMENT ? [...alert.remarks, NO_TIME] : alert.remarks
}

const NO_TIME = 'No time was given; the order of arrival decides.'

/** What of an alert makes two messages the same: everything that is shown or decided on. */
export function alertContent(alert: Alert): string {
    const { remarks: _, ...content } = alert
    return JSON.stringify(content)
}

/** The address of an alert: its own, or the portal's page of it where it brings none; empty without both. */
export function alertLink(alert: Alert, portalHost: string): string {
    if (alert.link !== '') {
        return alert.link
    }
    return portalHost === '' ? '' : `https://${portalHost}/zdx/admin/alerts/${encodeURIComponent(alert.id)}`
}

/** The impacted counts in words: `1 devices, 42 users`; empty where the alert tells none. */
export function impactedText(alert: Alert): string {
    return alert.impacted.map(({ what, count }) => `${count} ${what}`).join(', ')
}
