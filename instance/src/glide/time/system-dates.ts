import { transaction } from '../transaction'
import { addMonths, startOfDay } from './calendar'
import { DAY, formatByPattern, parseByPattern } from './date-format'
import { fromLocal, zoneOffset } from './time-zone'

const HOUR = 3_600_000
const MINUTE = 60_000
const INTERNAL = 'yyyy-MM-dd HH:mm:ss'

type LocalTime = (local: number) => number

/** Milliseconds of the user's clock, read as UTC. */
function localNow(): number {
    const now = Math.floor(Date.now() / 1000) * 1000
    return now + zoneOffset(transaction().timeZone, now)
}

/** Applies `step` to the user's clock and gives the UTC timestamp of the result. */
function fromNow(step: LocalTime): string {
    return formatByPattern(fromLocal(transaction().timeZone, step(localNow())), INTERNAL)
}

const startOfMonth: LocalTime = (local) => startOfDay(local) - (new Date(local).getUTCDate() - 1) * DAY
const startOfQuarter: LocalTime = (local) => addMonths(startOfMonth(local), -(new Date(local).getUTCMonth() % 3))
const startOfYear: LocalTime = (local) => addMonths(startOfMonth(local), -new Date(local).getUTCMonth())
// markdown/api-reference/server-api-reference/c_GlideSystemAPI.md, isFirstDayOfWeek: Monday, unlike the weeks of GlideDateTime.
const startOfWeek: LocalTime = (local) => startOfDay(local) - ((new Date(local).getUTCDay() + 6) % 7) * DAY

const months =
    (count: number): LocalTime =>
    (local) =>
        addMonths(local, count)
const before =
    (next: LocalTime): LocalTime =>
    (local) =>
        next(local) - 1000
const chain =
    (...steps: LocalTime[]): LocalTime =>
    (local) =>
        steps.reduce((at, step) => step(at), local)
const shift =
    (milliseconds: number): LocalTime =>
    (local) =>
        local + milliseconds
const number = (value: unknown): number => Math.trunc(Number(value))

/**
 * Dates around now: computed on the user's clock, given as UTC `yyyy-MM-dd HH:mm:ss`
 * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md). An end is the last second of its period.
 */
export const systemDates = {
    beginningOfLastMonth: () => fromNow(chain(startOfMonth, months(-1))),
    beginningOfLastWeek: () => fromNow(chain(startOfWeek, shift(-7 * DAY))),
    beginningOfNextMonth: () => fromNow(chain(startOfMonth, months(1))),
    beginningOfNextWeek: () => fromNow(chain(startOfWeek, shift(7 * DAY))),
    beginningOfNextYear: () => fromNow(chain(startOfYear, months(12))),
    beginningOfThisMonth: () => fromNow(startOfMonth),
    beginningOfThisQuarter: () => fromNow(startOfQuarter),
    beginningOfThisWeek: () => fromNow(startOfWeek),
    beginningOfThisYear: () => fromNow(startOfYear),
    endOfLastMonth: () => fromNow(before(startOfMonth)),
    endOfLastWeek: () => fromNow(before(startOfWeek)),
    endOfLastYear: () => fromNow(before(startOfYear)),
    endOfNextMonth: () => fromNow(before(chain(startOfMonth, months(2)))),
    endOfNextWeek: () => fromNow(before(chain(startOfWeek, shift(14 * DAY)))),
    endOfNextYear: () => fromNow(before(chain(startOfYear, months(24)))),
    endOfThisMonth: () => fromNow(before(chain(startOfMonth, months(1)))),
    endOfThisQuarter: () => fromNow(before(chain(startOfQuarter, months(3)))),
    endOfThisWeek: () => fromNow(before(chain(startOfWeek, shift(7 * DAY)))),
    endOfThisYear: () => fromNow(before(chain(startOfYear, months(12)))),
    daysAgo: (days: unknown) => fromNow(shift(-number(days) * DAY)),
    daysAgoStart: (days: unknown) => fromNow(chain(startOfDay, shift(-number(days) * DAY))),
    daysAgoEnd: (days: unknown) => fromNow(before(chain(startOfDay, shift((1 - number(days)) * DAY)))),
    hoursAgo: (hours: unknown) => fromNow(shift(-number(hours) * HOUR)),
    hoursAgoStart: (hours: unknown) => fromNow(chain(shift(-number(hours) * HOUR), startOf(HOUR))),
    hoursAgoEnd: (hours: unknown) => fromNow(before(chain(shift((1 - number(hours)) * HOUR), startOf(HOUR)))),
    minutesAgoStart: (minutes: unknown) => fromNow(chain(shift(-number(minutes) * MINUTE), startOf(MINUTE))),
    minutesAgoEnd: (minutes: unknown) => fromNow(before(chain(shift((1 - number(minutes)) * MINUTE), startOf(MINUTE)))),
    monthsAgo: (count: unknown) => fromNow(months(-number(count))),
    monthsAgoStart: (count: unknown) => fromNow(chain(startOfMonth, months(-number(count)))),
    // The documented example of 20 October gives the end of July for 2, although the text promises August.
    monthsAgoEnd: (count: unknown) => fromNow(before(chain(startOfMonth, months(-number(count))))),
    quartersAgoStart: (count: unknown) => fromNow(chain(startOfQuarter, months(-3 * number(count)))),
    quartersAgoEnd: (count: unknown) => fromNow(before(chain(startOfQuarter, months(3 - 3 * number(count))))),
    yearsAgo: (count: unknown) => fromNow(chain(startOfYear, months(-12 * number(count)))),
    yesterday: () => fromNow(shift(-DAY)),
    /** A date of the user's calendar at `start`, `end` or a time of day, as UTC. */
    dateGenerate: (date: unknown, range: unknown) => {
        const time = range === 'start' ? '00:00:00' : range === 'end' ? '23:59:59' : String(range)
        const local = parseByPattern(`${String(date)} ${time}`, INTERNAL)
        return local === null ? null : formatByPattern(fromLocal(transaction().timeZone, local), INTERNAL)
    },
}

function startOf(unit: number): LocalTime {
    return (local) => Math.floor(local / unit) * unit
}
