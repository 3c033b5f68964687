import { type Alert, alertContent } from './alert.ts'
import { stateValues } from './alert-values.ts'
import { incidentIdFor, insertAlert, type StoredAlert, updateAlert } from './alert-store.ts'
import { rememberFields } from './applied-fields.ts'
import { applyEffect, type EffectInput, followingFields } from './incident-effect.ts'
import type { IncidentFields } from './incident-fields.ts'
import { type Incident, readIncident } from './incident-writer.ts'
import type { WaitingMessage } from './message.ts'
import { isWaiting, settleMessage } from './message-store.ts'
import { type Decision, decide, isNewOccurrence, type KnownAlert, type Outcome } from './policy.ts'
import { hashKey } from '../platform/hash-key.ts'
import { logFrom } from '../platform/log.ts'
import { type AnyRecord, valueOf } from '../platform/record.ts'
import type { Settings } from '../settings/settings.ts'

/** A message with what it says and the settings of its source. */
export interface Work {
    readonly message: WaitingMessage
    readonly alert: Alert
    readonly settings: Settings
    /** The message's record where the caller has it. */
    readonly record: AnyRecord | null
}

/** The end of a message, for the answer. */
export interface Settled {
    readonly outcome: string
    readonly incident: { readonly id: string; readonly number: string } | null
}

/**
 * Applies a message to its alert: decide, write the decision to the alert's row, do it to the incident, settle the
 * message. Each write commits alone. Dying before the alert's row is written changes nothing; dying after it leaves the
 * message unsettled with a number that was applied, and the row says what is to be carried on.
 *
 * `mayWrite` is asked right before the row is written. Null where nothing was done: another processor was faster, is
 * still at the incident, or the right to write has run out.
 */
export function applyMessage(work: Work, known: StoredAlert | null, mayWrite: () => boolean): Settled | null {
    const { message, alert, settings } = work
    const fingerprint = hashKey('content', alertContent(alert))
    const first = decide(alert, fingerprint, known?.known ?? null, settings)
    // An incident is changed by one message at a time, in order.
    const touches = first.action !== 'none' || (known !== null && isNewOccurrence(alert, known.known))
    if (touches && known && isWaiting(known.applied.lastMessageId)) return null
    const { decision, incident, facts } = decideOn(work, known, fingerprint, first)
    const values = rowValues(work, known, fingerprint, { decision, incident, facts })
    if (!mayWrite()) return null
    if (known) updateAlert(known, values)
    const row = known ?? insertAlert(message.alertKey, { source: settings.id, external_id: alert.id, ...values })
    if (!row) return null
    return carryOut(work, row, decision, {
        action: decision.action,
        outcome: decision.outcome,
        incidentId: values['incident'] ?? known?.incidentId ?? '',
        incident,
        appliedBefore: known?.writtenFields ?? '',
        typeChanged: known !== null && known.alertType !== (values['alert_type'] ?? known.alertType),
        isWritten: false,
    })
}

/** What a decision writes to the alert's row. */
function rowValues(
    { message, alert, settings }: Work,
    known: StoredAlert | null,
    fingerprint: string,
    { decision, incident, facts }: Decided,
): Readonly<Record<string, string>> {
    const isSame = facts?.fingerprint === fingerprint
    const startsAgain = facts !== null && decision.outcome !== 'late' && isNewOccurrence(alert, facts)
    const counts = {
        revision: String(message.number),
        ...(startsAgain ? { repeats: '0', late: '0', incident: '', incident_number: '' } : {}),
        ...(isSame ? { repeats: String(facts.repeats + 1) } : {}),
        ...(decision.outcome === 'late' ? { late: String((facts?.late ?? 0) + 1) } : {}),
        ...(decision.outcome === 'late' || isSame ? {} : stateValues(alert, settings, fingerprint)),
    }
    // What only counts leaves the traces of the last change in place: it may not have come to its end yet.
    if (decision.action === 'none' && known) return counts
    const creates = decision.action === 'create'
    const generation = (known?.generation ?? 0) + (creates ? 1 : 0)
    return {
        ...counts,
        ...(creates || decision.action === 'update'
            ? { applied: rememberFields(followingFields(alert, settings)) }
            : {}),
        ...(creates ? { incident: incidentIdFor(message.alertKey, generation) } : {}),
        ...(creates || incident ? { incident_number: incident?.number ?? '' } : {}),
        generation: String(generation),
        last_message: message.id,
        last_outcome: decision.outcome,
        last_action: decision.action,
        incident_mod_count: String(incident?.modCount ?? 0),
    }
}

