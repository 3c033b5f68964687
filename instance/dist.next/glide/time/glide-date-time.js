"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideDateTime = void 0;
const not_built_1 = require("../not-built");
const transaction_1 = require("../transaction");
const calendar_1 = require("./calendar");
const date_format_1 = require("./date-format");
const date_time_reading_1 = require("./date-time-reading");
const glide_duration_1 = require("./glide-duration");
const glide_time_1 = require("./glide-time");
const time_zone_1 = require("./time-zone");
/** Formats that the constructor and setValue try, in the documented order. */
const ACCEPTED = [
    date_time_reading_1.INTERNAL,
    'MM/dd/yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm',
    'MM-dd-yyyy',
    'MM/dd/yyyy',
    'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy HH.mm.ss',
    'dd-MM-yyyy HH.mm',
    'dd-MM-yy HH.mm.ss',
    'dd/MM/yyyy',
    'dd-MM-yyyy',
    'yyyy-MM-dd HH:mm',
    'yyyy-MM-dd',
    'dd.MM.yyyy HH:mm:ss',
    'dd.MM.yyyy HH.mm.ss',
    'dd.MM.yyyy hh:mm:ss a',
    'dd.MM.yyyy hh.mm.ss a',
    'dd.MM.yyyy',
];
/**
 * A moment, UTC inside; "local" methods read it in the user's time zone
 * (markdown/api-reference/server-api-reference/c_GlideDateTimeScoped.md).
 */
