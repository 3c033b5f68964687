"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordAnswer = void 0;
const readable_display_1 = require("../reading/readable-display");
const joins_1 = require("../store/joins");
const select_rows_1 = require("../store/select-rows");
const journal_text_1 = require("./journal-text");
/** Column types whose stored text leaves the instance in no form. */
const SECRET_TYPES = new Set(['password', 'password2']);
/**
 * Writes records as the Table API answers them: the fields that the session may read, dot-walked ones included, as stored
 * values, display values or both, references with a link to their record
 * (markdown/api-reference/rest-apis/c_TableAPI.md; markdown/api-reference/rest-api-explorer/c_RESTAPI.md).
 */
class RecordAnswer {
    reader;
    origin;
    parameters;
    /** Records that references led to, with whether they may be read; by table and sys_id. */
    walked = new Map();
    shown;
    constructor(reader, origin, parameters) {
        this.reader = reader;
        this.origin = origin;
        this.parameters = parameters;
        if (parameters.fields?.some((field) => field.split('.').length - 1 > joins_1.MAX_REFERENCES)) {
            throw new joins_1.TooManyReferences();
        }
        this.shown = new readable_display_1.ReadableDisplay(reader);
    }
    /** The answer for one record that the session may read; fields that are unknown or not readable are left out. */
    render(table, row) {
        const answer = {};
        const isReadable = this.reader.access.fieldCheck('read', table.name, row);
        for (const field of this.parameters.fields ?? table.columns.keys()) {
            const value = this.field(table, row, field.split('.'), isReadable);
            if (value !== undefined) {
                answer[field] = value;
            }
        }
        return answer;
    }
    field(table, row, path, isReadable = this.reader.access.fieldCheck('read', table.name, row)) {
        const element = path[0] ?? '';
        const column = table.columns.get(element);
        if (!column || !column.active || !isReadable(element)) {
            return undefined;
        }
        if (path.length === 1) {
            return this.value(table, column, row);
        }
        const next = column.reference ? this.reader.context.dictionary.get().table(column.reference) : undefined;
        if (!next) {
            return undefined;
        }
        const sysId = row?.[element] ?? null;
        const target = sysId === null ? null : this.follow(next, sysId);
        return target === null && sysId !== null ? undefined : this.field(next, target, path.slice(1));
    }
    /** The record a reference leads to; null where it does not exist or may not be read. */
    follow(table, sysId) {
        const key = `${table.name}|${sysId}`;
        const known = this.walked.get(key);
        if (known !== undefined) {
            return known;
        }
        const row = (0, select_rows_1.getRow)(this.reader.context.database, this.reader.context.dictionary.get(), table.name, sysId);
        const readable = row && this.reader.access.allows('read', table.name, row) ? row : null;
        this.walked.set(key, readable);
        return readable;
    }
    value(table, column, row) {
        const { display, excludeReferenceLink } = this.parameters;
        const stored = row?.[column.element] ?? null;
        const value = SECRET_TYPES.has(column.type) ? '' : plain(column, stored);
        const link = column.type === 'reference' && column.reference && stored !== null && !excludeReferenceLink
            ? `${this.origin}/api/now/table/${column.reference}/${stored}`
            : undefined;
        if (display === 'all') {
            return { display_value: this.display(table, column, row, stored), ...(link && { link }), value };
        }
        if (display === 'true') {
            const text = this.display(table, column, row, stored);
            return link ? { display_value: text, link } : text;
        }
        return link ? { link, value } : value;
    }
    display(table, column, row, stored) {
        return column.storage !== 'none'
            ? this.shown.text(table.name, column.element, stored)
            : row
                ? (0, journal_text_1.journalText)(this.reader, table, column, row)
                : '';
    }
}
exports.RecordAnswer = RecordAnswer;
/** Booleans read true and false outside the rows; NULL is the empty text. */
function plain(column, stored) {
    if (stored === null) {
        return '';
    }
    return column.type === 'boolean' ? String(stored === '1') : stored;
}
//# sourceMappingURL=record-answer.js.map