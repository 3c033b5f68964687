import type { OldRow, RetentionRule } from '../../platform/record/upkeep-rules.ts'
import { PROPERTIES, TABLES } from '../../shared/app.ts'

/** Ended alerts are deleted some days after their last change, if nothing needs them. */
export const ALERT_RETENTION: RetentionRule = {
    what: 'alerts',
    table: TABLES.alert,
    // The instance's own clock: the sender's may be wrong by years.
    timeColumn: 'sys_updated_on',
    days: { property: PROPERTIES.alertDays, standard: 90 },
    parts: [[['phase', '=', 'ended']]],
    columns: ['key', 'incident', 'generation'],
    batchSize: 200,
    findNeeded: (batch, findPresent) => {
        const column = (name: string): readonly string[] => batch.map(({ values }) => values[name] ?? '')
        const withMessage = findPresent(TABLES.message, 'alert_key', column('key'), [])
        const there = findPresent('incident', 'sys_id', column('incident'), [])
        const open = findPresent('incident', 'sys_id', column('incident'), [['active', '=', 'true']])
        return ({ values }: OldRow) => {
            const incident = values['incident'] ?? ''
            return isNeeded({
                hasMessage: withMessage.has(values['key'] ?? ''),
                incident: open.has(incident) ? 'open' : there.has(incident) ? 'closed' : 'none',
                generation: Number(values['generation'] ?? '') || 0,
            })
        }
    },
}

/** An alert that has ended long ago, and who may still need its row. */
export interface OldAlert {
    /** Whether a message of it is stored. */
    readonly hasMessage: boolean
    /** Its incident: open (active), there but not active, or not there. */
    readonly incident: 'open' | 'closed' | 'none'
    /** How many incidents it has had. */
    readonly generation: number
}

/**
 * Whether an ended alert's row must stay. Without its row an alert starts anew at its first incident, whose sys_id
 * follows from the alert's key: as long as that incident is there, no second one is made. An alert whose first incident
 * was deleted and which has a later one therefore keeps its row while that one is there.
 */
export function isNeeded({ hasMessage, incident, generation }: OldAlert): boolean {
    return hasMessage || incident === 'open' || (incident === 'closed' && generation > 1)
}
