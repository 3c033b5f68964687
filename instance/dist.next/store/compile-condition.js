"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConditionCompiler = void 0;
const column_type_1 = require("./column-type");
const interpret_term_1 = require("./interpret-term");
const physical_table_1 = require("./physical-table");
const resolve_element_1 = require("./resolve-element");
/** Length in characters from which SQLite may refuse a LIKE pattern. */
const PATTERN_LIMIT = 12_000;
/** Parts of a chain of AND or OR before it is nested; SQLite limits the depth of expressions, and a chain is as deep as long. */
const CHAIN_LIMIT = 100;
/** Compiles conditions on one table to SQL; every value becomes a bound parameter. */
class ConditionCompiler {
    dictionary;
    table;
    environment;
    joins;
    parameters = [];
    /** Terms that were dropped: unknown element or operator, a value that cannot be evaluated. */
    invalidTerms = [];
    constructor(dictionary, table, environment, joins) {
        this.dictionary = dictionary;
        this.table = table;
        this.environment = environment;
        this.joins = joins;
    }
    /** SQL of a condition, null where nothing of it is valid. `required` says that no row can do without it. */
    compile(node, required = true) {
        if (node.kind === 'term') {
            return this.term(node, required);
        }
        const keep = required && (node.kind === 'and' || node.nodes.length === 1);
        const parts = node.nodes.map((part) => this.compile(part, keep)).filter((part) => part !== null);
        return parts.length === 0 ? null : chain(parts, node.kind === 'and' ? ' AND ' : ' OR ');
    }
    term(term, required) {
        const target = (0, resolve_element_1.resolveElement)(this.dictionary, this.table, term.element);
        const condition = target && target.column.storage !== 'none'
            ? (0, interpret_term_1.interpretTerm)(term, target.column, this.dictionary, this.environment)
            : undefined;
        const sql = target && condition && this.condition(condition, target, required && rejectsNull(condition));
        if (sql === undefined) {
            this.invalidTerms.push(`${term.element}${term.operator}${term.value}`);
            return null;
        }
        return sql;
    }
    condition(condition, target, required) {
        const alias = this.joins.alias(target.path, required);
        const column = (0, physical_table_1.columnSql)(target.column, alias);
        const comparable = (0, physical_table_1.comparableSql)(target.column, alias);
        switch (condition.is) {
            case 'anything':
                return '1';
            case 'nothing':
                return '0';
            case 'empty':
                return `${column} IS ${condition.not ? 'NOT ' : ''}NULL`;
            case 'in':
                return this.membership(condition, comparable, column);
            case 'compared':
                return `${comparable} ${condition.by} ${this.bind(condition.value)}`;
            case 'between':
                return this.between(condition, target, comparable, column);
            case 'like':
                return this.like(condition, target, column, required);
            case 'field':
            case 'distance':
                return this.fields(condition, comparable, column);
            case 'changed':
                return undefined;
        }
    }
    membership(condition, comparable, column) {
        const { values, not, orEmpty } = condition;
        if (values.length === 0) {
            return orEmpty ? '1' : `${column} IS NOT NULL`;
        }
        const sql = values.length === 1
            ? `${comparable} ${not ? '<>' : '='} ${this.bind(values[0])}`
            : // One parameter whatever the number of values: one prepared statement, and no limit of parameters.
                `${comparable} ${not ? 'NOT IN' : 'IN'} (SELECT value FROM json_each(${this.bind(JSON.stringify(values))}))`;
        return orEmpty ? `(${sql} OR ${column} IS NULL)` : sql;
    }
    between(condition, target, comparable, column) {
        const { low, high, not } = condition;
        let sql = `${comparable} >= ${this.bind(low)} AND `;
        if ((0, column_type_1.comparisonOf)(target.column) === 'text') {
            // Between q and t includes all that begins with t.
            sql += `(${comparable} <= ${this.bind(high)} OR ${column} LIKE ${this.bind(`${escaped(String(high))}%`)} ESCAPE '\\')`;
        }
        else {
            sql += `${comparable} <= ${this.bind(high)}`;
        }
        return not ? `NOT (${sql})` : `(${sql})`;
    }
    like(condition, target, column, required) {
        const { where, text, not, ofReference } = condition;
        let subject = column;
        const display = ofReference ? (0, resolve_element_1.displayOfReference)(this.dictionary, target.column) : undefined;
        if (display) {
            subject = (0, physical_table_1.columnSql)(display.column, this.joins.alias([...target.path, target.column], required));
        }
        if (where === 'anywhere') {
            return `instr(lower(${subject}), lower(${this.bind(text)})) ${not ? '=' : '>'} 0`;
        }
        if (text.length > PATTERN_LIMIT) {
            return '0';
        }
        const pattern = where === 'start' ? `${escaped(text)}%` : `%${escaped(text)}`;
        return `${subject} LIKE ${this.bind(pattern)} ESCAPE '\\'`;
    }
    fields(condition, comparable, column) {
        const other = (0, resolve_element_1.resolveElement)(this.dictionary, this.table, condition.element);
        if (!other || other.column.storage === 'none') {
            return undefined;
        }
        const alias = this.joins.alias(other.path);
        if (condition.is === 'field') {
            return `${comparable} ${condition.by} ${(0, physical_table_1.comparableSql)(other.column, alias)}`;
        }
        const [later, earlier] = condition.before
            ? [(0, physical_table_1.columnSql)(other.column, alias), column]
            : [column, (0, physical_table_1.columnSql)(other.column, alias)];
        const distance = `unixepoch(${later}) - unixepoch(${earlier})`;
        const seconds = this.bind(condition.seconds);
        return condition.less ? `(${distance} >= 0 AND ${distance} < ${seconds})` : `${distance} > ${seconds}`;
    }
    bind(value) {
        this.parameters.push(value);
        return '?';
    }
}
exports.ConditionCompiler = ConditionCompiler;
/** False for conditions that a record meets although the column, or the whole referenced record, is missing. */
function rejectsNull(condition) {
    switch (condition.is) {
        case 'anything':
            return false;
        case 'empty':
            return condition.not;
        case 'in':
            return !condition.orEmpty;
        default:
            return true;
    }
}
function escaped(text) {
    return text.replace(/[\\%_]/g, '\\$&');
}
function chain(parts, operator) {
    if (parts.length <= CHAIN_LIMIT) {
        return parts.length === 1 ? parts[0] : `(${parts.join(operator)})`;
    }
    const middle = parts.length >> 1;
    return `(${chain(parts.slice(0, middle), operator)}${operator}${chain(parts.slice(middle), operator)})`;
}
//# sourceMappingURL=compile-condition.js.map