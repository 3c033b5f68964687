"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.interpretTerm = interpretTerm;
exports.operandOf = operandOf;
exports.secondsOf = secondsOf;
const column_type_1 = require("./column-type");
const column_value_1 = require("./column-value");
const glide_time_1 = require("./glide-time");
const query_1 = require("./query");
const relative_time_1 = require("./relative-time");
const sys_id_1 = require("./sys-id");
const value_parts_1 = require("./value-parts");
/** Ids of the dynamic filter option Me, in both spellings of `markdown/platform-user-interface/r_OpAvailableFiltersQueries.md`. */
const DYNAMIC_ME = new Set(['90d1921e5f510100a9ad2572f2b477fe', '54635e965f510100a9ad2572f2b4774c']);
/** Operators by which nothing about a secret's text is told. */
const EMPTINESS = new Set(['ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING', 'VALCHANGES']);
const NOTHING = { is: 'nothing' };
/**
 * What a term asks of a column, or undefined where it is invalid: an operator that does not exist or does not fit, a
 * script that cannot be evaluated. Operators are those of `markdown/platform-user-interface/r_OpAvailableFiltersQueries.md`.
 */
function interpretTerm(term, column, dictionary, environment) {
    const operator = term.operator.trim();
    if (column_type_1.SECRET_TYPES.has(column.type) && !EMPTINESS.has(operator)) {
        return undefined;
    }
    switch (operator) {
        case 'ANYTHING':
            return { is: 'anything' };
        case 'ISEMPTY':
        case 'EMPTYSTRING':
            return { is: 'empty', not: false };
        case 'ISNOTEMPTY':
            return { is: 'empty', not: true };
        case 'VALCHANGES':
            return { is: 'changed' };
        case 'SAMEAS':
        case 'NSAMEAS':
            return fieldCondition(operator === 'SAMEAS' ? '=' : '<>', term.value);
        case 'GT_FIELD':
            return fieldCondition('>', term.value);
        case 'LT_FIELD':
            return fieldCondition('<', term.value);
        case 'GT_OR_EQUALS_FIELD':
            return fieldCondition('>=', term.value);
        case 'LT_OR_EQUALS_FIELD':
            return fieldCondition('<=', term.value);
        case 'MORETHAN':
        case 'LESSTHAN':
            return distanceCondition(operator === 'LESSTHAN', term.value);
        case 'INSTANCEOF': {
            const family = dictionary.table(term.value)?.family;
            return family && column.type === 'sys_class_name' ? inCondition(family, false) : undefined;
        }
        case 'DYNAMIC':
            return DYNAMIC_ME.has(term.value) && column.reference === 'sys_user'
                ? inCondition([environment.userId], false)
                : undefined;
        case 'BETWEEN':
            return betweenCondition(term, column, environment);
        case 'ON':
        case 'NOTON':
            return onCondition(operator === 'NOTON', term, column, environment);
    }
    if (operator.startsWith('RELATIVE')) {
        return relativeCondition(operator.slice('RELATIVE'.length), term.value, column, environment);
    }
    const text = evaluated(term.value, term, environment);
    return text === undefined ? undefined : valueCondition(operator, text, column, environment);
}
function valueCondition(operator, text, column, environment) {
    const operand = () => operandOf(text, column, environment);
    switch (operator) {
        case '=':
            return isNull(text) ? { is: 'empty', not: false } : inCondition(present([operand()]), false);
        case '!=':
        case '<>':
            // A boolean that is not true is "False, empty, or NULL"; other columns leave the empty ones out.
            return isNull(text)
                ? { is: 'empty', not: true }
                : { is: 'in', values: present([operand()]), not: true, orEmpty: column.type === 'boolean' };
        case 'IN':
        case 'NOT IN':
        case 'NOT_IN': {
            const items = text.split(',').filter((item) => item !== '');
            return inCondition(present(items.map((item) => operandOf(item, column, environment))), operator !== 'IN');
        }
        case '<':
        case '<=':
        case '>':
        case '>=': {
            const value = operand();
            return value === undefined || text === '' ? NOTHING : { is: 'compared', by: operator, value };
        }
        case 'STARTSWITH':
            return likeCondition('start', text, false, column);
        case 'ENDSWITH':
        case '%':
            return likeCondition('end', text, false, column);
        case 'LIKE':
        case 'CONTAINS':
        case '*':
            return likeCondition('anywhere', text, false, column);
        case 'NOT LIKE':
        case 'NOT_LIKE':
        case 'DOES NOT CONTAIN':
        case 'DOES_NOT_CONTAIN':
        case '!*':
            return likeCondition('anywhere', text, true, column);
        case 'CHANGESFROM':
            return { is: 'changed', from: text === '' ? null : (operand() ?? text) };
        case 'CHANGESTO':
            return { is: 'changed', to: text === '' ? null : (operand() ?? text) };
        default:
            return undefined;
    }
}
/** The value of a term as the column stores it; undefined where no stored value can equal it. */
function operandOf(text, column, environment) {
    if (column.type === 'boolean') {
        return (0, column_value_1.toBoolean)(text) ?? undefined;
    }
    if ((0, column_type_1.comparisonOf)(column) === 'number') {
        const number = Number(text);
        return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
    }
    if (column.type === 'glide_date' && text.length === 19) {
        return (0, glide_time_1.toUserDateTime)(text, environment.timeZone).slice(0, 10);
    }
    if (column_type_1.IDENTIFIER_TYPES.has(column.type)) {
        return (0, sys_id_1.isSysId)(text) || column.type === 'sys_class_name' ? text.toLowerCase() : text;
    }
    return (0, column_type_1.comparisonOf)(column) === 'text' ? text.replace(/ +$/, '') : text;
}
/**
 * A value, or a part of one, of this term: itself, or what the script of a trusted term's `javascript:` gives; undefined
 * where that cannot be evaluated.
 */
