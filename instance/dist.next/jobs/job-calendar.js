"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dayNumber = dayNumber;
exports.dayOf = dayOf;
exports.weekday = weekday;
exports.daysInMonth = daysInMonth;
exports.isTimeZone = isTimeZone;
exports.localMoment = localMoment;
exports.instantOf = instantOf;
const DAY_MS = 86_400_000;
/** Days since 1970-01-01. */
function dayNumber({ year, month, day }) {
    return Date.UTC(year, month - 1, day) / DAY_MS;
}
/** The reverse of `dayNumber`. */
function dayOf(number) {
    const date = new Date(number * DAY_MS);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
/** 1 Monday to 7 Sunday. */
function weekday(day) {
    return ((dayNumber(day) + 3) % 7) + 1;
}
function daysInMonth({ year, month }) {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
const formats = new Map();
/** Whether `timeZone` is one that can be computed with. */
function isTimeZone(timeZone) {
    try {
        return Boolean(formatFor(timeZone));
    }
    catch {
        return false;
    }
}
/** The calendar day and clock time that `ms` (since the epoch) is in a time zone. */
function localMoment(ms, timeZone) {
    const parts = Object.fromEntries(formatFor(timeZone)
        .formatToParts(ms)
        .map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
    return { year, month, day, hour, minute, second };
}
/**
 * Milliseconds since the epoch of a day and clock time in a time zone. A time that the clock skips becomes the same
 * distance after the gap; of a time that comes twice the first is meant.
 */
function instantOf({ year, month, day }, { hour, minute, second }, timeZone) {
    const wanted = Date.UTC(year, month - 1, day, hour, minute, second);
    const candidates = [wanted - DAY_MS, wanted + DAY_MS].map((around) => wanted - offsetAt(around, timeZone));
    const exact = candidates.filter((candidate) => candidate + offsetAt(candidate, timeZone) === wanted);
    return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
}
function offsetAt(ms, timeZone) {
    const { year, month, day, hour, minute, second } = localMoment(ms, timeZone);
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}
function formatFor(timeZone) {
    const known = formats.get(timeZone);
    if (known) {
        return known;
    }
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
    });
    formats.set(timeZone, format);
    return format;
}
//# sourceMappingURL=job-calendar.js.map