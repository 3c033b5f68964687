"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readableCondition = readableCondition;
const parse_encoded_query_1 = require("../store/parse-encoded-query");
const resolve_element_1 = require("../store/resolve-element");
const ME = 'javascript:gs.getUserID()';
/** Operators that find at least what a rule's condition finds, which compares with case. */
const WIDE_OPERATORS = new Set(['=', 'IN', 'STARTSWITH', 'ENDSWITH', 'LIKE', 'CONTAINS']);
/**
 * A condition that every record meets which may be found, null if that may be any record. If no class depends on its
 * records, it is met by no others: then the database alone counts what may be read. Else it keeps the number of records
 * small that have to be judged one by one.
 */
function readableCondition(reader, table, classes) {
    const dictionary = reader.context.dictionary.get();
    const parts = table.family
        .filter((name) => classes.get(name) !== 'no')
        .map((name) => {
        const isOpen = classes.get(name) === 'yes';
        return { name, condition: isOpen ? null : ruleCondition(reader, dictionary, table.name, name) };
    });
    const isWhole = parts.length === table.family.length && parts.every(({ condition }) => condition === null);
    if (isWhole || parts.length === 0) {
        return isWhole ? null : NOTHING;
    }
    if (!table.columns.has('sys_class_name') || table.family.length === 1) {
        return parts[0]?.condition ?? null;
    }
    const nodes = parts.map(({ name, condition }) => {
        const ofClass = name === table.name ? ownClass(table) : term('sys_class_name', '=', name);
        return condition === null ? ofClass : { kind: 'and', nodes: [ofClass, condition] };
    });
    return { kind: 'or', nodes };
}
/** No record has this sys_id. */
const NOTHING = term('sys_id', '=', 'none');
/** Records of the table itself, and those whose class is unknown, which are judged as if they were. */
function ownClass(table) {
    const others = table.family.filter((name) => name !== table.name);
    const nodes = [term('sys_class_name', 'NOT IN', others.join(',')), term('sys_class_name', 'ISEMPTY', '')];
    return { kind: 'or', nodes };
}
/** The conditions of the rules that may let a class be read, as far as the queried table can be asked for them. */
function ruleCondition(reader, dictionary, table, name) {
    const conditions = reader.access.certain.conditionsOf(name);
    const nodes = conditions?.map((condition) => asked(dictionary, table, (0, parse_encoded_query_1.parseEncodedQuery)(condition).where, reader));
    return !nodes || nodes.length === 0 || nodes.includes(null)
        ? null
        : { kind: 'or', nodes: nodes.filter((node) => node !== null) };
}
/** The condition as a query, null where one of its terms would find less than the rule does. */
function asked(dictionary, table, node, reader) {
    if (node.kind === 'term') {
        const value = node.value === ME ? reader.context.session.userId : node.value;
        const target = (0, resolve_element_1.resolveElement)(dictionary, table, node.element);
        const isAskable = target !== undefined &&
            target.path.length === 0 &&
            target.column.storage !== 'none' &&
            (target.column.type === 'reference' ? node.operator === '=' : WIDE_OPERATORS.has(node.operator));
        return isAskable && value !== '' && !value.includes('javascript:') ? { ...node, value } : null;
    }
    const nodes = node.nodes.map((each) => asked(dictionary, table, each, reader));
    return nodes.length === 0 || nodes.includes(null)
        ? null
        : { kind: node.kind, nodes: nodes.filter((each) => each !== null) };
}
function term(element, operator, value) {
    return { kind: 'term', element, operator, value };
}
//# sourceMappingURL=readable-classes.js.map