import { hashKey } from '../../platform/hash-key.ts'
import { insertClaim, readNewestClaims } from '../../platform/line/claim-store.ts'
import type { Source } from '../../settings/source/source.ts'
import { type Slot, stormTurn } from '../decision/storm-limit.ts'
import { findStanding } from '../target/incident/incident.ts'
import { type IncidentRecord, readIncident } from '../target/incident/incident-reader.ts'
import type { StormLimit, StormSlot } from './change.ts'

/**
 * How the storm limit of a source stands now: at most `stormIncidents` new incidents in `stormMinutes`. Above it, an
 * alert is noted on the newest of the incidents that took the slots, an open one before a resolved one.
 */
export function readStormLimit(source: Source): StormLimit {
    const limit = source.lifeCycle.stormIncidents
    if (limit <= 0) {
        return { kind: 'none' }
    }
    const turn = stormTurn(readNewestSlots(nameLine(source), limit), limit, Date.now() / 1000)
    if (turn.kind === 'free') {
        return { kind: 'free', slot: { number: turn.number } }
    }
    const there = turn.incidents.flatMap((id) => readIncident(id) ?? [])
    return there.length === 0 ? { kind: 'wait' } : { kind: 'surplus', incidents: there, parent: findParent(there) }
}

/**
 * Claims a slot for a new incident: by a unique number each, so that processors on several nodes never take more. A
 * processor that ends afterwards has used up its slot.
 *
 * @returns false if another processor has it
 */
export function claimSlot(source: Source, { number }: StormSlot, messageId: string, incidentId: string): boolean {
    const seconds = source.lifeCycle.stormMinutes * 60
    const request = { line: nameLine(source), purpose: 'slot', item: messageId, owner: '', seconds }
    const until = Math.floor(Date.now() / 1000) + seconds
    return insertClaim(request, { number, until, result: incidentId }) !== null
}

function nameLine(source: Source): string {
    return hashKey('storm', source.id)
}

function findParent(incidents: readonly IncidentRecord[]): IncidentRecord | null {
    const standing = (incident: IncidentRecord): string => findStanding(incident, true).is
    return (
        incidents.find((incident) => standing(incident) === 'open') ??
        incidents.find((incident) => standing(incident) !== 'closed') ??
        null
    )
}

function readNewestSlots(line: string, limit: number): readonly Slot[] {
    return readNewestClaims(line, limit).map(({ number, until, result }) => ({ number, until, incidentId: result }))
}
