import type { Source } from '../../settings/source/source.ts'
import type { Alert } from './alert.ts'
import { alertKey, readAlert, type StoredAlert } from './alert-store.ts'
import { readMembers } from './correlated-alerts.ts'
import { alertKeyParts, type Correlation } from './correlation.ts'

/** The row that a message of an alert goes to. */
export interface CurrentRow {
    readonly key: string
    /** Null if there is none yet. */
    readonly row: StoredAlert | null
    readonly isGrouped: boolean
    /** The alert's id, or the text that its correlation key has in this message. */
    readonly externalId: string
    /** Key of the alert's own id, by which its messages are found again if several alerts share rows; else empty. */
    readonly memberKey: string
}

/**
 * Finds the row of an alert: that of its correlation key; or, if that has another text by now, the one where the alert
 * is on, so that it stays with its incident. Only an alert that is not on in the row of its key is looked for.
 *
 * @param readLastKey gives the key of the row to which the alert's last message went; empty if there was none
 */
export function readCurrentRow(
    source: Source,
    alert: Alert,
    { externalId, isGrouped, keyParts }: Correlation,
    readLastKey: (memberKey: string) => string,
): CurrentRow {
    const key = alertKey(keyParts)
    const row = readAlert(key)
    if (!isGrouped) {
        return { key, row, isGrouped, externalId, memberKey: '' }
    }
    const memberKey = alertKey(alertKeyParts(source.id, alert.id))
    if (row && isOnIn(row, alert.id)) {
        return { key, row, isGrouped, externalId, memberKey }
    }
    const own = readAlert(memberKey)
    if (own?.known.phase === 'started' && own.known.hasIncident) {
        return { key: memberKey, row: own, isGrouped: false, externalId: alert.id, memberKey }
    }
    const lastKey = readLastKey(memberKey)
    const last = lastKey === '' || lastKey === key ? null : readAlert(lastKey)
    if (last?.known.hasIncident === true && isOnIn(last, alert.id)) {
        return { key: lastKey, row: last, isGrouped, externalId, memberKey }
    }
    return { key, row, isGrouped, externalId, memberKey }
}

function isOnIn({ members }: StoredAlert, id: string): boolean {
    return readMembers(members).get(id)?.phase === 'started'
}
