"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.filterOperations = filterOperations;
const client_query_1 = require("../../access/client-query");
const interpret_term_1 = require("../../store/interpret-term");
const match_row_1 = require("../../store/match-row");
const parse_encoded_query_1 = require("../../store/parse-encoded-query");
const resolve_element_1 = require("../../store/resolve-element");
const trusted_query_1 = require("../../store/trusted-query");
/** GlideFilter, and whether an encoded query is valid. */
function filterOperations({ context, log }) {
    /** The filter of a script is trusted; in the sandbox (setEnforceSecurity) it is read as that of a client is. */
    const conditions = (table, filter, sandbox) => {
        const { where } = (0, parse_encoded_query_1.parseEncodedQuery)(filter);
        if (!sandbox) {
            return (0, trusted_query_1.trustedQuery)(where);
        }
        const read = (0, client_query_1.guardExpressions)(context.session, log, table, where);
        return 'refused' in read ? null : read.ok;
    };
    return {
        /** A filter with a rejected expression matches no record. */
        'filter.match': ({ table, row, filter, matchAll, caseSensitive, sandbox }) => {
            const where = conditions(table, filter, sandbox);
            if (where === null) {
                return false;
            }
            const node = matchAll ? where : anyOf(where);
            const dictionary = context.dictionary.get();
            return (0, match_row_1.matchRow)(context.database, dictionary, table, node, row, null, context.queryEnvironment(), {
                caseSensitive,
                emptyIsLess: true,
            });
        },
        /** An empty query is not a valid one (c_GlideRecordScopedAPI.md, isValidEncodedQuery). Its scripts are not run for that. */
        'query.valid': ({ table, query }) => {
            const { where, order, groupBy } = (0, parse_encoded_query_1.parseEncodedQuery)(query);
            const dictionary = context.dictionary.get();
            const elements = [...order.map(({ element }) => element), ...groupBy];
            const columnOf = (element) => (0, resolve_element_1.resolveElement)(dictionary, table, element)?.column;
            const isValid = (term) => {
                const column = columnOf(term.element);
                return (column !== undefined &&
                    (0, interpret_term_1.interpretTerm)(term, column, dictionary, context.queryEnvironment()) !== undefined);
            };
            return (query.trim() !== '' &&
                isValidNode(where, isValid) &&
                elements.every((element) => columnOf(element) !== undefined));
        },
    };
}
/** One condition that holds is enough: the conditions that `^` joins become alternatives. */
function anyOf(where) {
    return where.kind === 'and' && where.nodes.length > 0 ? { kind: 'or', nodes: where.nodes } : where;
}
function isValidNode(node, isValid) {
    return node.kind === 'term' ? isValid(node) : node.nodes.every((inner) => isValidNode(inner, isValid));
}
//# sourceMappingURL=filter-operations.js.map