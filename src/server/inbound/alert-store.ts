import { INCIDENT_ACTIONS, type IncidentAction, type KnownAlert } from './policy.ts'
import type { LastTransition } from './queue-order.ts'
import { hashKey } from '../platform/hash-key.ts'
import { type AnyRecord, openTable, readByKey, refusalOf, setValues, valueOf } from '../platform/record.ts'
import { TABLES } from '../shared/app.ts'
import { fromUtcText } from '../shared/utc.ts'

/** An alert's row. */
export interface StoredAlert {
    readonly id: string
    readonly record: AnyRecord
    /** Number of the last transition. */
    readonly revision: number
    readonly known: KnownAlert
    readonly last: LastTransition
    readonly incidentId: string
    /** Empty until a later transition has read it. */
    readonly incidentNumber: string
    /** What the last transition does to the incident, and the incident's `sys_mod_count` before it. */
    readonly lastAction: IncidentAction
    readonly incidentModCount: number
    /** How many incidents the alert has had. */
    readonly generation: number
    readonly alertType: string
    /** See applied-fields.ts. */
    readonly applied: string
}

/** Unique key of an alert: its source and the sender's id, whatever characters that holds. */
export function alertKey(sourceId: string, externalId: string): string {
    return hashKey('alert', sourceId, externalId)
}

/**
 * sys_id of an alert's n-th incident. It follows from the alert, so that two processors that both make the incident
 * make the same one: the second insert fails on the sys_id, which is the platform's own unique key.
 */
export function incidentIdFor(key: string, generation: number): string {
    return hashKey('incident', key, String(generation)).slice(0, 32)
}

/** The alert with a key, or null. */
export function readAlert(key: string): StoredAlert | null {
    const record = readByKey(TABLES.alert, key)
    return record && toStoredAlert(record)
}

/**
 * Inserts an alert's row, which is also the claim of its first transition: the key is unique. Null where another
 * processor was faster; an error where the instance refuses the row.
 */
export function insertAlert(key: string, values: Readonly<Record<string, string>>): StoredAlert | null {
    const record = openTable(TABLES.alert)
    record.initialize()
    setValues(record, { key, ...values })
    if (record.insert()) return toStoredAlert(record)
    const reason = refusalOf(record)
    if (readAlert(key)) return null
    throw new Error(`the alert could not be stored: ${reason}`)
}

/** Updates an alert's row. */
export function updateAlert(alert: StoredAlert, values: Readonly<Record<string, string>>): void {
    setValues(alert.record, values)
    if (!alert.record.update()) throw new Error(`the alert could not be updated: ${refusalOf(alert.record)}`)
}

function toStoredAlert(record: AnyRecord): StoredAlert {
    const count = (column: string): number => Number(valueOf(record, column) || '0')
    const incidentId = valueOf(record, 'incident')
    return {
        id: record.getUniqueValue(),
        record,
        revision: count('revision'),
        known: {
            phase: valueOf(record, 'phase') === 'ended' ? 'ended' : 'started',
            fingerprint: valueOf(record, 'fingerprint'),
            time: fromUtcText(valueOf(record, 'alert_time')) ?? 0,
            hasIncident: incidentId !== '',
            repeats: count('repeats'),
            late: count('late'),
            lastOutcome: valueOf(record, 'last_outcome'),
        },
        last: {
            messageId: valueOf(record, 'last_message'),
            outcome: valueOf(record, 'last_outcome'),
            writtenAt: fromUtcText(valueOf(record, 'sys_updated_on')) ?? 0,
        },
        incidentId,
        incidentNumber: valueOf(record, 'incident_number'),
        lastAction: INCIDENT_ACTIONS.find((action) => action === valueOf(record, 'last_action')) ?? 'none',
        incidentModCount: count('incident_mod_count'),
        generation: count('generation'),
        alertType: valueOf(record, 'alert_type'),
        applied: valueOf(record, 'applied'),
    }
}
