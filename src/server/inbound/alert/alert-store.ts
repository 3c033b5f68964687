import { hashKey } from '../../platform/hash-key.ts'
import { countRecords } from '../../platform/record/count.ts'
import { insertOnce } from '../../platform/record/insert-once.ts'
import type { Condition } from '../../platform/record/query.ts'
import { type AnyRecord, readByKey, readValue, setValues } from '../../platform/record/record.ts'
import { updateRecord } from '../../platform/record/update-record.ts'
import { TABLES } from '../../shared/app.ts'
import { isSysId } from '../../shared/query-text.ts'
import { fromUtcText } from '../../shared/utc.ts'
import { type AppliedSoFar, INCIDENT_ACTIONS, type IncidentAction, type KnownAlert } from './known-alert.ts'

/** An alert's row. */
export interface StoredAlert {
    readonly id: string
    readonly record: AnyRecord
    readonly known: KnownAlert
    readonly applied: AppliedSoFar
    readonly incidentId: string
    /** The alert's id, or the text of the correlation key. */
    readonly externalId: string
    /** Empty until a later transition has read it. */
    readonly incidentNumber: string
    /** What the last transition does to the incident, and the incident's `sys_mod_count` before it. */
    readonly lastAction: IncidentAction
    readonly incidentModCount: number
    /** How many incidents the alert has had. */
    readonly generation: number
    readonly alertType: string
    /** What was last written to the incident; see applied-fields.ts. */
    readonly writtenFields: string
    /** The alerts that share the row's correlation key; see group-state.ts. Empty for a row of one alert. */
    readonly members: string
}

/** Unique key of an alert's row; see correlation.ts for its parts. */
export function alertKey(keyParts: readonly string[]): string {
    return hashKey(...keyParts)
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
 * Inserts an alert's row; the key is unique. Null where another
 * processor was faster; an error where the instance refuses the row.
 */
export function insertAlert(key: string, values: Readonly<Record<string, string>>): StoredAlert | null {
    const inserted = insertOnce(TABLES.alert, key, values)
    if ('refused' in inserted) {
        throw new Error(`the alert could not be stored: ${inserted.refused}`)
    }
    return 'ok' in inserted ? toStoredAlert(inserted.ok) : null
}

/** Updates an alert's row, only in the columns that change: what another processor writes at the same time stays. */
export function updateAlert(alert: StoredAlert, values: Readonly<Record<string, string>>): void {
    const changed = Object.entries(values).filter(([column, value]) => readValue(alert.record, column) !== value)
    setValues(alert.record, Object.fromEntries(changed))
    const written = updateRecord(
        TABLES.alert,
        alert.record,
        changed.some(([column]) => column === 'revision'),
    )
    if ('refused' in written) {
        throw new Error(`the alert could not be updated: ${written.refused}`)
    }
    if ('gone' in written) {
        throw new Error('the alert was deleted meanwhile')
    }
}

/** How many alerts besides one are on and have this incident. */
export function alertsOn(incidentId: string, without: string): number {
    if (!isSysId(incidentId)) {
        return 0
    }
    const conditions: readonly Condition[] = [
        ['incident', '=', incidentId],
        ['phase', '=', 'started'],
    ]
    const others: readonly Condition[] = without === '' ? [] : [['sys_id', '!=', without]]
    return countRecords(TABLES.alert, [...conditions, ...others])
}

function toStoredAlert(record: AnyRecord): StoredAlert {
    const count = (column: string): number => Number(readValue(record, column) || '0')
    const incidentId = readValue(record, 'incident')
    return {
        id: record.getUniqueValue(),
        record,
        known: {
            phase: readValue(record, 'phase') === 'ended' ? 'ended' : 'started',
            fingerprint: readValue(record, 'fingerprint'),
            time: readValue(record, 'alert_order'),
            start: readValue(record, 'start_order'),
            takenAt: fromUtcText(readValue(record, 'phase_at')) ?? 0,
            lateTime: readValue(record, 'late_order'),
            hasIncident: incidentId !== '',
            repeats: count('repeats'),
            late: count('late'),
            lastOutcome: readValue(record, 'last_outcome'),
            isSeen: true,
            isRelated: readValue(record, 'related') === '1',
            othersOn: 0,
        },
        applied: {
            revision: count('revision'),
            lastMessageId: readValue(record, 'last_message'),
            lastOutcome: readValue(record, 'last_outcome'),
            writtenAt: fromUtcText(readValue(record, 'sys_updated_on')) ?? 0,
        },
        incidentId,
        externalId: readValue(record, 'external_id'),
        incidentNumber: readValue(record, 'incident_number'),
        lastAction: INCIDENT_ACTIONS.find((action) => action === readValue(record, 'last_action')) ?? 'none',
        incidentModCount: count('incident_mod_count'),
        generation: count('generation'),
        alertType: readValue(record, 'alert_type'),
        writtenFields: readValue(record, 'applied'),
        members: readValue(record, 'members'),
    }
}
