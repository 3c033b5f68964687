import { type Moment, NO_MOMENT, toMoment } from '../../shared/time.ts'
import type { KnownAlert } from './known-alert.ts'

/** One alert of those that share a correlation key. */
export interface Member {
    readonly phase: 'started' | 'ended'
    /** The beginning of the content's hash. */
    readonly fingerprint: string
    readonly time: Moment
    readonly start: Moment
    /** When the message arrived that began or ended it, epoch seconds. */
    readonly takenAt: number
    readonly lateTime: Moment
    readonly repeats: number
    readonly late: number
    /** Whether the incident was made for this alert and follows it; the others are noted there. */
    readonly isOwner: boolean
}

/** The alerts that share a correlation key, by their own ids, the one that changed last at the end. */
export type Members = ReadonlyMap<string, Member>

/** Most alerts of one key that are remembered one by one; each takes about 130 characters of the column. */
export const MAX_MEMBERS = 400

/** What the column `members` holds. */
const MAX_COLUMN_CHARACTERS = 100_000

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
    const rows: Row[] = [...members].map(([id, member]) => [
        id,
        member.phase === 'started' ? 1 : 0,
        member.fingerprint,
        shorten(member.time),
        member.repeats,
        member.late,
        member.isOwner ? 1 : 0,
        shorten(member.start),
        member.takenAt,
        shorten(member.lateTime),
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

/**
 * What is known of one alert of a key: its own state, and the incident that they share.
 *
 * @param fingerprints whole ones, of which the known one may be; the column has the beginning only
 */
export function knownMember(
    shared: KnownAlert,
    members: Members,
    id: string,
    fingerprints: readonly string[],
): KnownAlert {
    const member = members.get(id)
    const on = othersOn(members, id)
    if (!member) {
        const phase = on > 0 ? 'started' : shared.phase
        return { ...shared, phase, isSeen: false, fingerprint: '', repeats: 0, late: 0, lateTime: '', othersOn: on }
    }
    const { fingerprint, isOwner, ...own } = member
    return {
        ...shared,
        ...own,
        fingerprint: fingerprints.find((whole) => whole.slice(0, KEPT_DIGITS) === fingerprint) ?? fingerprint,
        isRelated: !isOwner,
        othersOn: on,
    }
}

type Row = readonly [
    id: string,
    on: 0 | 1,
    fingerprint: string,
    time: string | number,
    repeats: number,
    late: number,
    own: 0 | 1,
    start?: string,
    takenAt?: number,
    lateTime?: string,
]

function toMember([id, on, fingerprint, time, repeats, late, own, start, takenAt = 0, lateTime]: Row): [
    string,
    Member,
] {
    const phase = on === 1 ? 'started' : 'ended'
    const times = { time: lengthen(time), start: lengthen(start), takenAt, lateTime: lengthen(lateTime) }
    return [id, { phase, fingerprint, ...times, repeats, late, isOwner: own === 1 }]
}

/** A moment without the zeros around it. */
function shorten(moment: Moment): string {
    const [seconds = '', fraction = ''] = moment.split('.')
    const rest = fraction.replace(/0+$/, '')
    return `${seconds.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`
}

/** 0 and nothing are no time. */
function lengthen(text: string | number = ''): Moment {
    const [seconds = '', fraction = ''] = String(text).split('.')
    return Number(seconds) === 0 && fraction === ''
        ? NO_MOMENT
        : toMoment(Number(seconds), Number(fraction.padEnd(9, '0')))
}
