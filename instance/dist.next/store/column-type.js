"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SECRET_TYPES = exports.CUT_TYPES = exports.IDENTIFIER_TYPES = exports.DATE_TIME_TYPES = void 0;
exports.defaultLength = defaultLength;
exports.storageOf = storageOf;
exports.isKnownType = isKnownType;
exports.comparisonOf = comparisonOf;
const INTEGER_TYPES = new Set(['integer', 'boolean', 'longint', 'auto_increment', 'order_index']);
const REAL_TYPES = new Set(['decimal', 'float', 'double', 'percent_complete']);
/** Types whose content stands in other tables: journals in sys_journal_field, variables in their own tables. */
const UNSTORED_TYPES = new Set([
    'collection',
    'glide_var',
    'journal',
    'journal_input',
    'journal_list',
    'related_tags',
    'variables',
]);
/** Types that hold `yyyy-MM-dd HH:mm:ss`. */
exports.DATE_TIME_TYPES = new Set([
    'glide_date_time',
    'due_date',
    'calendar_date_time',
    'datetime',
]);
/** Types that hold a sys_id, or a word such as `global` that stands for one. */
exports.IDENTIFIER_TYPES = new Set(['GUID', 'reference', 'document_id', 'sys_class_name']);
const EXACT_TYPES = new Set([
    ...exports.DATE_TIME_TYPES,
    ...exports.IDENTIFIER_TYPES,
    'glide_date',
    'glide_time',
    'glide_duration',
    'timer',
    'date',
    'time',
]);
/** Types whose values are cut at the column's length when they are stored. */
exports.CUT_TYPES = new Set([
    'string',
    'string_full_utf8',
    'choice',
    'translated_text',
    'translated_field',
]);
/** Types whose stored value must not be found out by comparing; only empty or not empty may be asked. */
exports.SECRET_TYPES = new Set(['password', 'password2']);
/** Length of a column whose declaration names none; what is missing here gets 4000. */
const DEFAULT_LENGTHS = {
    string: 40,
    choice: 40,
    integer: 40,
    boolean: 40,
    longint: 40,
    decimal: 40,
    float: 40,
    percent_complete: 40,
    glide_date: 40,
    glide_date_time: 40,
    glide_duration: 40,
    glide_time: 40,
    due_date: 40,
    reference: 32,
    GUID: 32,
    document_id: 32,
    table_name: 80,
    field_name: 80,
    sys_class_name: 80,
    password: 40,
    password2: 255,
    script: 8000,
    script_plain: 8000,
    html: 65536,
    json: 65000,
    xml: 65000,
    journal: 4000,
    glide_list: 1024,
    url: 1024,
};
/** Length of a column of this type whose declaration names none. */
function defaultLength(type) {
    return DEFAULT_LENGTHS[type] ?? 4000;
}
/** How SQLite holds a column of this internal type. */
function storageOf(type) {
    if (INTEGER_TYPES.has(type)) {
        return 'integer';
    }
    if (REAL_TYPES.has(type)) {
        return 'real';
    }
    return UNSTORED_TYPES.has(type) ? 'none' : 'text';
}
/** Whether the store knows the type by name: any other one is held as text, unlike anything on the platform. */
function isKnownType(type) {
    const sets = [INTEGER_TYPES, REAL_TYPES, UNSTORED_TYPES, EXACT_TYPES, exports.CUT_TYPES, exports.SECRET_TYPES];
    return type in DEFAULT_LENGTHS || sets.some((set) => set.has(type));
}
/** How values of a column compare in queries and unique indexes. */
function comparisonOf(column) {
    if (column.storage === 'integer' || column.storage === 'real') {
        return 'number';
    }
    return EXACT_TYPES.has(column.type) ? 'exact' : 'text';
}
//# sourceMappingURL=column-type.js.map