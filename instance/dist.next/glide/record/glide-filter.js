"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideFilter = void 0;
const calls_1 = require("../calls");
const field_text_1 = require("./field-text");
const record_base_1 = require("./record-base");
/**
 * Compares a record with an encoded query, unlike a query with regard to case
 * (markdown/api-reference/server-api-reference/c_GlideFilterScopedAPI.md).
 */
class GlideFilter {
    #filter;
    #caseSensitive = true;
    #sandbox = false;
    constructor(filter, _title) {
        this.#filter = (0, field_text_1.fieldText)(filter);
    }
    static checkRecord(record, filter, matchAll) {
        return matches(record, (0, field_text_1.fieldText)(filter), matchAll !== false, true, false);
    }
    /** Without the second argument one condition that holds is enough. */
    match(record, matchAll) {
        return matches(record, this.#filter, matchAll === true, this.#caseSensitive, this.#sandbox);
    }
    setCaseSensitive(caseSensitive) {
        this.#caseSensitive = caseSensitive !== false;
    }
    /** True: a `javascript:` value of the filter is evaluated in the sandbox, else by the script engine. */
    setEnforceSecurity(enforce) {
        this.#sandbox = enforce === true;
    }
}
exports.GlideFilter = GlideFilter;
function matches(record, filter, matchAll, caseSensitive, sandbox) {
    if (!(0, record_base_1.isRecord)(record)) {
        throw new Error('GlideFilter needs a GlideRecord');
    }
    const state = (0, record_base_1.stateOf)(record);
    return (0, calls_1.call)('filter.match', {
        table: state.table,
        row: state.values(),
        filter,
        matchAll,
        caseSensitive,
        sandbox,
    });
}
//# sourceMappingURL=glide-filter.js.map