"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toGlideDateTime = toGlideDateTime;
exports.fromGlideDateTime = fromGlideDateTime;
exports.toUserDateTime = toUserDateTime;
exports.fromUserDateTime = fromUserDateTime;
exports.fromWallClock = fromWallClock;
exports.zoneOffset = zoneOffset;
/** Milliseconds of a day. */
const DAY = 86_400_000;
/** A moment as the platform stores it: `yyyy-MM-dd HH:mm:ss` in UTC. `at` counts milliseconds since the epoch; parts of a second are cut. */
function toGlideDateTime(at) {
    return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}
/** Milliseconds since the epoch of a stored date-time (UTC), or of a stored date as its midnight; null where the text is neither. */
function fromGlideDateTime(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}):(\d{2}))?$/.exec(text);
    if (!match) {
        return null;
    }
    const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
    const at = Date.UTC(year, month - 1, day, hour, minute, second);
    // Date.UTC rolls 31 February over; a text that does not come back the same names no moment.
    return Number.isNaN(at) || !toGlideDateTime(at).startsWith(text) ? null : at;
}
/** A stored date-time as a person in a time zone (IANA name) reads it: `yyyy-MM-dd HH:mm:ss`. Text that is no date-time stays as it is. */
function toUserDateTime(text, timeZone) {
    const at = text.length === 19 ? fromGlideDateTime(text) : null;
    return at === null ? text : toGlideDateTime(at + zoneOffset(at, timeZone));
}
/** What `toUserDateTime` gave, back to UTC; null where the text is no date-time. In the hour that a clock repeats the earlier moment is meant. */
function fromUserDateTime(text, timeZone) {
    const local = fromGlideDateTime(text);
    return local === null ? null : toGlideDateTime(fromWallClock(local, timeZone));
}
/** Milliseconds since the epoch of the moment at which a clock in the zone shows `local` (itself counted as if it were UTC). */
function fromWallClock(local, timeZone) {
    // The offset before the change and the one after it: where they differ the clock jumped near this moment.
    const candidates = [local - zoneOffset(local - DAY, timeZone), local - zoneOffset(local + DAY, timeZone)];
    const exact = candidates.filter((at) => at + zoneOffset(at, timeZone) === local);
    return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
}
const formats = new Map();
/** Milliseconds that clocks in a zone are ahead of UTC at a moment. An unknown zone counts as UTC. */
function zoneOffset(at, timeZone) {
    if (timeZone === 'UTC' || timeZone === 'GMT' || timeZone === '') {
        return 0;
    }
    const format = zoneFormat(timeZone);
    if (!format) {
        return 0;
    }
    const whole = Math.floor(at / 1000) * 1000;
    const parts = {};
    for (const { type, value } of format.formatToParts(whole)) {
        parts[type] = Number(value);
    }
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}
function zoneFormat(timeZone) {
    let format = formats.get(timeZone);
    if (format === undefined) {
        format = createFormat(timeZone);
        formats.set(timeZone, format);
    }
    return format;
}
function createFormat(timeZone) {
    try {
        return new Intl.DateTimeFormat('en-US', {
            timeZone,
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
        });
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=glide-time.js.map