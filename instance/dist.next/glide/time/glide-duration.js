"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideDuration = void 0;
const date_format_1 = require("./date-format");
/**
 * A span of time, held as the moment that lies so far after 1970-01-01 00:00:00 UTC
 * (markdown/api-reference/server-api-reference/c_GlideDurationScopedAPI.md).
 */
class GlideDuration {
    #milliseconds = 0;
    /** From nothing, another duration, milliseconds, or `d HH:mm:ss`. */
    constructor(value) {
        if (value instanceof GlideDuration) {
            this.#milliseconds = value.#milliseconds;
        }
        else if (typeof value === 'number') {
            this.#milliseconds = value;
        }
        else if (value !== undefined && value !== null) {
            this.setDisplayValue(String(value));
        }
    }
    add(duration) {
        return new GlideDuration(this.#milliseconds + duration.#milliseconds);
    }
    subtract(duration) {
        return new GlideDuration(this.#milliseconds - duration.#milliseconds);
    }
    getByFormat(format) {
        return (0, date_format_1.formatByPattern)(this.#milliseconds, format);
    }
    getDayPart() {
        return Math.trunc(this.#milliseconds / date_format_1.DAY);
    }
    getRoundedDayPart() {
        return this.getDayPart() + (this.#milliseconds % date_format_1.DAY > date_format_1.DAY / 2 ? 1 : 0);
    }
    /** `3 Days 12 Hours`; parts that are 0 are left out. */
    getDisplayValue() {
        const sign = this.#milliseconds < 0 ? '-' : '';
        const seconds = Math.floor(Math.abs(this.#milliseconds) / 1000);
        const parts = [
            count(Math.floor(seconds / 86_400), 'Day'),
            count(Math.floor(seconds / 3600) % 24, 'Hour'),
            count(Math.floor(seconds / 60) % 60, 'Minute'),
        ].filter((part) => part !== '');
        return sign + (parts.length > 0 ? parts.join(' ') : count(seconds, 'Second') || '0 Seconds');
    }
    /** `d HH:mm:ss`, without the days where there are none. */
    getDurationValue() {
        const days = this.getDayPart();
        return (days === 0 ? '' : `${days} `) + (0, date_format_1.formatByPattern)(Math.abs(this.#milliseconds % date_format_1.DAY), 'HH:mm:ss');
    }
    getValue() {
        return (0, date_format_1.formatByPattern)(this.#milliseconds, 'yyyy-MM-dd HH:mm:ss');
    }
    /** Milliseconds of the duration, as GlideElement's getGlideObject example uses it. */
    getNumericValue() {
        return this.#milliseconds;
    }
    setDisplayValue(asDisplayed) {
        const match = /^\s*(?:(\d+)\s+)?(\d+):(\d{1,2})(?::(\d{1,2}))?\s*$/.exec(asDisplayed);
        if (match) {
            const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
            this.#milliseconds = days * date_format_1.DAY + hours * 3_600_000 + minutes * 60_000 + seconds * 1000;
        }
    }
    /** Takes the date and time that lies the duration after 1970-01-01 00:00:00. */
    setValue(value) {
        const at = (0, date_format_1.parseByPattern)(String(value), 'yyyy-MM-dd HH:mm:ss');
        if (at !== null) {
            this.#milliseconds = at;
        }
    }
    toString() {
        return this.getValue();
    }
}
exports.GlideDuration = GlideDuration;
function count(number, unit) {
    return number === 0 ? '' : `${number} ${unit}${number === 1 ? '' : 's'}`;
}
//# sourceMappingURL=glide-duration.js.map