"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.aggregateKey = aggregateKey;
exports.aggregateRows = aggregateRows;
const compile_selection_1 = require("./compile-selection");
const physical_table_1 = require("./physical-table");
const resolve_element_1 = require("./resolve-element");
/** Under which name a row has an aggregate: `COUNT`, or `SUM(reassignment_count)`. */
function aggregateKey(aggregate) {
    return aggregate.element === undefined ? aggregate.function : `${aggregate.function}(${aggregate.element})`;
}
/**
 * One row for each group, with the elements grouped by under their names and the aggregates under `aggregateKey`; what is
 * null is absent. Without groups there is one row. Elements that do not exist are passed over.
 */
function aggregateRows(database, dictionary, aggregation, environment) {
    const source = (0, compile_selection_1.compileSource)(dictionary, aggregation.table, aggregation.where, environment);
    const names = [];
    const values = [];
    const groups = [];
    for (const element of aggregation.groupBy) {
        const target = (0, resolve_element_1.resolveElement)(dictionary, aggregation.table, element);
        if (target && target.column.storage !== 'none') {
            const alias = source.joins.alias(target.path);
            names.push(element);
            // Values that compare as equal are one group; min names it by one of them.
            values.push(`min(${(0, physical_table_1.columnSql)(target.column, alias)})`);
            groups.push((0, physical_table_1.comparableSql)(target.column, alias));
        }
    }
    for (const aggregate of aggregation.aggregates) {
        const sql = aggregateSql(dictionary, aggregation.table, aggregate, source);
        if (sql !== undefined) {
            names.push(aggregateKey(aggregate));
            values.push(sql);
        }
    }
    if (values.length === 0) {
        return [];
    }
    const grouping = groups.length === 0 ? '' : ` GROUP BY ${groups.join(', ')}`;
    const ordering = groups.length === 0 ? '' : orderSql(dictionary, aggregation, groups, source);
    const sql = `SELECT ${values.join(', ')}${source.tail()}${grouping}${ordering}`;
    return database.all(sql, source.parameters).map((row) => {
        const result = {};
        row.forEach((value, index) => {
            if (value !== null) {
                result[names[index]] = String(value);
            }
        });
        return result;
    });
}
function orderSql(dictionary, aggregation, groups, source) {
    const parts = (aggregation.order ?? []).flatMap((order) => {
        if ('aggregate' in order) {
            const sql = aggregateSql(dictionary, aggregation.table, order.aggregate, source);
            return sql === undefined ? [] : [order.descending ? `${sql} DESC` : sql];
        }
        const sql = (0, compile_selection_1.compileOrder)(dictionary, aggregation.table, [order], source);
        return sql === '' ? [] : [sql.slice(' ORDER BY '.length)];
    });
    return ` ORDER BY ${[...parts, ...groups].join(', ')}`;
}
function aggregateSql(dictionary, table, aggregate, source) {
    if (aggregate.element === undefined) {
        return aggregate.function === 'COUNT' ? 'count(*)' : undefined;
    }
    const target = (0, resolve_element_1.resolveElement)(dictionary, table, aggregate.element);
    if (!target || target.column.storage === 'none') {
        return undefined;
    }
    const column = (0, physical_table_1.columnSql)(target.column, source.joins.alias(target.path));
    switch (aggregate.function) {
        case 'COUNT':
            return `count(${column})`;
        case 'SUM':
            return `sum(${column})`;
        case 'MIN':
            return `min(${column})`;
        case 'MAX':
            return `max(${column})`;
        case 'AVG':
            return `avg(${column})`;
        case 'STDDEV':
            return `sqrt(max(0, avg(${column} * ${column}) - avg(${column}) * avg(${column})))`;
        case 'GROUP_CONCAT':
            return `group_concat(${column}, ',' ORDER BY ${column})`;
        case 'GROUP_CONCAT_DISTINCT':
            return `group_concat(DISTINCT ${column} ORDER BY ${column})`;
    }
}
//# sourceMappingURL=aggregate-rows.js.map