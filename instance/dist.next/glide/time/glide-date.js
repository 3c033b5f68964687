"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideDate = void 0;
const not_built_1 = require("../not-built");
const transaction_1 = require("../transaction");
const calendar_1 = require("./calendar");
const date_format_1 = require("./date-format");
const display_language_1 = require("./display-language");
const glide_duration_1 = require("./glide-duration");
const time_zone_1 = require("./time-zone");
const INTERNAL = 'yyyy-MM-dd';
/** A date without a time (markdown/api-reference/server-api-reference/c_GlideDateScopedAPI.md). */
class GlideDate {
    /** Midnight UTC of the date. */
    #day;
    /** Today, in the user's time zone. */
    constructor() {
        const now = Date.now();
        this.#day = (0, calendar_1.startOfDay)(now + (0, time_zone_1.zoneOffset)((0, transaction_1.transaction)().timeZone, now));
    }
    static subtract(start, end) {
        return new glide_duration_1.GlideDuration(end.#day - start.#day);
    }
    getByFormat(format) {
        return (0, date_format_1.formatByPattern)(this.#day, format);
    }
    getDayOfMonthNoTZ() {
        return new Date(this.#day).getUTCDate();
    }
    getMonthNoTZ() {
        return new Date(this.#day).getUTCMonth() + 1;
    }
    getYearNoTZ() {
        return new Date(this.#day).getUTCFullYear();
    }
    getValue() {
        return (0, date_format_1.formatByPattern)(this.#day, INTERNAL);
    }
    getDisplayValue() {
        return (0, date_format_1.formatByPattern)(this.#day, (0, transaction_1.transaction)().dateFormat);
    }
    getDisplayValueInternal() {
        return this.getValue();
    }
    getDisplayValueEx(style) {
        return (0, display_language_1.displayInLanguage)(this.#day, style, (0, transaction_1.transaction)().language);
    }
    getDisplayValueLang(style, language) {
        return (0, display_language_1.displayInLanguage)(this.#day, style, language ?? (0, transaction_1.transaction)().language);
    }
    /** Milliseconds since the epoch at midnight UTC of the date. */
    getNumericValue() {
        return this.#day;
    }
    setValue(value) {
        this.#set((0, date_format_1.parseByPattern)(String(value).slice(0, 10), INTERNAL));
    }
    setDisplayValue(asDisplayed) {
        this.#set((0, date_format_1.parseByPattern)(String(asDisplayed), (0, transaction_1.transaction)().dateFormat));
    }
    toString() {
        return this.getValue();
    }
    #set(at) {
        if (at !== null) {
            this.#day = (0, calendar_1.startOfDay)(at);
        }
    }
}
exports.GlideDate = GlideDate;
(0, not_built_1.markNotBuilt)(GlideDate.prototype, 'GlideDate', ['setDisplayValueEx', 'setDisplayValueLang']);
//# sourceMappingURL=glide-date.js.map