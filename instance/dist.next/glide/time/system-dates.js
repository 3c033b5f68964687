"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.systemDates = void 0;
const transaction_1 = require("../transaction");
const calendar_1 = require("./calendar");
const date_format_1 = require("./date-format");
const time_zone_1 = require("./time-zone");
const HOUR = 3_600_000;
const MINUTE = 60_000;
const INTERNAL = 'yyyy-MM-dd HH:mm:ss';
/** Milliseconds of the user's clock, read as UTC. */
function localNow() {
    const now = Math.floor(Date.now() / 1000) * 1000;
    return now + (0, time_zone_1.zoneOffset)((0, transaction_1.transaction)().timeZone, now);
}
/** Applies `step` to the user's clock and gives the UTC timestamp of the result. */
function fromNow(step) {
    return (0, date_format_1.formatByPattern)((0, time_zone_1.fromLocal)((0, transaction_1.transaction)().timeZone, step(localNow())), INTERNAL);
}
const startOfMonth = (local) => (0, calendar_1.startOfDay)(local) - (new Date(local).getUTCDate() - 1) * date_format_1.DAY;
const startOfQuarter = (local) => (0, calendar_1.addMonths)(startOfMonth(local), -(new Date(local).getUTCMonth() % 3));
const startOfYear = (local) => (0, calendar_1.addMonths)(startOfMonth(local), -new Date(local).getUTCMonth());
// markdown/api-reference/server-api-reference/c_GlideSystemAPI.md, isFirstDayOfWeek: Monday, unlike the weeks of GlideDateTime.
const startOfWeek = (local) => (0, calendar_1.startOfDay)(local) - ((new Date(local).getUTCDay() + 6) % 7) * date_format_1.DAY;
const months = (count) => (local) => (0, calendar_1.addMonths)(local, count);
const before = (next) => (local) => next(local) - 1000;
const chain = (...steps) => (local) => steps.reduce((at, step) => step(at), local);
const shift = (milliseconds) => (local) => local + milliseconds;
const number = (value) => Math.trunc(Number(value));
/**
 * Dates around now: computed on the user's clock, given as UTC `yyyy-MM-dd HH:mm:ss`
 * (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md). An end is the last second of its period.
 */
exports.systemDates = {
    beginningOfLastMonth: () => fromNow(chain(startOfMonth, months(-1))),
    beginningOfLastWeek: () => fromNow(chain(startOfWeek, shift(-7 * date_format_1.DAY))),
    beginningOfNextMonth: () => fromNow(chain(startOfMonth, months(1))),
    beginningOfNextWeek: () => fromNow(chain(startOfWeek, shift(7 * date_format_1.DAY))),
    beginningOfNextYear: () => fromNow(chain(startOfYear, months(12))),
    beginningOfThisMonth: () => fromNow(startOfMonth),
    beginningOfThisQuarter: () => fromNow(startOfQuarter),
    beginningOfThisWeek: () => fromNow(startOfWeek),
    beginningOfThisYear: () => fromNow(startOfYear),
    endOfLastMonth: () => fromNow(before(startOfMonth)),
    endOfLastWeek: () => fromNow(before(startOfWeek)),
    endOfLastYear: () => fromNow(before(startOfYear)),
    endOfNextMonth: () => fromNow(before(chain(startOfMonth, months(2)))),
    endOfNextWeek: () => fromNow(before(chain(startOfWeek, shift(14 * date_format_1.DAY)))),
    endOfNextYear: () => fromNow(before(chain(startOfYear, months(24)))),
    endOfThisMonth: () => fromNow(before(chain(startOfMonth, months(1)))),
    endOfThisQuarter: () => fromNow(before(chain(startOfQuarter, months(3)))),
    endOfThisWeek: () => fromNow(before(chain(startOfWeek, shift(7 * date_format_1.DAY)))),
    endOfThisYear: () => fromNow(before(chain(startOfYear, months(12)))),
    daysAgo: (days) => fromNow(shift(-number(days) * date_format_1.DAY)),
    daysAgoStart: (days) => fromNow(chain(calendar_1.startOfDay, shift(-number(days) * date_format_1.DAY))),
    daysAgoEnd: (days) => fromNow(before(chain(calendar_1.startOfDay, shift((1 - number(days)) * date_format_1.DAY)))),
    hoursAgo: (hours) => fromNow(shift(-number(hours) * HOUR)),
    hoursAgoStart: (hours) => fromNow(chain(shift(-number(hours) * HOUR), startOf(HOUR))),
    hoursAgoEnd: (hours) => fromNow(before(chain(shift((1 - number(hours)) * HOUR), startOf(HOUR)))),
    minutesAgoStart: (minutes) => fromNow(chain(shift(-number(minutes) * MINUTE), startOf(MINUTE))),
    minutesAgoEnd: (minutes) => fromNow(before(chain(shift((1 - number(minutes)) * MINUTE), startOf(MINUTE)))),
    monthsAgo: (count) => fromNow(months(-number(count))),
    monthsAgoStart: (count) => fromNow(chain(startOfMonth, months(-number(count)))),
    // The documented example of 20 October gives the end of July for 2, although the text promises August.
    monthsAgoEnd: (count) => fromNow(before(chain(startOfMonth, months(-number(count))))),
    quartersAgoStart: (count) => fromNow(chain(startOfQuarter, months(-3 * number(count)))),
    quartersAgoEnd: (count) => fromNow(before(chain(startOfQuarter, months(3 - 3 * number(count))))),
    yearsAgo: (count) => fromNow(chain(startOfYear, months(-12 * number(count)))),
    yesterday: () => fromNow(shift(-date_format_1.DAY)),
    /** A date of the user's calendar at `start`, `end` or a time of day, as UTC. */
    dateGenerate: (date, range) => {
        const time = range === 'start' ? '00:00:00' : range === 'end' ? '23:59:59' : String(range);
        const local = (0, date_format_1.parseByPattern)(`${String(date)} ${time}`, INTERNAL);
        return local === null ? null : (0, date_format_1.formatByPattern)((0, time_zone_1.fromLocal)((0, transaction_1.transaction)().timeZone, local), INTERNAL);
    },
};
function startOf(unit) {
    return (local) => Math.floor(local / unit) * unit;
}
//# sourceMappingURL=system-dates.js.map