"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.selectionOf = selectionOf;
const parse_encoded_query_1 = require("../../store/parse-encoded-query");
const select_rows_1 = require("../../store/select-rows");
const trusted_query_1 = require("../../store/trusted-query");
/** No record has this sys_id. */
const NOTHING = { kind: 'term', element: 'sys_id', operator: '=', value: 'none' };
/**
 * A script's query as the store understands it. Encoded queries bring their own order along. Conditions of scripts are
 * trusted: a value `javascript:…` is run (`addQuery('opened_at', '>=', 'javascript:gs.monthsAgoStart(2)')`,
 * markdown/api-reference/scripts/p_GlideServerAPIs.md; a function of the instance in c_GlideSystemScopedAPI.md, hasRole),
 * wherever the script has the text from. Values that the instance itself takes from rows are not.
 */
function selectionOf(context, argument) {
    const { where, order } = collect(context, argument.parts);
    return {
        table: argument.table,
        where,
        order: [...order, ...argument.order],
        ...(argument.limit === undefined ? {} : { limit: argument.limit }),
        ...(argument.offset === undefined ? {} : { offset: argument.offset }),
    };
}
function collect(context, parts) {
    const nodes = [];
    const order = [];
    for (const part of parts) {
        if (part.kind === 'encoded') {
            const parsed = (0, parse_encoded_query_1.parseEncodedQuery)(part.query);
            nodes.push((0, trusted_query_1.trustedQuery)(parsed.where));
            order.push(...parsed.order);
        }
        else {
            nodes.push(part.kind === 'join' ? joinNode(context, part) : (0, trusted_query_1.trustedQuery)(conditionNode(part)));
        }
    }
    return { where: { kind: 'and', nodes }, order };
}
/** Later conditions join to all that came before them, as `^` and `^OR` do in an encoded query. */
function conditionNode(part) {
    const term = { kind: 'term', element: part.element, operator: part.operator, value: part.value };
    return part.more.reduce((node, { join, condition }) => ({ kind: join, nodes: [node, conditionNode(condition)] }), term);
}
/** addJoinQuery is a subquery: the values that the joined records point to. */
function joinNode(context, part) {
    const { where } = collect(context, part.parts);
    const joined = (0, select_rows_1.selectRows)(context.database, context.dictionary.get(), { table: part.table, where }, context.queryEnvironment(), [part.joined]);
    const values = new Set(joined.map((row) => row[part.joined] ?? '').filter((value) => value !== ''));
    return values.size === 0
        ? NOTHING
        : { kind: 'term', element: part.primary, operator: 'IN', value: [...values].join(',') };
}
//# sourceMappingURL=selection.js.map