import { ZONE_TABLE } from './zone-table.ts'

const DAY_SECONDS = 86_400

/** The clock of a zone: seconds ahead of UTC, all the year or outside of summer, and what is so in summer. */
interface ZoneRule {
    readonly ahead: number
    readonly summer: {
        readonly ahead: number
        readonly begin: Change
        readonly end: Change
    } | null
}

/** A day on which clocks are changed, `month.week.weekday/minutes` as POSIX has it: the 5th week is the last one. */
interface Change {
    readonly month: number
    readonly week: number
    readonly weekday: number
    /** Seconds after midnight, by the clock that is changed; more than a day, or less than none, where the law says so. */
    readonly at: number
}

/**
 * The name of a time zone as the IANA database spells it; null if it has none such. No scoped class of the platform
 * changes a time of a zone that is named (c_GlideDateTimeScoped.md knows the session's zone only), and its engine need
 * not have Intl: so the application has the rules itself (docs/decisions/times.md).
 */
export function findTimeZone(name: string): string | null {
    const wanted = name.trim().toLowerCase()
    for (const [, names] of ZONE_TABLE) {
        const found = names.split(' ').find((known) => known.toLowerCase() === wanted)
        if (found !== undefined) {
            return found
        }
    }
    return null
}

/**
 * Epoch seconds at which the clocks of a zone show `local`, which counts as if it were UTC. Of two such moments, when
 * clocks are set back, the first; a time that clocks leave out is read with the clock that was in force before. A zone
 * that is not known counts as UTC.
 */
export function fromZone(zone: string, local: number): number {
    if (zone === 'UTC' || zone === '') {
        return local
    }
    const rule = readZoneRule(zone)
    if (!rule.summer) {
        return local - rule.ahead
    }
    const { ahead, begin, end } = rule.summer
    const year = new Date(local * 1000).getUTCFullYear()
    // By the clock before each change, so that what it leaves out, and the first of what comes twice, is still before it.
    const summerBegins = changeIn(year, begin) + Math.max(0, ahead - rule.ahead)
    const summerEnds = changeIn(year, end) + Math.max(0, rule.ahead - ahead)
    const isSummer =
        summerBegins < summerEnds
            ? local >= summerBegins && local < summerEnds
            : local >= summerBegins || local < summerEnds
    return local - (isSummer ? ahead : rule.ahead)
}

function readZoneRule(zone: string): ZoneRule {
    const row = ZONE_TABLE.find(([, names]) => ` ${names} `.includes(` ${zone} `))
    const [standard = '0', summer, begin, end] = (row?.[0] ?? '').split(' ')
    const ahead = Number(standard) * 60
    if (summer === undefined || begin === undefined || end === undefined) {
        return { ahead, summer: null }
    }
    return { ahead, summer: { ahead: Number(summer) * 60, begin: readChange(begin), end: readChange(end) } }
}

function readChange(text: string): Change {
    const [month = 1, week = 1, weekday = 0, minutes = 0] = text.split(/[./]/).map(Number)
    return { month, week, weekday, at: minutes * 60 }
}

/** When a change is in a year, by the clock that it changes, as if that were UTC. */
function changeIn(year: number, { month, week, weekday, at }: Change): number {
    const first = Date.UTC(year, month - 1, 1) / 1000
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
    const firstWeekday = new Date(first * 1000).getUTCDay()
    let day = 1 + ((weekday - firstWeekday + 7) % 7) + (week - 1) * 7
    if (day > days) {
        day -= 7
    }
    return first + (day - 1) * DAY_SECONDS + at
}
