"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startOfUnit = startOfUnit;
exports.shifted = shifted;
exports.relativeTime = relativeTime;
exports.relativeTimeOf = relativeTimeOf;
const glide_time_1 = require("./glide-time");
const UNITS = ['Minute', 'Hour', 'Day', 'Week', 'Month', 'Quarter', 'Year'];
/**
 * The moment at which the unit begins that lies `offset` units from the one of `now` on a clock of the zone.
 * Milliseconds since the epoch. Weeks begin on Sunday, as in `markdown/api-reference/server-api-reference/c_GlideDateTimeScoped.md`.
 */
function startOfUnit(now, unit, offset, timeZone) {
    const clock = new Date(now + (0, glide_time_1.zoneOffset)(now, timeZone));
    const [year, month, day] = [clock.getUTCFullYear(), clock.getUTCMonth(), clock.getUTCDate()];
    const [hour, minute] = [clock.getUTCHours(), clock.getUTCMinutes()];
    switch (unit) {
        case 'Minute':
            return (0, glide_time_1.fromWallClock)(Date.UTC(year, month, day, hour, minute + offset), timeZone);
        case 'Hour':
            return (0, glide_time_1.fromWallClock)(Date.UTC(year, month, day, hour + offset), timeZone);
        case 'Day':
            return (0, glide_time_1.fromWallClock)(Date.UTC(year, month, day + offset), timeZone);
        case 'Week':
            return (0, glide_time_1.fromWallClock)(Date.UTC(year, month, day - clock.getUTCDay() + 7 * offset), timeZone);
        case 'Month':
            return (0, glide_time_1.fromWallClock)(Date.UTC(year, month + offset, 1), timeZone);
        case 'Quarter':
            return (0, glide_time_1.fromWallClock)(Date.UTC(year, month - (month % 3) + 3 * offset, 1), timeZone);
        case 'Year':
            return (0, glide_time_1.fromWallClock)(Date.UTC(year + offset, 0, 1), timeZone);
    }
}
/** The moment `offset` units from `now`, at the same time of day; a day that the month lacks becomes its last day. */
function shifted(now, unit, offset, timeZone) {
    switch (unit) {
        case 'Minute':
            return now + offset * 60_000;
        case 'Hour':
            return now + offset * 3_600_000;
        case 'Day':
        case 'Week': {
            const clock = now + (0, glide_time_1.zoneOffset)(now, timeZone);
            return (0, glide_time_1.fromWallClock)(clock + offset * (unit === 'Day' ? 1 : 7) * 86_400_000, timeZone);
        }
        default: {
            const clock = new Date(now + (0, glide_time_1.zoneOffset)(now, timeZone));
            const months = offset * { Month: 1, Quarter: 3, Year: 12 }[unit];
            const day = clock.getUTCDate();
            clock.setUTCDate(1);
            clock.setUTCMonth(clock.getUTCMonth() + months);
            const last = new Date(Date.UTC(clock.getUTCFullYear(), clock.getUTCMonth() + 1, 0)).getUTCDate();
            clock.setUTCDate(Math.min(day, last));
            return (0, glide_time_1.fromWallClock)(clock.getTime(), timeZone);
        }
    }
}
const NAMED_DAYS = { Yesterday: -1, Today: 0, Tomorrow: 1 };
const NAMED_OFFSETS = { Last: -1, This: 0, Next: 1 };
/**
 * What the date functions of `gs` give that filters use (`markdown/api-reference/server-api-reference/c_GlideSystemAPI.md`),
 * as stored date-time; undefined for any other script. They are known here so that a filter needs no script engine.
 */
function relativeTime(script, now, timeZone) {
    const call = /^\s*gs\.(\w+)\(([^()]*)\)\s*;?\s*$/.exec(script);
    if (!call) {
        return undefined;
    }
    const parameters = (call[2] ?? '').split(',').map((part) => part.trim().replace(/^(['"])(.*)\1$/, '$2'));
    return relativeTimeOf(call[1] ?? '', parameters, now, timeZone);
}
/** The same for a function by its name without `gs.`, and its parameters as text; undefined also if they do not fit. */
function relativeTimeOf(name, parameters, now, timeZone) {
    if (name === 'yesterday') {
        return (0, glide_time_1.toGlideDateTime)(now - 86_400_000);
    }
    const at = namedBoundary(name, now, timeZone) ?? ago(name, parameters[0] ?? '', now, timeZone);
    if (at !== undefined) {
        return (0, glide_time_1.toGlideDateTime)(at);
    }
    return name === 'dateGenerate' ? generated(parameters[0] ?? '', parameters[1] ?? '', timeZone) : undefined;
}
function namedBoundary(name, now, timeZone) {
    const match = /^(beginning|end)Of(?:(Yesterday|Today|Tomorrow)|(Last|This|Next)(Week|Month|Quarter|Year))$/.exec(name);
    if (!match) {
        return undefined;
    }
    const unit = (match[4] ?? 'Day');
    const offset = NAMED_DAYS[match[2] ?? ''] ?? NAMED_OFFSETS[match[3] ?? ''] ?? 0;
    return boundary(match[1] === 'beginning', now, unit, offset, timeZone);
}
function ago(name, parameter, now, timeZone) {
    const match = /^(minute|hour|day|week|month|quarter|year)sAgo(Start|End)?$/.exec(name);
    if (!match || !/^-?\d+$/.test(parameter)) {
        return undefined;
    }
    const unit = UNITS.find((candidate) => candidate.toLowerCase() === match[1]);
    const offset = -Number(parameter);
    if (name === 'yearsAgo') {
        // "UTC beginning of the year that is the specified number of years ago" (c_GlideSystemAPI.md)
        return startOfUnit(now, 'Year', offset, timeZone);
    }
    return match[2] === undefined
        ? shifted(now, unit, offset, timeZone)
        : boundary(match[2] === 'Start', now, unit, offset, timeZone);
}
/** The first or the last second of a unit. */
function boundary(first, now, unit, offset, timeZone) {
    return first ? startOfUnit(now, unit, offset, timeZone) : startOfUnit(now, unit, offset + 1, timeZone) - 1000;
}
/** gs.dateGenerate: a date and a time of the user's zone, the time also `start` or `end`. */
function generated(date, time, timeZone) {
    const clock = { start: '00:00:00', end: '23:59:59' }[time] ?? time;
    const local = (0, glide_time_1.fromGlideDateTime)(`${date} ${clock}`);
    return local === null ? undefined : (0, glide_time_1.toGlideDateTime)((0, glide_time_1.fromWallClock)(local, timeZone));
}
//# sourceMappingURL=relative-time.js.map