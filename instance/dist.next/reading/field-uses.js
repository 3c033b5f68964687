"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fieldUses = fieldUses;
const query_rules_1 = require("../access/query-rules");
const resolve_element_1 = require("../store/resolve-element");
/** Operators whose value is the name of a second field. */
const TWO_FIELDS = new Set([
    'SAMEAS',
    'NSAMEAS',
    'GT_FIELD',
    'LT_FIELD',
    'GT_OR_EQUALS_FIELD',
    'LT_OR_EQUALS_FIELD',
]);
/** Operators whose value begins with the name of a second field, up to an `@`. */
const DISTANCES = new Set(['MORETHAN', 'LESSTHAN']);
/**
 * Every field that a query compares, sorts or groups by: of each term, of both fields where a term compares two, and of
 * the record behind a reference that is compared or sorted by its name.
 */
function fieldUses(dictionary, table, query) {
    const sorted = [...query.order.map(({ element }) => element), ...query.groupBy];
    return [
        ...termsOf(query.where).flatMap((term) => usesOfTerm(dictionary, table, term)),
        ...sorted.flatMap((element) => withName(dictionary, table, { element, operation: 'query_range' })),
    ];
}
function termsOf(node) {
    return node.kind === 'term' ? [node] : node.nodes.flatMap(termsOf);
}
function usesOfTerm(dictionary, table, term) {
    const operator = term.operator.trim();
    const operation = (0, query_rules_1.queryOperation)(operator);
    const use = { element: term.element, operation };
    if (TWO_FIELDS.has(operator)) {
        return [use, { element: term.value, operation }];
    }
    if (DISTANCES.has(operator)) {
        return [use, { element: term.value.split('@')[0] ?? '', operation }];
    }
    return operation === 'query_range' && operator !== 'DYNAMIC' ? withName(dictionary, table, use) : [use];
}
/** A reference is compared and sorted by the display value of its record, which is a field of another table. */
function withName(dictionary, table, use) {
    const column = (0, resolve_element_1.resolveElement)(dictionary, table, use.element)?.column;
    const display = column?.type === 'reference' ? (0, resolve_element_1.displayOfReference)(dictionary, column) : undefined;
    return display ? [use, { ...use, element: `${use.element}.${display.column.element}` }] : [use];
}
//# sourceMappingURL=field-uses.js.map