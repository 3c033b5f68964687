"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addMonths = addMonths;
exports.withDate = withDate;
exports.daysInMonth = daysInMonth;
exports.dayOfWeek = dayOfWeek;
exports.weekOfYear = weekOfYear;
exports.startOfDay = startOfDay;
const date_format_1 = require("./date-format");
/** Moves a moment (read as UTC) by months; a day that the month lacks becomes its last day. */
function addMonths(at, months) {
    const date = new Date(at);
    return withDate(at, date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate());
}
/** The same time of day on another date; `month` counts from 0 and may overflow, the day is cut to the month's length. */
function withDate(at, year, month, day) {
    const time = ((at % date_format_1.DAY) + date_format_1.DAY) % date_format_1.DAY;
    const first = new Date(Date.UTC(year, month, 1));
    const last = daysInMonth(first.getTime());
    return Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(Math.max(day, 1), last)) + time;
}
/** Days of the month that a moment (read as UTC) lies in. */
function daysInMonth(at) {
    const date = new Date(at);
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
/** Monday 1 to Sunday 7. */
function dayOfWeek(at) {
    return new Date(at).getUTCDay() || 7;
}
/**
 * Weeks begin on Sunday; the first week of a year is the one that holds its first day
 * (markdown/api-reference/server-api-reference/c_GlideDateTimeScoped.md, getWeekOfYearUTC).
 */
function weekOfYear(at) {
    const sunday = startOfDay(at) - new Date(at).getUTCDay() * date_format_1.DAY;
    const saturday = new Date(sunday + 6 * date_format_1.DAY);
    const newYear = Date.UTC(saturday.getUTCFullYear(), 0, 1);
    const firstSunday = newYear - new Date(newYear).getUTCDay() * date_format_1.DAY;
    return Math.round((sunday - firstSunday) / (7 * date_format_1.DAY)) + 1;
}
function startOfDay(at) {
    return Math.floor(at / date_format_1.DAY) * date_format_1.DAY;
}
//# sourceMappingURL=calendar.js.map