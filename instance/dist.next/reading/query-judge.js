"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.judgeQuery = judgeQuery;
const read_certainty_1 = require("../access/read-certainty");
const column_type_1 = require("../store/column-type");
const resolve_element_1 = require("../store/resolve-element");
const select_rows_1 = require("../store/select-rows");
const field_uses_1 = require("./field-uses");
/**
 * Judges a query before it is run: each field of each term, order and group by its query ACLs, or without any by read
 * access to the column (markdown/platform-security/access-control/query-acl-rule.md), on every step of a dot-walked path.
 * Where a step depends on the record, records that the session may not read there are not found, whatever they hold.
 * Fields that do not exist are not looked at, as the query drops them; secrets are never compared.
 */
function judgeQuery(reader, table, query) {
    const { access, context } = reader;
    const dictionary = context.dictionary.get();
    const own = new Map();
    const walks = new Map();
    for (const { element, operation } of (0, field_uses_1.fieldUses)(dictionary, table, query)) {
        const target = (0, resolve_element_1.resolveElement)(dictionary, table, element);
        const steps = target ? stepsOf(table, target, operation) : [];
        const [first, ...further] = steps;
        if (!target || !first) {
            continue;
        }
        const isRefused = column_type_1.SECRET_TYPES.has(target.column.type) ||
            certaintyOfStep(reader, table, first) === 'no' ||
            further.some((step) => certaintyOfTarget(reader, step.table, step) === 'no');
        if (isRefused) {
            return { refused: element };
        }
        own.set(`${first.element}|${first.operation}`, first);
        if (further.some((step) => !isAlwaysReadable(reader, step))) {
            walks.set(steps.map((step) => `${step.element}|${step.operation}`).join('.'), steps);
        }
    }
    const classes = new Map((dictionary.table(table)?.family ?? [table]).map((name) => [
        name,
        [...own.values()].reduce((certainty, step) => (0, read_certainty_1.bothOf)(certainty, certaintyOfStep(reader, name, step)), access.certain.ofRecord(name)),
    ]));
    const targets = new TargetRows(reader);
    return {
        refused: null,
        classes,
        dependsOnPath: walks.size > 0,
        mayFind: (row) => access.allows('read', table, row) &&
            [...own.values()].every((step) => mayUse(reader, step, row)) &&
            [...walks.values()].every((steps) => targets.mayWalk(steps, row)),
    };
}
/** Steps before the last are compared by equality, as a join does. */
function stepsOf(table, { path, column }, operation) {
    const columns = [...path, column];
    return columns.map((each, index) => ({
        table: index === 0 ? table : (columns[index - 1]?.reference ?? ''),
        element: each.element,
        operation: index === columns.length - 1 ? operation : 'query_match',
    }));
}
function certaintyOfStep({ access }, table, { element, operation }) {
    const verdict = access.queryRules.verdict(operation, table, element);
    return verdict === null ? access.certain.ofField(table, element) : verdict ? 'yes' : 'no';
}
/** Of records that a reference leads to: the record itself, and the field of it. */
function certaintyOfTarget(reader, table, step) {
    return (0, read_certainty_1.bothOf)(reader.access.certain.ofRecord(table), certaintyOfStep(reader, table, step));
}
function isAlwaysReadable(reader, step) {
    const family = reader.context.dictionary.get().table(step.table)?.family ?? [];
    return family.every((name) => certaintyOfTarget(reader, name, step) === 'yes');
}
function mayUse({ access, context }, { table, element, operation }, row) {
    const actual = context.dictionary.get().table(row['sys_class_name'] ?? table);
    const name = actual?.lineage.includes(table) ? actual.name : table;
    return access.queryRules.verdict(operation, name, element) ?? access.allowsField('read', table, row, element);
}
/** The records that paths lead to, read once for one query. */
class TargetRows {
    reader;
    rows = new Map();
    constructor(reader) {
        this.reader = reader;
    }
    /** Whether each record on the path may be read and used; a reference that is empty or leads nowhere tells nothing. */
    mayWalk(steps, row) {
        let current = row;
        for (const [index, step] of steps.entries()) {
            const id = index === 0 ? null : (current[steps[index - 1]?.element ?? ''] ?? null);
            const next = index === 0 ? row : id === null ? null : this.row(step.table, id);
            if (next === null) {
                return true;
            }
            const isHidden = index > 0 && !this.reader.access.allows('read', step.table, next);
            if (isHidden || (index > 0 && !mayUse(this.reader, step, next))) {
                return false;
            }
            current = next;
        }
        return true;
    }
    row(table, id) {
        const key = `${table}|${id}`;
        let row = this.rows.get(key);
        if (row === undefined) {
            const { database, dictionary } = this.reader.context;
            row = dictionary.get().table(table) ? (0, select_rows_1.getRow)(database, dictionary.get(), table, id) : null;
            this.rows.set(key, row);
        }
        return row;
    }
}
//# sourceMappingURL=query-judge.js.map