import { type Alert, alertContent, alertTime } from './alert.ts'
import { incidentIdFor, insertAlert, type StoredAlert, updateAlert } from './alert-store.ts'
import { rememberFields } from './applied-fields.ts'
import { claimNext, isValid } from './claim-store.ts'
import { applyEffect, type EffectInput, followingFields } from './incident-effect.ts'
import { alertLink, type IncidentFields } from './incident-fields.ts'
import { type Incident, readIncident } from './incident-writer.ts'
import type { WaitingMessage } from './message.ts'
import { settleMessage } from './message-store.ts'
import { type Decision, decide, type KnownAlert, type Outcome } from './policy.ts'
import { hashKey } from '../platform/hash-key.ts'
import { logFrom } from '../platform/log.ts'
import { type AnyRecord, valueOf } from '../platform/record.ts'
import type { Settings } from '../settings/settings.ts'
import { toUtcText } from '../shared/utc.ts'

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
 * Applies a message to its alert: decide, claim, write the decision to the alert's row, do it to the incident, settle
 * the message. Each write commits alone. Dying before the alert's row changes nothing but leaves a claim that runs out;
 * dying after it leaves the message unsettled, by which {@link finishTransition} knows what to carry on.
 * Null where another processor was faster.
 */
export function applyMessage(work: Work, known: StoredAlert | null, contended: boolean): Settled | null {
    const { message, alert, settings } = work
    const fingerprint = hashKey('content', alertContent(alert))
    const { decision, incident, facts } = decideOn(work, known, fingerprint)
    const creates = decision.action === 'create'
    const generation = (known?.generation ?? 0) + (creates ? 1 : 0)
    const kept = facts?.hasIncident ? (known?.incidentId ?? '') : ''
    const incidentId = creates ? incidentIdFor(message.alertKey, generation) : kept

    const values: Record<string, string> = {
        ...(decision.outcome === 'late' ? {} : stateValues(alert, settings, fingerprint)),
        ...(creates || decision.action === 'update'
            ? { applied: rememberFields(followingFields(alert, settings)) }
            : {}),
        incident: incidentId,
        incident_number: creates ? '' : (incident?.number ?? known?.incidentNumber ?? ''),
        generation: String(generation),
        repeats: String((facts?.repeats ?? 0) + (facts?.fingerprint === fingerprint ? 1 : 0)),
        late: String((facts?.late ?? 0) + (decision.outcome === 'late' ? 1 : 0)),
        last_message: message.id,
        last_outcome: decision.outcome,
        last_action: decision.action,
        incident_mod_count: String(incident?.modCount ?? 0),
    }
    let alertRow: StoredAlert
    if (known) {
        const claim = claimNext(message.alertKey, known.id, known.revision, message.id, contended)
        if (!claim || !isValid(claim)) return null
        updateAlert(known, { ...values, revision: String(claim.revision) })
        alertRow = known
    } else {
        const row = { source: settings.id, external_id: alert.id, revision: '1', ...values }
        const inserted = insertAlert(message.alertKey, row)
        if (!inserted) return null
        alertRow = inserted
    }
    return carryOut(work, alertRow, decision, {
        action: decision.action,
        outcome: decision.outcome,
        incidentId,
        incident,
        appliedBefore: known?.applied ?? '',
        typeChanged: known !== null && known.alertType !== values['alert_type'],
        isWritten: false,
    })
}

/**
 * Carries a transition to its end that another processor wrote to the alert's row and then left. The incident's
 * `sys_mod_count` tells whether the incident was written before that processor died, so that no note comes twice.
 */
export function finishTransition(work: Work, known: StoredAlert): Settled {
    const { lastAction: action, incidentId } = known
    const outcome = known.last.outcome as Outcome
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
function decideOn(work: Work, known: StoredAlert | null, fingerprint: string): Decided {
    const facts = known?.known ?? null
    const decision = decide(work.alert, fingerprint, facts, work.settings)
    if (!known || decision.action === 'none' || decision.action === 'create') return { decision, incident: null, facts }
    const incident = readIncident(known.incidentId)
    if (incident) return { decision, incident, facts }
    const without = { ...known.known, hasIncident: false }
    return { decision: decide(work.alert, fingerprint, without, work.settings), incident: null, facts: without }
}

/** What the alert's row says of an alert as it is now; a late message says nothing about that. */
function stateValues(alert: Alert, settings: Settings, fingerprint: string): Record<string, string> {
    const time = (seconds: number | null): string => (seconds === null ? '' : toUtcText(seconds))
    return {
        phase: alert.phase,
        status: alert.status.slice(0, 100),
        severity: alert.severity ?? '',
        alert_type: alert.type.slice(0, 100),
        rule_name: alert.ruleName.slice(0, 255),
        link: alertLink(alert, settings.portalHost).slice(0, 1024),
        started_at: time(alert.startedAt),
        ended_at: time(alert.endedAt),
        alert_time: time(alertTime(alert) || null),
        fingerprint,
    }
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