class GlideDateTime extends date_time_reading_1.DateTimeReading {
    /** Now, another GlideDateTime, or a text in UTC. */
    constructor(value) {
        super();
        if (value === undefined || value === null) {
            (0, date_time_reading_1.momentOf)(this).at = Date.now();
        }
        else {
            this.setValue(value);
        }
    }
    static subtract(start, end) {
        return new glide_duration_1.GlideDuration((0, date_time_reading_1.now)(end) - (0, date_time_reading_1.now)(start));
    }
    add(amount) {
        (0, date_time_reading_1.momentOf)(this).at = (0, date_time_reading_1.now)(this) + milliseconds(amount);
    }
    subtract(amount) {
        (0, date_time_reading_1.momentOf)(this).at = (0, date_time_reading_1.now)(this) - milliseconds(amount);
    }
    addSeconds(seconds) {
        (0, date_time_reading_1.momentOf)(this).at = (0, date_time_reading_1.now)(this) + Math.trunc(Number(seconds)) * 1000;
    }
    addDaysUTC(days) {
        (0, date_time_reading_1.momentOf)(this).at = (0, date_time_reading_1.now)(this) + Math.trunc(Number(days)) * date_format_1.DAY;
    }
    addDaysLocalTime(days) {
        this.#setLocal((0, date_time_reading_1.local)(this) + Math.trunc(Number(days)) * date_format_1.DAY);
    }
    addWeeksUTC(weeks) {
        this.addDaysUTC(Number(weeks) * 7);
    }
    addWeeksLocalTime(weeks) {
        this.addDaysLocalTime(Number(weeks) * 7);
    }
    addMonthsUTC(months) {
        (0, date_time_reading_1.momentOf)(this).at = (0, calendar_1.addMonths)((0, date_time_reading_1.now)(this), Math.trunc(Number(months)));
    }
    addMonthsLocalTime(months) {
        this.#setLocal((0, calendar_1.addMonths)((0, date_time_reading_1.local)(this), Math.trunc(Number(months))));
    }
    addYearsUTC(years) {
        this.addMonthsUTC(Number(years) * 12);
    }
    addYearsLocalTime(years) {
        this.addMonthsLocalTime(Number(years) * 12);
    }
    equals(other) {
        const compared = other instanceof GlideDateTime ? other : new GlideDateTime(String(other));
        return compared.hasDate() && (0, date_time_reading_1.now)(compared) === (0, date_time_reading_1.now)(this);
    }
    setDayOfMonthUTC(day) {
        (0, date_time_reading_1.momentOf)(this).at = this.#dated((0, date_time_reading_1.now)(this), undefined, undefined, day);
    }
    setDayOfMonthLocalTime(day) {
        this.#setLocal(this.#dated((0, date_time_reading_1.local)(this), undefined, undefined, day));
    }
    setMonthUTC(month) {
        (0, date_time_reading_1.momentOf)(this).at = this.#dated((0, date_time_reading_1.now)(this), undefined, month);
    }
    setMonthLocalTime(month) {
        this.#setLocal(this.#dated((0, date_time_reading_1.local)(this), undefined, month));
    }
    setYearUTC(year) {
        (0, date_time_reading_1.momentOf)(this).at = this.#dated((0, date_time_reading_1.now)(this), year);
    }
    setYearLocalTime(year) {
        this.#setLocal(this.#dated((0, date_time_reading_1.local)(this), year));
    }
    setGlideDateTime(other) {
        (0, date_time_reading_1.momentOf)(this).at = (0, date_time_reading_1.momentOf)(other).at;
        (0, date_time_reading_1.momentOf)(this).error = null;
    }
    /** A text in UTC, a GlideDateTime, or milliseconds since the epoch as a Number. */
    setValue(value) {
        if (value instanceof GlideDateTime) {
            this.setGlideDateTime(value);
        }
        else if (typeof value === 'number') {
            this.#accept(value, '');
        }
        else {
            const text = String(value);
            this.#accept(parseAccepted(text), `Invalid date time: '${text}', ignored`);
        }
    }
    setValueUTC(text, format) {
        this.#require((0, date_format_1.parseByPattern)(String(text), format), text, (at) => at);
    }
    /** The user's format and zone, or the format given; with a format that does not match, an Error is thrown. */
    setDisplayValue(value, format) {
        const zone = (0, transaction_1.transaction)().timeZone;
        if (format !== undefined) {
            this.#require((0, date_format_1.parseByPattern)(String(value), format), value, (at) => (0, time_zone_1.fromLocal)(zone, at));
            return;
        }
        const pattern = `${(0, transaction_1.transaction)().dateFormat} ${(0, transaction_1.transaction)().timeFormat}`;
        const at = (0, date_format_1.parseByPattern)(String(value), pattern) ?? (0, date_format_1.parseByPattern)(String(value), (0, transaction_1.transaction)().dateFormat);
        this.#accept(at === null ? null : (0, time_zone_1.fromLocal)(zone, at), `Could not parse DateTime: ${value}`);
    }
    setDisplayValueInternal(value) {
        const at = (0, date_format_1.parseByPattern)(String(value), date_time_reading_1.INTERNAL);
        this.#accept(at === null ? null : (0, time_zone_1.fromLocal)((0, transaction_1.transaction)().timeZone, at), `Could not parse DateTime: ${value}`);
    }
    #setLocal(local) {
        (0, date_time_reading_1.momentOf)(this).at = (0, time_zone_1.fromLocal)((0, transaction_1.transaction)().timeZone, local);
    }
    #dated(at, year, month, day) {
        const date = new Date(at);
        return (0, calendar_1.withDate)(at, year ?? date.getUTCFullYear(), month === undefined ? date.getUTCMonth() : Number(month) - 1, day ?? date.getUTCDate());
    }
    #accept(at, problem) {
        if (at === null || Number.isNaN(at)) {
            (0, date_time_reading_1.momentOf)(this).error = problem;
        }
        else {
            (0, date_time_reading_1.momentOf)(this).at = at;
            (0, date_time_reading_1.momentOf)(this).error = null;
        }
    }
    #require(at, text, place) {
        this.#accept(at === null ? null : place(at), `Could not parse DateTime: ${String(text)}`);
        const { error } = (0, date_time_reading_1.momentOf)(this);
        if (error !== null) {
            throw new Error(error);
        }
    }
}
exports.GlideDateTime = GlideDateTime;
Object.defineProperty(date_time_reading_1.DateTimeReading.prototype, 'constructor', { value: GlideDateTime });
(0, not_built_1.markNotBuilt)(GlideDateTime.prototype, 'GlideDateTime', ['setDisplayValueLang']);
function parseAccepted(text) {
    for (const format of ACCEPTED) {
        const at = (0, date_format_1.parseByPattern)(text, format);
        if (at !== null) {
            return at;
        }
    }
    return null;
}
function milliseconds(amount) {
    if (amount instanceof glide_time_1.GlideTime || amount instanceof glide_duration_1.GlideDuration) {
        return amount.getNumericValue();
    }
    return Number(amount);
}
//# sourceMappingURL=glide-date-time.js.map