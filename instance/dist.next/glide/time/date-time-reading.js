"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DateTimeReading = exports.INTERNAL = void 0;
exports.momentOf = momentOf;
exports.now = now;
exports.local = local;
const transaction_1 = require("../transaction");
const calendar_1 = require("./calendar");
const date_format_1 = require("./date-format");
const display_language_1 = require("./display-language");
const glide_date_1 = require("./glide-date");
const glide_time_1 = require("./glide-time");
const time_zone_1 = require("./time-zone");
/** How date-times are stored and written by getValue. */
exports.INTERNAL = 'yyyy-MM-dd HH:mm:ss';
let momentIn;
/** The reading half of GlideDateTime; "local" methods read it in the user's time zone. */
class DateTimeReading {
    #moment = { at: null, error: null };
    static {
        momentIn = (reading) => reading.#moment;
    }
    after(other) {
        return now(this) > now(other);
    }
    before(other) {
        return now(this) < now(other);
    }
    onOrAfter(other) {
        return now(this) >= now(other);
    }
    onOrBefore(other) {
        return now(this) <= now(other);
    }
    compareTo(other) {
        return Math.sign(now(this) - now(other));
    }
    getDate() {
        return dateOf(now(this));
    }
    getLocalDate() {
        return dateOf(local(this));
    }
    getTime() {
        return new glide_time_1.GlideTime(now(this));
    }
    getLocalTime() {
        return new glide_time_1.GlideTime(local(this));
    }
    getDayOfMonthUTC() {
        return new Date(now(this)).getUTCDate();
    }
    getDayOfMonthLocalTime() {
        return new Date(local(this)).getUTCDate();
    }
    getDayOfWeekUTC() {
        return (0, calendar_1.dayOfWeek)(now(this));
    }
    getDayOfWeekLocalTime() {
        return (0, calendar_1.dayOfWeek)(local(this));
    }
    getDaysInMonthUTC() {
        return (0, calendar_1.daysInMonth)(now(this));
    }
    getDaysInMonthLocalTime() {
        return (0, calendar_1.daysInMonth)(local(this));
    }
    getMonthUTC() {
        return new Date(now(this)).getUTCMonth() + 1;
    }
    getMonthLocalTime() {
        return new Date(local(this)).getUTCMonth() + 1;
    }
    getYearUTC() {
        return new Date(now(this)).getUTCFullYear();
    }
    getYearLocalTime() {
        return new Date(local(this)).getUTCFullYear();
    }
    getWeekOfYearUTC() {
        return (0, calendar_1.weekOfYear)(now(this));
    }
    getWeekOfYearLocalTime() {
        return (0, calendar_1.weekOfYear)(local(this));
    }
    /** UTC, `yyyy-MM-dd HH:mm:ss`; null where no valid value was ever given. */
    getValue() {
        return momentOf(this).at === null ? null : (0, date_format_1.formatByPattern)(now(this), exports.INTERNAL);
    }
    getNumericValue() {
        return now(this);
    }
    getDisplayValue() {
        return momentOf(this).at === null
            ? ''
            : (0, date_format_1.formatByPattern)(local(this), `${(0, transaction_1.transaction)().dateFormat} ${(0, transaction_1.transaction)().timeFormat}`);
    }
    getDisplayValueInternal() {
        return momentOf(this).at === null ? '' : (0, date_format_1.formatByPattern)(local(this), exports.INTERNAL);
    }
    getDisplayValueLang(style, language) {
        return `${(0, display_language_1.displayInLanguage)(local(this), style, language ?? (0, transaction_1.transaction)().language)} ${(0, date_format_1.formatByPattern)(local(this), 'HH:mm:ss')}`;
    }
    getInternalFormattedLocalTime() {
        return (0, date_format_1.formatByPattern)(local(this), 'HH:mm:ss');
    }
    getUserFormattedLocalTime() {
        return (0, date_format_1.formatByPattern)(local(this), (0, transaction_1.transaction)().timeFormat);
    }
    getDSTOffset() {
        return (0, time_zone_1.daylightSaving)((0, transaction_1.transaction)().timeZone, now(this));
    }
    isDST() {
        return this.getDSTOffset() !== 0;
    }
    getTZOffset() {
        return (0, time_zone_1.zoneOffset)((0, transaction_1.transaction)().timeZone, now(this));
    }
    hasDate() {
        return momentOf(this).at !== null;
    }
    isValid() {
        return momentOf(this).at !== null && momentOf(this).error === null;
    }
    getErrorMsg() {
        return momentOf(this).error;
    }
    toString() {
        return this.getValue() ?? '';
    }
}
exports.DateTimeReading = DateTimeReading;
/** The moment behind a GlideDateTime, to change. */
function momentOf(reading) {
    return momentIn(reading);
}
/** Milliseconds since the epoch; 0 where there is no valid value. */
function now(reading) {
    return momentIn(reading).at ?? 0;
}
/** The user's clock at that moment, as if it were UTC. */
function local(reading) {
    return now(reading) + (0, time_zone_1.zoneOffset)((0, transaction_1.transaction)().timeZone, now(reading));
}
function dateOf(at) {
    const date = new glide_date_1.GlideDate();
    date.setValue((0, date_format_1.formatByPattern)(at, 'yyyy-MM-dd'));
    return date;
}
//# sourceMappingURL=date-time-reading.js.map