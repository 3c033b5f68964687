"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OPERATORS = void 0;
exports.parseEncodedQuery = parseEncodedQuery;
/**
 * Operators as they stand behind an element, longest first where one begins with another
 * (`markdown/platform-user-interface/r_OpAvailableFiltersQueries.md`).
 */
exports.OPERATORS = [
    'GT_OR_EQUALS_FIELD',
    'LT_OR_EQUALS_FIELD',
    'IN_HIERARCHY_DYNAMIC',
    'DOES NOT CONTAIN',
    'IN_HIERARCHY',
    'CHANGESFROM',
    'DOESNOTHAVE',
    'EMPTYSTRING',
    'INSTANCEOF',
    'ISNOTEMPTY',
    'RELATIVEEE',
    'RELATIVEGE',
    'RELATIVEGT',
    'RELATIVELE',
    'RELATIVELT',
    'STARTSWITH',
    'VALCHANGES',
    'CHANGESTO',
    'EXCLUDING',
    'ANYTHING',
    'CONTAINS',
    'DATEPART',
    'ENDSWITH',
    'GT_FIELD',
    'LESSTHAN',
    'LT_FIELD',
    'MORETHAN',
    'NOT LIKE',
    'BETWEEN',
    'DYNAMIC',
    'ISEMPTY',
    'NSAMEAS',
    'NOT IN',
    'SAMEAS',
    'NOTON',
    'LIKE',
    'IN',
    'ON',
    '!=',
    '<=',
    '>=',
    '!*',
    '=',
    '<',
    '>',
    '*',
    '%',
];
/** Names that are reserved for text search; no column has such a name. */
const RESERVED = /^(123TEXTQUERY321|123TEXTINDEXGROUP321)(=)([\s\S]*)$/;
/** An element, possibly dot-walked. Operators are upper case, so an element ends where they begin. */
const ELEMENT = /^[A-Za-z0-9_][a-z0-9_.]*/;
/**
 * Takes an encoded query apart (`markdown/platform-user-interface/c_EncodedQueryStrings.md`). `^OR` belongs to the
 * condition before it, `^NQ` begins a query that is an alternative to all before, `^^` is a `^` within a value
 * (`markdown/api-reference/server-api-reference/GlideStringUtilScopedAPI.md`). What is no condition becomes a term with
 * an empty operator, which is invalid later; a related list query (`RLQUERY … ENDRLQUERY`) is one such term.
 */
function parseEncodedQuery(text) {
    const order = [];
    const groupBy = [];
    const alternatives = [[]];
    for (const segment of segments(text)) {
        let rest = segment;
        if (rest === 'EQ' || rest === '') {
            continue;
        }
        if (rest.startsWith('NQ')) {
            alternatives.push([]);
            rest = rest.slice(2);
        }
        if (rest.startsWith('ORDERBYDESC')) {
            order.push({ element: rest.slice('ORDERBYDESC'.length), descending: true });
        }
        else if (rest.startsWith('ORDERBY')) {
            order.push({ element: rest.slice('ORDERBY'.length), descending: false });
        }
        else if (rest.startsWith('GROUPBY')) {
            groupBy.push(rest.slice('GROUPBY'.length));
        }
        else if (rest !== '' && rest !== 'EQ') {
            const conditions = alternatives[alternatives.length - 1];
            const last = conditions[conditions.length - 1];
            if (rest.startsWith('OR') && last) {
                last.push(term(rest.slice(2)));
            }
            else {
                conditions.push([term(rest.startsWith('OR') ? rest.slice(2) : rest)]);
            }
        }
    }
    return { where: whole(alternatives), order, groupBy };
}
function whole(alternatives) {
    const queries = alternatives
        .filter((conditions) => conditions.length > 0)
        .map((conditions) => junction('and', conditions.map((terms) => junction('or', terms))));
    return queries.length === 0 ? { kind: 'and', nodes: [] } : junction('or', queries);
}
function junction(kind, nodes) {
    return nodes.length === 1 ? nodes[0] : { kind, nodes };
}
function term(text) {
    const reserved = RESERVED.exec(text);
    if (reserved) {
        return { kind: 'term', element: reserved[1] ?? '', operator: '=', value: reserved[3] ?? '' };
    }
    const element = ELEMENT.exec(text)?.[0] ?? '';
    const rest = text.slice(element.length);
    const operator = element === '' ? undefined : exports.OPERATORS.find((candidate) => rest.startsWith(candidate));
    if (operator === undefined) {
        return { kind: 'term', element: text, operator: '', value: '' };
    }
    return { kind: 'term', element, operator, value: rest.slice(operator.length) };
}
/** The parts between single `^`, with `^^` turned back; a related list query stays one part. */
function segments(text) {
    if (!text.includes('^^') && !text.includes('RLQUERY')) {
        return text.split('^');
    }
    const parts = [];
    let part = '';
    for (let index = 0; index < text.length; index++) {
        if (part === '' && text.startsWith('RLQUERY', index)) {
            const end = text.indexOf('^ENDRLQUERY', index);
            const stop = end < 0 ? text.length : end + '^ENDRLQUERY'.length;
            part = text.slice(index, stop);
            index = stop - 1;
        }
        else if (text[index] !== '^') {
            part += text[index];
        }
        else if (text[index + 1] === '^') {
            part += '^';
            index++;
        }
        else {
            parts.push(part);
            part = '';
        }
    }
    parts.push(part);
    return parts;
}
//# sourceMappingURL=parse-encoded-query.js.map