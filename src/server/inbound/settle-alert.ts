import { readAlert } from './alert-store.ts'
import { readIncident } from './incident-writer.ts'
import type { WaitingMessage } from './message.ts'
import { countAttempt, hasQueued, markQueued, settledOutcome, waitingMessages } from './message-store.ts'
import { readBody } from './profiles.ts'
import { inOrder, nextStep } from './queue-order.ts'
import { applyMessage, finishTransition, type Settled, type Work } from './transition.ts'
import { logFrom } from '../platform/log.ts'
import { errorText } from '../shared/errors.ts'
import { reasonOf } from '../shared/reason.ts'
import { settingsById } from '../settings/settings-store.ts'

/** How often a request looks again when another processor is at its alert, before it leaves its message to others. */
const MOST_LOOKS = 40

/** How many messages of one alert a processor settles at most, so that no request works for others without end. */
const MOST_MESSAGES = 25

/** Attempts after which a message that ends with an error is failed for good and no longer in the way of others. */
const MOST_ATTEMPTS = 5

/**
 * Settles the waiting messages of one alert in order. The one code path for the request that has just stored `own`,
 * for the sweep (null), and for whatever replays a message later. The answer is the end of `own`, or null where it is
 * left to others: then it is marked queued, and whoever is at the alert, or the sweep, settles it.
 */
export function settleAlert(alertKey: string, own: Work | null): Settled | null {
    let answer: Settled | null = null
    let queued = false
    let looks = 0
    let settled = 0
    while (settled < MOST_MESSAGES) {
        // In this order: a message that is still waiting after the alert was read has not been applied before.
        const alert = readAlert(alertKey)
        const waiting = inOrder(waitingMessages(alertKey))
        const open: Work | null = answer ? null : own
        if (open && !waiting.some(({ id }) => id === open.message.id)) {
            answer = settledByOthers(open.message.id)
            if (answer) return answer
        }
        const step = nextStep(waiting, alert?.last ?? null, open?.message.id ?? null, Date.now() / 1000)
        if (step.kind === 'done') return answer
        if (step.kind === 'wait') {
            if (!open) return answer
            // The last look comes after the mark: the holder, who looks for the mark at its end, is then past or sees it.
            if (queued) return null
            looks++
            if (looks >= MOST_LOOKS) {
                if (open.record) markQueued(open.record)
                queued = true
            }
            continue
        }
        const mine: boolean = step.message.id === open?.message.id
        let result: Settled | null
        try {
            const work: Work = mine && open ? open : workOf(step.message)
            result =
                step.kind === 'finish' && alert
                    ? finishTransition(work, alert)
                    : applyMessage(work, alert, waiting.length > 1)
        } catch (error) {
            failAttempt(step.message, error)
            return answer
        }
        if (!result) {
            looks++
            if (looks >= MOST_LOOKS * 2) break
            continue
        }
        settled++
        if (mine) answer = result
        if (answer && !hasQueued(alertKey)) return answer
    }
    if (own && !answer && !queued && own.record) markQueued(own.record)
    return answer
}

/** Counts an attempt that an error ended. The message stays in its place, and those behind it wait for the next run. */
function failAttempt(message: WaitingMessage, error: unknown): void {
    const attempts = message.attempts + 1
    const reason = reasonOf(error)
    const text =
        attempts >= MOST_ATTEMPTS
            ? errorText('gaveUp', { attempts, reason })
            : errorText('unfinished', { what: message.id, reason })
    logFrom('').write('error', text)
    countAttempt(message.id, attempts, attempts >= MOST_ATTEMPTS, text)
}

/** Reads a stored message anew. It was readable when it was stored, so anything else is a defect and thrown. */
function workOf(message: WaitingMessage): Work {
    const settings = settingsById(message.sourceId)
    if (!settings) throw new Error(errorText('noSource', { source: message.sourceId }))
    const alert = readBody(settings.profile, message.body)
    if ('refused' in alert) throw new Error(errorText(alert.refused, alert.values))
    if ('test' in alert) throw new Error('a test message waits')
    return { message, alert, settings, record: null }
}

function settledByOthers(messageId: string): Settled | null {
    const end = settledOutcome(messageId)
    if (!end) return null
    const incident = readIncident(end.incidentId)
    return { outcome: end.outcome, incident: incident && { id: incident.id, number: incident.number } }
}
