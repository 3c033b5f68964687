"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.baseSysId = baseSysId;
exports.row = row;
exports.fixedRow = fixedRow;
const sys_id_1 = require("../../store/sys-id");
/** The sys_id of a row of the base system: the same in every instance, so that packages and tests may name it. */
function baseSysId(table, key) {
    return (0, sys_id_1.stableSysId)(table, key);
}
/** A row whose sys_id follows from its table and a key that tells it from the table's other rows. */
function row(table, key, values) {
    return { table, sysId: baseSysId(table, key), values };
}
/** A row with a sys_id that the platform fixes. */
function fixedRow(table, sysId, values) {
    return { table, sysId, values };
}
//# sourceMappingURL=row-source.js.map