"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newTable = newTable;
exports.changedTableRefusal = changedTableRefusal;
exports.tableDeletionRefusal = tableDeletionRefusal;
const custom_name_1 = require("./custom-name");
/** Settings that this instance would keep and not obey. */
const UNBUILT_SETTINGS = {
    create_access_controls: 'Create access controls',
    scriptable_table: 'Remote Table',
};
/**
 * The sys_db_object record of a new table as it is stored, with the prefix of custom tables, or why there can be no such
 * table (markdown/platform-administration/table-administration-and-data-management/t_CreateATable.md). It may extend a
 * table that is extensible, or extended already, of its own scope or of one that others may configure.
 */
function newTable(context, entry) {
    const dictionary = context.dictionary.get();
    const scopeId = entry['sys_scope'] ?? 'global';
    const scope = context.scopes.get().byId(scopeId)?.name ?? 'global';
    const asked = entry['name'] ?? '';
    const name = (0, custom_name_1.customName)((0, custom_name_1.customPrefix)(scope, false), asked);
    if (name === null) {
        return `"${asked}" is no table name: lower-case letters a to z, digits and underscores, at most 80 with the prefix`;
    }
    if (dictionary.table(name)) {
        return `There is a table ${name} already`;
    }
    const unbuilt = unbuiltSetting(entry);
    if (unbuilt !== null) {
        return unbuilt;
    }
    if (entry['super_class']) {
        const parent = [...dictionary.tables()].find(({ sysId }) => sysId === entry['super_class']);
        if (!parent) {
            return `There is no table with the sys_id ${entry['super_class']} to extend`;
        }
        // Extending sys_choice is not supported (t_CreateATable.md).
        if (parent.name === 'sys_choice' || !(parent.extendable || parent.family.length > 1)) {
            return `The table ${parent.name} cannot be extended`;
        }
        if (parent.scope !== scope && !parent.alterAccess) {
            return `The table ${parent.name} belongs to ${parent.scope} and cannot be extended by other applications`;
        }
    }
    return {
        ...entry,
        name,
        sys_scope: scopeId,
        sys_package: scopeId,
        sys_name: entry['label'] ?? name,
        sys_update_name: `sys_db_object_${name}`,
    };
}
/** Why a table's record may not be changed so, or null: what the database is made by is settled when the table is made. */
function changedTableRefusal(change) {
    const { current, previous } = change;
    const settled = ['name', 'super_class'].find((element) => (current[element] ?? null) !== (previous[element] ?? null));
    if (settled !== undefined) {
        return `The table ${previous['name'] ?? ''} keeps its ${settled}`;
    }
    return unbuiltSetting(current, previous);
}
/**
 * Why a table's record may not be deleted. That of a base table may not on the platform either
 * (markdown/platform-administration/table-administration-and-data-management/c_DeleteATable.md).
 */
function tableDeletionRefusal(entry) {
    const name = entry['name'] ?? '';
    return /^[ux]_/.test(name)
        ? `Deleting tables is not built in the local instance: ${name} stays`
        : `${name} is a table of the base system and cannot be deleted`;
}
function unbuiltSetting(entry, previous) {
    const setting = Object.keys(UNBUILT_SETTINGS).find((each) => entry[each] === '1' && previous?.[each] !== '1');
    return setting === undefined
        ? null
        : `"${UNBUILT_SETTINGS[setting]}" (${setting}) is not built in the local instance`;
}
//# sourceMappingURL=table-entry.js.map