function evaluated(value, term, environment) {
    if (term.trusted !== true || !value.startsWith(query_1.SCRIPT)) {
        return value;
    }
    const script = value.slice(query_1.SCRIPT.length);
    if (/^\s*gs\.getUserID\(\)\s*;?\s*$/.test(script)) {
        return environment.userId;
    }
    return (0, relative_time_1.relativeTime)(script, environment.now, environment.timeZone) ?? environment.evaluate?.(script);
}
/** No value, or the word that stands for it in encoded queries (`end_date=NULL`, markdown/api-reference/rest-apis/cust_central-api.md). */
function isNull(text) {
    return text === '' || text === 'NULL';
}
function present(values) {
    return values.filter((value) => value !== undefined);
}
function inCondition(values, not) {
    return values.length === 0 && !not ? NOTHING : { is: 'in', values, not, orEmpty: false };
}
function likeCondition(where, text, not, column) {
    // On a reference these operators ask for the name of what is referenced.
    return { is: 'like', where, text, not, ofReference: column.type === 'reference' };
}
function fieldCondition(by, element) {
    // `@day` and the like would compare parts of dates in the user's zone, which SQL cannot.
    return element === '' || element.includes('@') ? undefined : { is: 'field', by, element };
}
const SECONDS = { minute: 60, hour: 3600, day: 86_400, week: 604_800 };
/** `other_field@day@before@3`; months and longer differ in length and are not built. */
function distanceCondition(less, value) {
    const [element = '', unit = '', direction, count = ''] = value.split('@');
    const seconds = SECONDS[unit];
    if (element === '' || seconds === undefined || !/^\d+$/.test(count)) {
        return undefined;
    }
    if (direction !== 'before' && direction !== 'after') {
        return undefined;
    }
    return { is: 'distance', element, seconds: seconds * Number(count), less, before: direction === 'before' };
}
function betweenCondition(term, column, environment) {
    const parts = (0, value_parts_1.valueParts)(term).map((part) => evaluated(part, term, environment));
    const [from, to] = parts;
    if (parts.length !== 2 || from === undefined || to === undefined) {
        return undefined;
    }
    return range(from, to, false, column, environment);
}
/** `Today@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()`, or one date, which is a day in the user's zone. */
function onCondition(not, term, column, environment) {
    const [label = '', ...ends] = (0, value_parts_1.valueParts)(term);
    if (ends.length === 0) {
        const day = /^\d{4}-\d{2}-\d{2}$/.test(label) ? label : undefined;
        const start = day && (0, relative_time_1.relativeTimeOf)('dateGenerate', [day, 'start'], environment.now, environment.timeZone);
        const end = day && (0, relative_time_1.relativeTimeOf)('dateGenerate', [day, 'end'], environment.now, environment.timeZone);
        return start === undefined || end === undefined ? undefined : range(start, end, not, column, environment);
    }
    const [start, end] = ends.map((part) => evaluated(part, term, environment));
    return start === undefined || end === undefined ? undefined : range(start, end, not, column, environment);
}
function range(from, to, not, column, environment) {
    const low = operandOf(from, column, environment);
    const high = operandOf(to, column, environment);
    return low === undefined || high === undefined ? NOTHING : { is: 'between', low, high, not };
}
const RELATIVE_UNITS = {
    minute: 'Minute',
    hour: 'Hour',
    day: 'Day',
    dayofweek: 'Day',
    week: 'Week',
    month: 'Month',
    quarter: 'Quarter',
    year: 'Year',
};
/** `@hour@ago@1`: an hour before now. */
function relativeCondition(relation, value, column, environment) {
    const [, unitName = '', direction, count = ''] = value.split('@');
    const unit = RELATIVE_UNITS[unitName];
    const isTime = column_type_1.DATE_TIME_TYPES.has(column.type) || column.type === 'glide_date';
    if (!unit || !isTime || !/^\d+$/.test(count) || (direction !== 'ago' && direction !== 'ahead')) {
        return undefined;
    }
    const offset = direction === 'ago' ? -Number(count) : Number(count);
    const { now, timeZone } = environment;
    if (relation === 'EE') {
        const start = (0, relative_time_1.startOfUnit)(now, unit, offset, timeZone);
        const end = (0, relative_time_1.startOfUnit)(now, unit, offset + 1, timeZone) - 1000;
        return range((0, glide_time_1.toGlideDateTime)(start), (0, glide_time_1.toGlideDateTime)(end), false, column, environment);
    }
    const by = { GT: '>', GE: '>=', LT: '<', LE: '<=' }[relation];
    const at = operandOf((0, glide_time_1.toGlideDateTime)((0, relative_time_1.shifted)(now, unit, offset, timeZone)), column, environment);
    return by === undefined || at === undefined ? undefined : { is: 'compared', by, value: at };
}
/** Seconds since the epoch of a stored date or date-time, null for anything else. */
function secondsOf(text) {
    const at = (0, glide_time_1.fromGlideDateTime)(text);
    return at === null ? null : at / 1000;
}
//# sourceMappingURL=interpret-term.js.map