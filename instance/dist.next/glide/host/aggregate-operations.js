"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.aggregateOperations = aggregateOperations;
const aggregate_rows_1 = require("../../store/aggregate-rows");
const scope_guard_1 = require("./scope-guard");
const selection_1 = require("./selection");
/** Groups and their aggregates for GlideAggregate. */
function aggregateOperations(services) {
    const { context } = services;
    return {
        'aggregate.query': (argument, caller) => {
            (0, scope_guard_1.requireScopeAccess)(services, caller, argument.table, 'read');
            const { table, where, order = [] } = (0, selection_1.selectionOf)(context, argument);
            const aggregates = argument.aggregates.map(aggregateOf);
            const { groupBy, largestFirst } = argument;
            const first = largestFirst === null ? [] : [{ aggregate: aggregateOf(largestFirst), descending: true }];
            const rows = (0, aggregate_rows_1.aggregateRows)(context.database, context.dictionary.get(), { table, aggregates, groupBy, order: [...first, ...order], ...(where ? { where } : {}) }, context.queryEnvironment());
            return rows.map((row) => {
                const group = {};
                for (const element of groupBy) {
                    const value = row[element];
                    if (value !== undefined) {
                        group[element] = value;
                    }
                }
                return { group, values: aggregates.map((aggregate) => row[(0, aggregate_rows_1.aggregateKey)(aggregate)] ?? null) };
            });
        },
    };
}
function aggregateOf({ function: name, element }) {
    return element === null ? { function: name } : { function: name, element };
}
//# sourceMappingURL=aggregate-operations.js.map