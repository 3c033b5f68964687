"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compileSelection = compileSelection;
exports.compileSource = compileSource;
exports.compileOrder = compileOrder;
const compile_condition_1 = require("./compile-condition");
const joins_1 = require("./joins");
const physical_table_1 = require("./physical-table");
const resolve_element_1 = require("./resolve-element");
const table_plan_1 = require("./table-plan");
/**
 * Compiles a query. An invalid term is dropped, and what is left decides, unless glide.invalid_query.returns_no_rows
 * asks for no rows (`markdown/platform-administration/r_AvailableSystemProperties.md`). With `elements`, which may be
 * dot-walked, only those are read. Throws where there is no such table.
 */
function compileSelection(dictionary, selection, environment, elements) {
    const source = compileSource(dictionary, selection.table, selection.where, environment);
    const reading = elements
        ? chosenReading(dictionary, selection.table, elements, source.joins)
        : (0, table_plan_1.tablePlan)(dictionary, selection.table).reading;
    const ordering = compileOrder(dictionary, selection.table, selection.order ?? [], source);
    let sql = `SELECT ${reading.select}${source.tail()}${ordering}`;
    if (selection.limit !== undefined || selection.offset !== undefined) {
        sql += ' LIMIT ? OFFSET ?';
        source.parameters.push(selection.limit ?? -1, selection.offset ?? 0);
    }
    return { sql, parameters: source.parameters, invalidTerms: source.invalidTerms, reading };
}
/** Compiles FROM and WHERE. */
function compileSource(dictionary, tableName, where, environment) {
    const plan = (0, table_plan_1.tablePlan)(dictionary, tableName);
    const joins = new joins_1.Joins(dictionary);
    const compiler = new compile_condition_1.ConditionCompiler(dictionary, tableName, environment, joins);
    let condition = where ? compiler.compile(where) : null;
    const parameters = compiler.parameters;
    if (compiler.invalidTerms.length > 0 && environment.invalidQueryReturnsNoRows) {
        condition = '0';
        parameters.length = 0;
    }
    const restrictions = [plan.restriction, condition].filter((part) => part !== null).join(' AND ');
    return {
        tail: () => ` FROM ${plan.from} t0${joins.sql()}${restrictions === '' ? '' : ` WHERE ${restrictions}`}`,
        joins,
        parameters,
        invalidTerms: compiler.invalidTerms,
    };
}
/** ORDER BY; a reference is ordered by what it shows. Orders by what does not exist are dropped. */
function compileOrder(dictionary, table, orders, source) {
    const parts = [];
    for (const order of orders) {
        const target = (0, resolve_element_1.resolveElement)(dictionary, table, order.element);
        if (!target || target.column.storage === 'none') {
            source.invalidTerms.push(`ORDERBY${order.descending ? 'DESC' : ''}${order.element}`);
            continue;
        }
        const sql = orderSql(dictionary, target.path, target.column, source.joins);
        parts.push(order.descending ? `${sql} DESC` : sql);
    }
    return parts.length === 0 ? '' : ` ORDER BY ${parts.join(', ')}`;
}
function orderSql(dictionary, path, column, joins) {
    const display = column.type === 'reference' ? (0, resolve_element_1.displayOfReference)(dictionary, column) : undefined;
    return display
        ? (0, physical_table_1.comparableSql)(display.column, joins.alias([...path, column]))
        : (0, physical_table_1.comparableSql)(column, joins.alias(path));
}
function chosenReading(dictionary, table, elements, joins) {
    const values = elements.flatMap((element) => {
        const target = (0, resolve_element_1.resolveElement)(dictionary, table, element);
        return target && target.column.storage !== 'none'
            ? [{ element, sql: (0, physical_table_1.columnSql)(target.column, joins.alias(target.path)) }]
            : [];
    });
    return (0, table_plan_1.readingPlan)(values.length === 0 ? [{ element: 'sys_id', sql: 't0.sys_id' }] : values);
}
//# sourceMappingURL=compile-selection.js.map