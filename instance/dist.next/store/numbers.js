"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nextNumber = nextNumber;
const physical_table_1 = require("./physical-table");
const sys_id_1 = require("./sys-id");
const table_plan_1 = require("./table-plan");
/**
 * The next record number of a table, such as INC0010001; null where neither the table nor one that it extends has a
 * sys_number. A number is given once, also to two transactions at the same moment; a transaction that fails leaves a gap.
 * The base is sys_number's, the counter stands in sys_number_counter, and the base counts where it is the higher
 * (`markdown/platform-administration/t_AutoNumberingRecordsInATable.md`).
 */
function nextNumber(database, dictionary, table) {
    if (!dictionary.table('sys_number')) {
        return null;
    }
    const format = numberFormat(database, dictionary, table);
    if (!format) {
        return null;
    }
    const counter = (0, physical_table_1.quoted)((0, table_plan_1.tablePlan)(dictionary, 'sys_number_counter').table.root);
    const next = database.write(() => {
        const raised = database.returning(`UPDATE ${counter} SET number = max(number, ?) + 1 WHERE rtrim("table") COLLATE NOCASE = ? RETURNING number`, [format.base, format.category]);
        if (raised) {
            return Number(raised[0]);
        }
        database.run(`INSERT INTO ${counter} (sys_id, "table", number) VALUES (?, ?, ?)`, [
            (0, sys_id_1.newSysId)(),
            format.category,
            format.base + 1,
        ]);
        return format.base + 1;
    });
    return format.prefix + String(next).padStart(format.digits, '0');
}
function numberFormat(database, dictionary, table) {
    const plan = (0, table_plan_1.tablePlan)(dictionary, 'sys_number');
    const column = (element) => plan.stored.get(element)?.sql ?? 'NULL';
    const columns = ['category', 'prefix', 'number', 'maximum_digits'].map(column).join(', ');
    for (const category of dictionary.table(table)?.lineage ?? []) {
        const found = database.first(`SELECT ${columns} FROM ${plan.from} t0 WHERE rtrim(t0.${column('category')}) COLLATE NOCASE = ?`, [category]);
        if (found) {
            return {
                category,
                prefix: String(found[1] ?? ''),
                base: Number(found[2] ?? 1000),
                digits: Number(found[3] ?? 7),
            };
        }
    }
    return undefined;
}
//# sourceMappingURL=numbers.js.map