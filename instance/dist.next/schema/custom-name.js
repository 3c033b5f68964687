"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.customName = customName;
exports.nameOfLabel = nameOfLabel;
exports.customPrefix = customPrefix;
/** Longest name of a table or column. */
const LONGEST = 80;
/**
 * The name of a custom table or column: two underscores become one, and the prefix is put before a name that lacks it
 * (markdown/platform-administration/table-administration-and-data-management/r_DictionaryEntryForm.md, "Column name";
 * t_CreateATable.md, "Name"). Null where the name has other characters than lower-case ASCII letters, digits and
 * underscores, where it is too long and where nothing stands behind the prefix.
 *
 * @param prefix `u_`, a scope's name with an underscore, or ''
 */
function customName(prefix, name) {
    const single = name.replace(/_+/g, '_');
    const full = single.startsWith(prefix) ? single : prefix + single.replace(/^_/, '');
    return /^[a-z][a-z0-9_]*$/.test(full) && full.length > prefix.length && full.length <= LONGEST ? full : null;
}
/**
 * The name that the platform proposes for a label: `Activity Description` gives `activity_description`, digits at the
 * beginning give way to the prefix (r_DictionaryEntryForm.md, "Column label"; t_CreatingNewFields.md).
 */
function nameOfLabel(label) {
    return label
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^[0-9_]+|_+$/g, '');
}
/** The prefix of what a scope makes; of what it makes in a table of its own, if `inOwnTable`. */
function customPrefix(scope, inOwnTable) {
    if (scope === 'global') {
        return 'u_';
    }
    return inOwnTable ? '' : `${scope}_`;
}
//# sourceMappingURL=custom-name.js.map