"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readClientQuery = readClientQuery;
exports.guardExpressions = guardExpressions;
const parse_encoded_query_1 = require("../store/parse-encoded-query");
const query_1 = require("../store/query");
const value_parts_1 = require("../store/value-parts");
const guarded_script_1 = require("./guarded-script");
/** Text that looks like an expression; whether the platform takes these spellings for one the documentation does not say. */
const EXPRESSION = /^\s*javascript\s*:/i;
/** Characters of a rejected script that the log shows. */
const MAX_LOGGED = 500;
/**
 * Reads the encoded query of a request: `sysparm_query` of REST and of lists, the one place where text from outside may
 * hold expressions (`markdown/api-reference/scripts/script-sandbox-environment.md`, "Filter or query parameters"). Each
 * becomes its value, by the reader in guarded-script.ts and not by the script engine. A rejected one refuses the whole
 * query, and the system log gets the line that `incompatible-guarded-scripts.md` gives.
 */
function readClientQuery(context, log, table, encoded) {
    const parsed = (0, parse_encoded_query_1.parseEncodedQuery)(encoded);
    const where = guardExpressions(context.session, log, table, parsed.where);
    return 'refused' in where ? where : { ok: { ...parsed, where: where.ok } };
}
/** The same for a query that is taken apart already; `table` is for the log. */
function guardExpressions(session, log, table, where) {
    const guard = new ExpressionGuard(session, Date.now());
    const ok = guard.node(where);
    const { rejection } = guard;
    if (!rejection) {
        return { ok };
    }
    const { element, script, reason } = rejection;
    const name = printable(`sysparm_query of ${table}, ${element}`);
    const source = printable(script);
    log('error', 'global', `KittyScript validation failed for ${name} with error: ${printable(reason)} Source code: ${source}`);
    return { refused: `The script of ${printable(element)} was rejected: ${printable(reason)}` };
}
class ExpressionGuard {
    session;
    now;
    rejection;
    constructor(session, now) {
        this.session = session;
        this.now = now;
    }
    node(node) {
        return node.kind === 'term' ? this.term(node) : { ...node, nodes: node.nodes.map((inner) => this.node(inner)) };
    }
    term(term) {
        if (EXPRESSION.test(term.element)) {
            // javascript:'active=true^' + getGroupQualifier() (markdown/platform-user-interface/c_EncodedQueryStrings.md)
            const reason = 'An expression that gives a whole condition is not built in this local instance';
            this.rejection ??= { element: 'condition', script: term.element, reason };
        }
        const parts = (0, value_parts_1.valueParts)(term);
        return parts.some((part) => EXPRESSION.test(part))
            ? { ...term, value: parts.map((part) => this.part(term.element, part)).join('@') }
            : term;
    }
    part(element, part) {
        if (!EXPRESSION.test(part)) {
            return part;
        }
        const outcome = part.startsWith(query_1.SCRIPT)
            ? (0, guarded_script_1.guardedValue)(part.slice(query_1.SCRIPT.length), this.session, this.now)
            : { refused: `An expression begins with ${query_1.SCRIPT}` };
        if ('ok' in outcome) {
            return outcome.ok;
        }
        this.rejection ??= { element, script: part, reason: outcome.refused };
        return '';
    }
}
/** Text from outside on one line of the log, cut. */
function printable(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
    return line.length > MAX_LOGGED ? `${line.slice(0, MAX_LOGGED)}…` : line;
}
//# sourceMappingURL=client-query.js.map