"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.upgradeSources = upgradeSources;
const dictionary_rows_1 = require("../store/dictionary-rows");
const table_catalogue_1 = require("../store/table-catalogue");
const base_version_1 = require("./base-version");
/** Who stands on a row that nobody here has changed. */
const BASE_AUTHOR = 'system';
/**
 * What of the base tables is declared over an older base system: tables, columns and choices that it lacks, and those that
 * nobody on this instance has changed. What a person has changed stays as it is, and a choice that was deleted stays away.
 *
 * @param known keys of the rows that the older base system had
 */
function upgradeSources(database, sources, known) {
    const catalogue = table_catalogue_1.TableCatalogue.read(database);
    const keyed = (table, key) => new Map((0, table_catalogue_1.rawRows)(database, catalogue, table).map((row) => [key(row), row]));
    const tables = keyed('sys_db_object', (row) => row['name'] ?? '');
    const columns = keyed('sys_dictionary', (row) => `${row['name'] ?? ''}.${row['element'] ?? ''}`);
    const choices = keyed('sys_choice', (row) => row['sys_id'] ?? '');
    const dueChoices = (source, column) => {
        const ids = (0, dictionary_rows_1.choiceRows)(source, column).map((row) => row['sys_id'] ?? '');
        return column.choices?.filter((_, at) => {
            const before = choices.get(ids[at] ?? '');
            return before ? isUntouched(before) : !known.has((0, base_version_1.rowKey)({ table: 'sys_choice', sysId: ids[at] ?? '' }));
        });
    };
    const due = (source, column) => {
        const before = columns.get(`${source.name}.${column.element}`);
        if (!before) {
            return [column];
        }
        const { choices: _all, ...rest } = column;
        const list = dueChoices(source, column);
        const withChoices = list && list.length > 0 ? { choices: list } : {};
        if (isUntouched(before)) {
            return [{ ...rest, ...(list ? { choice: column.choice ?? 1 } : {}), ...withChoices }];
        }
        // Only its choices: what is said of the column is what it has.
        const { element } = column;
        return 'choices' in withChoices ? [{ element, choice: Number(before['choice'] ?? 0), ...withChoices }] : [];
    };
    return sources.map((source) => {
        const before = tables.get(source.name);
        if (!before) {
            return source;
        }
        const { flags, ...rest } = source;
        return {
            ...rest,
            ...(isUntouched(before) && flags ? { flags } : {}),
            label: isUntouched(before) ? source.label : '',
            columns: source.columns.flatMap((column) => due(source, column)),
        };
    });
}
function isUntouched(row) {
    return row?.['sys_updated_by'] === BASE_AUTHOR;
}
//# sourceMappingURL=upgrade-tables.js.map