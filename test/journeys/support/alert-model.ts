/** One message of a model's alert. */
export interface ModelMessage {
    readonly phase: 'started' | 'ended'
    /** What the message says; the same text means the same message. */
    readonly content: string
    /** The alert's own time, epoch seconds. */
    readonly time: number
}

/** What is known of an alert after some messages. */
export interface ModelAlert {
    readonly phase: 'none' | 'started' | 'ended'
    /** Incidents so far, none or one. */
    readonly incidents: number
    readonly isResolved: boolean
    readonly repeats: number
    readonly late: number
    /** Work notes of the incident. */
    readonly notes: number
    /** The message that was last applied. */
    readonly last: ModelMessage | null
}

/** An alert of which nothing has come. */
export const UNKNOWN_ALERT: ModelAlert = {
    phase: 'none',
    incidents: 0,
    isResolved: false,
    repeats: 0,
    late: 0,
    notes: 0,
    last: null,
}

/** What one message does: its outcome, and the alert after it. */
export interface ModelStep {
    readonly outcome: string
    readonly after: ModelAlert
}

/**
 * What docs/zdx.md says of one message after others, with the default settings and a severity that makes incidents. An
 * end is for ever; what is older than the last applied message changes nothing; what is the same is counted, and noted
 * once.
 */
export function modelStep(alert: ModelAlert, message: ModelMessage): ModelStep {
    const isSame = alert.last?.content === message.content
    const repeats = alert.repeats + (isSame ? 1 : 0)
    if (message.phase === 'ended') {
        const isOpen = alert.phase === 'started'
        const outcome = isOpen ? 'resolved' : isSame ? 'repeated' : 'ended'
        const isResolved = alert.isResolved || isOpen
        return { outcome, after: { ...alert, phase: 'ended', repeats, isResolved, last: message } }
    }
    if (alert.phase === 'none') {
        return { outcome: 'created', after: { ...alert, phase: 'started', incidents: 1, last: message } }
    }
    if (alert.phase === 'ended') {
        const notes = alert.notes + (alert.incidents > 0 && alert.late === 0 ? 1 : 0)
        return { outcome: 'late', after: { ...alert, late: alert.late + 1, notes } }
    }
    if (isSame) {
        return { outcome: 'repeated', after: { ...alert, repeats, notes: notesOf(alert) } }
    }
    if (alert.last && message.time < alert.last.time) {
        return { outcome: 'late', after: { ...alert, late: alert.late + 1 } }
    }
    return { outcome: 'updated', after: { ...alert, notes: alert.notes + 1, last: message } }
}

/** Notes after the first repeat, which alone is noted. */
function notesOf(alert: ModelAlert): number {
    return alert.repeats === 0 ? alert.notes + 1 : alert.notes
}
