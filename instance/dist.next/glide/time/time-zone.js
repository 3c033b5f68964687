"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.zoneOffset = zoneOffset;
exports.fromLocal = fromLocal;
exports.daylightSaving = daylightSaving;
const { DateTimeFormat } = Intl;
const formats = new Map();
/** Milliseconds that local time is ahead of UTC in a zone at one moment. An unknown zone counts as UTC. */
function zoneOffset(timeZone, at) {
    if (timeZone === 'UTC' || timeZone === 'GMT') {
        return 0;
    }
    const text = format(timeZone).format(at);
    const [month, day, year, hour, minute, second] = text.split(/[^\d-]+/).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}
/** The moment at which a zone's clocks show `local` (milliseconds as if it were UTC); in a gap, the moment after it. */
function fromLocal(timeZone, local) {
    const guess = local - zoneOffset(timeZone, local);
    const better = local - zoneOffset(timeZone, guess);
    return better + zoneOffset(timeZone, better) === local ? better : Math.max(guess, better);
}
/** Milliseconds of daylight saving in force at a moment; 0 outside of it. */
function daylightSaving(timeZone, at) {
    const year = new Date(at).getUTCFullYear();
    const standard = Math.min(zoneOffset(timeZone, Date.UTC(year, 0, 1)), zoneOffset(timeZone, Date.UTC(year, 6, 1)));
    return zoneOffset(timeZone, at) - standard;
}
function format(timeZone) {
    let found = formats.get(timeZone);
    if (!found) {
        found = create(timeZone);
        formats.set(timeZone, found);
    }
    return found;
}
function create(timeZone) {
    const parts = {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        hourCycle: 'h23',
    };
    try {
        return new DateTimeFormat('en-US', { ...parts, timeZone });
    }
    catch {
        return new DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' });
    }
}
//# sourceMappingURL=time-zone.js.map