/** Settles a message that was only counted, by a processor that died before it settled it. */
export function closeCounted(work: Work, known: StoredAlert): Settled {
    const fingerprint = hashKey('content', alertContent(work.alert))
    const { outcome } = decide(work.alert, fingerprint, known.known, work.settings)
    const decision = { outcome, action: 'none', why: 'Counted by a request that did not end.' } as const
    return carryOut(work, known, decision, {
        action: 'none',
        outcome,
        incidentId: known.incidentId,
        incident: null,
        appliedBefore: '',
        typeChanged: false,
        isWritten: true,
    })
}

/**
 * Carries a transition to its end that another processor wrote to the alert's row and then left. The incident's
 * `sys_mod_count` tells whether the incident was written before that processor died, so that no note comes twice.
 */
export function finishTransition(work: Work, known: StoredAlert): Settled {
    const { lastAction: action, incidentId } = known
    const outcome = known.applied.lastOutcome as Outcome
    const incident = action === 'none' ? null : readIncident(incidentId)
    const isWritten = incident !== null && incident.modCount > known.incidentModCount
    const why = 'Begun by a request that did not end; carried on.'
    return carryOut(
        work,
        known,
        { outcome, action, why },
        {
            action,
            outcome,
            incidentId,
            incident,
            appliedBefore: incident ? currentFields(incident, followingFields(work.alert, work.settings)) : '',
            typeChanged: false,
            isWritten,
        },
    )
}

function currentFields(incident: Incident, fields: IncidentFields): string {
    const current = Object.keys(fields).map((column) => [column, valueOf(incident.record, column)])
    return rememberFields(Object.fromEntries(current) as IncidentFields)
}

interface Decided {
    readonly decision: Decision
    /** The incident, where the decision touches it. */
    readonly incident: Incident | null
    readonly facts: KnownAlert | null
}

/** Reads the incident only where it is touched; one that was deleted counts as none. */
function decideOn(work: Work, known: StoredAlert | null, fingerprint: string, decision: Decision): Decided {
    const facts = known?.known ?? null
    if (!known || decision.action === 'none' || decision.action === 'create') return { decision, incident: null, facts }
    const incident = readIncident(known.incidentId)
    if (incident) return { decision, incident, facts }
    const without = { ...known.known, hasIncident: false }
    return { decision: decide(work.alert, fingerprint, without, work.settings), incident: null, facts: without }
}

type Effect = Omit<EffectInput, 'alert' | 'alertKey' | 'settings' | 'postedBy'>

function carryOut(work: Work, alertRow: StoredAlert, decision: Decision, effect: Effect): Settled {
    const { message, alert, settings } = work
    const input = { ...effect, alert, alertKey: message.alertKey, settings, postedBy: message.postedBy }
    const write = effect.action === 'none' ? { number: '', error: '', remarks: [] } : applyEffect(input)
    const failed = write.error !== ''
    const outcome = failed ? 'refused by instance' : decision.outcome
    const incidentId = failed && effect.action === 'create' ? '' : effect.incidentId
    if (failed) updateAlert(alertRow, { incident: incidentId, last_outcome: outcome })
    const number = write.number || alertRow.incidentNumber || numberOf(incidentId)
    const done = incidentId === '' ? 'No incident.' : `Incident ${number}: ${outcome}.`
    settleMessage(
        message.id,
        {
            state: failed ? 'failed' : 'processed',
            outcome,
            alertId: alertRow.id,
            incidentId,
            error: write.error,
            trace: [summaryOf(alert), ...alert.remarks, decision.why, ...write.remarks, write.error || done],
        },
        work.record,
    )
    const quiet = decision.action === 'none' || decision.outcome === 'repeated'
    const level = failed ? 'error' : quiet ? 'debug' : 'information'
    logFrom(settings.logLevel).write(level, `${summaryOf(alert)} ${write.error || done}`)
    return { outcome, incident: incidentId === '' ? null : { id: incidentId, number } }
}

function numberOf(incidentId: string): string {
    return readIncident(incidentId)?.number ?? ''
}

/** One line that says which alert a message is about. */
export function summaryOf(alert: Alert): string {
    const severity = alert.severityText === '' ? '' : `, severity ${alert.severityText.slice(0, 40)}`
    return `Alert ${alert.id.slice(0, 100)}, ${alert.status.slice(0, 40)}${severity}.`
}
