import { logFrom } from '../../platform/log.ts'
import { buildTrace } from '../../shared/trace.ts'
import { listRemarks } from '../alert/alert.ts'
import { alertsOn, insertAlert, type StoredAlert, updateAlert } from '../alert/alert-store.ts'
import { settleMessage } from '../messages/message-store.ts'
import { readIncident } from '../target/incident/incident-reader.ts'
import { type IncidentWrite, writePlan } from '../target/incident/incident-writer.ts'
import type { Change, IncidentChange } from './change.ts'
import { keepOpen } from './keep-open.ts'
import { type PendingMessage, type Settled, summarize } from './pending-message.ts'
import { claimSlot } from './storm-store.ts'

/** What became of the writes of a change. */
export type Written =
    | { readonly kind: 'settled'; readonly settled: Settled }
    /** Another processor took the slot of the storm limit: the change must be planned anew. */
    | { readonly kind: 'stale' }
    /** Another processor was faster, or the right to write has run out: nothing was written, or only the slot. */
    | { readonly kind: 'passed' }

/**
 * Writes a change: the slot of the storm limit, the alert's row, the incident, other incidents, the message. Each write
 * commits alone. A processor that ends before the row is written has changed nothing; one that ends after it leaves the
 * message unsettled with a number that was applied, and the row says what is to be carried on.
 *
 * @param row the alert's row as the change was planned on it
 * @param mayWrite asked right before the row is written
 */
export function writeChange(
    pending: PendingMessage,
    row: StoredAlert | null,
    change: Change,
    mayWrite: () => boolean,
): Written {
    const { message, source } = pending
    if (change.slot && !claimSlot(source, change.slot, message.id, change.incidentId)) {
        return { kind: 'stale' }
    }
    if (!mayWrite()) {
        return { kind: 'passed' }
    }
    const written = writeRow(pending, row, change)
    return written ? { kind: 'settled', settled: writeIncidents(pending, written, change) } : { kind: 'passed' }
}

function writeRow(
    { externalId, message, source }: PendingMessage,
    row: StoredAlert | null,
    change: Change,
): StoredAlert | null {
    if (!change.row) {
        return row
    }
    if (!row) {
        return insertAlert(message.alertKey, { source: source.id, external_id: externalId, ...change.row })
    }
    updateAlert(row, change.row)
    return row
}

function writeIncidents(pending: PendingMessage, row: StoredAlert, change: Change): Settled {
    const { alert, message, source } = pending
    const { decision } = change
    const own = amongOthers(change, row)
    const write = writeIncident(own, decision.action)
    const failed = write.error !== ''
    const kept = failed ? [] : keepOpen(pending, row, change, own.plan)
    const outcome = failed ? change.outcomeIfRefused : decision.outcome
    const incidentId = failed && decision.action === 'create' ? '' : change.incidentId
    if (failed) {
        updateAlert(row, { ...change.rowIfRefused, incident: incidentId, last_outcome: outcome })
    }
    const number = write.number || row.incidentNumber || (readIncident(incidentId)?.number ?? '')
    const linked = incidentId === '' ? [] : writeOthers(change)
    const done = incidentId === '' ? 'No incident.' : `Incident ${number}: ${outcome}.`
    const end = write.error || done
    const remarks = [...write.remarks, ...linked, ...kept]
    settleMessage(
        message.id,
        {
            state: failed ? 'failed' : 'processed',
            outcome,
            alertId: row.id,
            incidentId,
            error: write.error,
            trace: buildTrace(summarize(alert), listRemarks(alert), decision.why, remarks, end),
        },
        pending.record,
    )
    const quiet = decision.action === 'none' || decision.outcome === 'repeated'
    const level = failed ? 'error' : quiet ? 'debug' : 'information'
    logFrom(source.logLevel).write(level, `${summarize(alert)} ${end}`)
    return { outcome, incident: incidentId === '' ? null : { id: incidentId, number } }
}

/**
 * An end resolves an incident only if no other alert of it is on. That is asked after the alert's own row says that it
 * has ended: of two alerts that end at the same moment, at least the later one sees that it is the last.
 */
function amongOthers({ ifOthersOn, incident }: Change, row: StoredAlert): IncidentChange {
    const othersOn = ifOthersOn ? alertsOn(incident.id, row.id) : 0
    return ifOthersOn && othersOn > 0 ? { ...incident, plan: ifOthersOn(othersOn) } : incident
}

function writeIncident({ id, incident, plan }: IncidentChange, action: Change['decision']['action']): IncidentWrite {
    return writePlan(plan, action, id, incident)
}

function writeOthers({ others, otherRemarks }: Change): readonly string[] {
    const writes = others.map((other) => writeIncident(other, 'note'))
    const errors = writes.map(({ error }) => error).filter((error) => error !== '')
    return [...otherRemarks, ...writes.flatMap(({ remarks }) => remarks), ...errors]
}
