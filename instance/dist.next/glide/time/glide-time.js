"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideTime = void 0;
const not_built_1 = require("../not-built");
const transaction_1 = require("../transaction");
const date_format_1 = require("./date-format");
const glide_duration_1 = require("./glide-duration");
const time_zone_1 = require("./time-zone");
/**
 * A time of day, UTC inside (markdown/api-reference/server-api-reference/c_GlideTimeScopedAPI.md).
 */
class GlideTime {
    /** Milliseconds since midnight UTC, 0 to 86 399 999. */
    #milliseconds;
    /** The current time, or so many milliseconds after midnight UTC. */
    constructor(milliseconds) {
        this.#milliseconds = withinDay(typeof milliseconds === 'number' ? milliseconds : Date.now());
    }
    static subtract(start, end) {
        return new glide_duration_1.GlideDuration(end.#milliseconds - start.#milliseconds);
    }
    getByFormat(format) {
        return (0, date_format_1.formatByPattern)(this.#milliseconds, format);
    }
    getValue() {
        return (0, date_format_1.formatByPattern)(this.#milliseconds, 'HH:mm:ss');
    }
    getDisplayValue() {
        return (0, date_format_1.formatByPattern)(this.#local(), (0, transaction_1.transaction)().timeFormat);
    }
    getDisplayValueInternal() {
        return (0, date_format_1.formatByPattern)(this.#local(), 'HH:mm:ss');
    }
    getHourLocalTime() {
        return new Date(this.#local()).getUTCHours() % 12;
    }
    getHourOfDayLocalTime() {
        return new Date(this.#local()).getUTCHours();
    }
    /** Noon and midnight are 0. */
    getHourUTC() {
        return this.getHourOfDayUTC() % 12;
    }
    getHourOfDayUTC() {
        return new Date(this.#milliseconds).getUTCHours();
    }
    getMinutesLocalTime() {
        return new Date(this.#local()).getUTCMinutes();
    }
    getMinutesUTC() {
        return new Date(this.#milliseconds).getUTCMinutes();
    }
    getSeconds() {
        return new Date(this.#milliseconds).getUTCSeconds();
    }
    /** Milliseconds since midnight UTC. */
    getNumericValue() {
        return this.#milliseconds;
    }
    setValue(value) {
        const at = (0, date_format_1.parseByPattern)(String(value), 'HH:mm:ss');
        if (at !== null) {
            this.#milliseconds = at;
        }
    }
    setDisplayValue(asDisplayed) {
        const at = (0, date_format_1.parseByPattern)(String(asDisplayed), (0, transaction_1.transaction)().timeFormat);
        if (at !== null) {
            this.#milliseconds = withinDay(at - (0, time_zone_1.zoneOffset)((0, transaction_1.transaction)().timeZone, 0));
        }
    }
    toString() {
        return this.getValue();
    }
    /** A time has no date of its own; the zone's offset is that of 1 January 1970. */
    #local() {
        return withinDay(this.#milliseconds + (0, time_zone_1.zoneOffset)((0, transaction_1.transaction)().timeZone, 0));
    }
}
exports.GlideTime = GlideTime;
(0, not_built_1.markNotBuilt)(GlideTime.prototype, 'GlideTime', [
    'getDisplayValueEx',
    'getDisplayValueLang',
    'setDisplayValueEx',
    'setDisplayValueLang',
]);
function withinDay(milliseconds) {
    return ((milliseconds % date_format_1.DAY) + date_format_1.DAY) % date_format_1.DAY;
}
//# sourceMappingURL=glide-time.js.map