import type { KnownAlert } from './known-alert.ts'

/** One alert of those that share a correlation key. */
export interface Member {
    readonly phase: 'started' | 'ended'
    /** The beginning of the content's hash. */
    readonly fingerprint: string
    readonly time: number
    readonly repeats: number
    readonly late: number
    /** Whether the incident was made for this alert and follows it; the others are noted there. */
    readonly isOwner: boolean
}

/** The alerts that share a correlation key, by their own ids, the one that changed last at the end. */
export type Members = ReadonlyMap<string, Member>

/** Most alerts of one key that are remembered one by one; each takes about a hundred characters of the column. */
export const MAX_MEMBERS = 400

/** What the column `members` holds. */
const MAX_COLUMN_CHARACTERS = 65_000

const KEPT_DIGITS = 16

/** What {@link membersText} wrote; empty where the text is none of it. */
export function readMembers(text: string): Members {
    if (text === '') {
        return new Map()
    }
    const rows: unknown = JSON.parse(text)
    return Array.isArray(rows) ? new Map(rows.map((row) => toMember(row as Row))) : new Map()
}

/** The alerts of a key as one column holds them. */
export function membersText(members: Members): string {
    const rows: Row[] = [...members].map(([id, { phase, fingerprint, time, repeats, late, isOwner }]) => [
        id,
        phase === 'started' ? 1 : 0,
        fingerprint,
        time,
        repeats,
        late,
        isOwner ? 1 : 0,
    ])
    return JSON.stringify(rows)
}

/**
 * The alerts with one of them as it is now. Above {@link MAX_MEMBERS}, or what the column holds, those are forgotten
 * that ended longest ago; null where all are on, so that one more cannot be remembered.
 */
export function withMember(members: Members, id: string, member: Member): Members | null {
    const changed = new Map(members)
    changed.delete(id)
    changed.set(id, { ...member, fingerprint: member.fingerprint.slice(0, KEPT_DIGITS) })
    while (changed.size > MAX_MEMBERS || membersText(changed).length > MAX_COLUMN_CHARACTERS) {
        const ended = [...changed].find(([other, { phase }]) => other !== id && phase === 'ended')
        if (!ended) {
            return null
        }
        changed.delete(ended[0])
    }
    return changed
}

/** How many of the alerts are on, one of them left aside. */
export function othersOn(members: Members, id: string): number {
    return [...members].filter(([other, { phase }]) => other !== id && phase === 'started').length
}

/** What is known of one alert of a key: its own state, and the incident that they share. */
export function knownMember(shared: KnownAlert, members: Members, id: string, fingerprint: string): KnownAlert {
    const member = members.get(id)
    const on = othersOn(members, id)
    if (!member) {
        const phase = on > 0 ? 'started' : shared.phase
        return { ...shared, phase, isSeen: false, fingerprint: '', repeats: 0, late: 0, othersOn: on }
    }
    const isSame = member.fingerprint === fingerprint.slice(0, KEPT_DIGITS)
    const { phase, time, repeats, late, isOwner } = member
    return {
        ...shared,
        phase,
        time,
        repeats,
        late,
        fingerprint: isSame ? fingerprint : member.fingerprint,
        isRelated: !isOwner,
        othersOn: on,
    }
}

type Row = readonly [
    id: string,
    on: 0 | 1,
    fingerprint: string,
    time: number,
    repeats: number,
    late: number,
    own: 0 | 1,
]

function toMember([id, on, fingerprint, time, repeats, late, own]: Row): [string, Member] {
    return [id, { phase: on === 1 ? 'started' : 'ended', fingerprint, time, repeats, late, isOwner: own === 1 }]
}
