"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cascadeDelete = cascadeDelete;
const select_rows_1 = require("../store/select-rows");
/**
 * What the deletion of a record does to the records that refer to it, by the reference's cascade rule: clear (also
 * where no rule is given), delete, restrict, none (markdown/platform-administration/t_CascadeDeleteRules.md).
 * Returns why the record may not be deleted, or null.
 */
function cascadeDelete(context, records, table, sysId) {
    const dictionary = context.dictionary.get();
    const pointing = referencesTo(context, table).map((column) => ({
        column,
        cascade: cascadeOf(column),
        ids: (0, select_rows_1.selectIds)(context.database, dictionary, { table: column.table, where: { kind: 'term', element: column.element, operator: '=', value: sysId } }, context.queryEnvironment()),
    }));
    const restricting = pointing.find(({ cascade, ids }) => cascade === 'restrict' && ids.length > 0);
    if (restricting) {
        return `Delete of ${table} is restricted: ${restricting.ids.length} record(s) of ${restricting.column.table} refer to it`;
    }
    for (const { column, cascade, ids } of pointing) {
        for (const id of ids) {
            if (cascade === 'delete') {
                records.delete(column.table, id);
            }
            else {
                records.update(column.table, id, { [column.element]: null });
            }
        }
    }
    return null;
}
/** Reference columns, each once, that can hold a record of this table and whose cascade rule asks for something. */
function referencesTo(context, table) {
    const dictionary = context.dictionary.get();
    const lineage = dictionary.table(table)?.lineage ?? [];
    return [...dictionary.tables()].flatMap((definition) => [...definition.columns.values()].filter((column) => column.table === definition.name &&
        column.type === 'reference' &&
        column.reference !== null &&
        lineage.includes(column.reference) &&
        cascadeOf(column) !== 'none'));
}
function cascadeOf(column) {
    switch (column.cascadeRule) {
        case 'none':
        case 'restrict':
            return column.cascadeRule;
        case 'delete':
        case 'cascade':
            return 'delete';
        default:
            return 'clear';
    }
}
//# sourceMappingURL=cascade.js.map