"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.declareTables = declareTables;
const build_dictionary_1 = require("./build-dictionary");
const column_type_1 = require("./column-type");
const column_value_1 = require("./column-value");
const database_1 = require("./database");
const dictionary_rows_1 = require("./dictionary-rows");
const glide_time_1 = require("./glide-time");
const load_dictionary_1 = require("./load-dictionary");
const physical_column_1 = require("./physical-column");
const physical_table_1 = require("./physical-table");
const schema_statements_1 = require("./schema-statements");
const system_columns_1 = require("./system-columns");
const table_catalogue_1 = require("./table-catalogue");
const write_rows_1 = require("./write-rows");
/** Tables whose rows a declaration makes, in the order in which they are written. */
const DESCRIBING_TABLES = ['sys_db_object', 'sys_dictionary', 'sys_choice', 'sys_index', 'sys_number'];
/**
 * Makes tables and columns: first in the dictionary's rows, then in SQLite. A table that exists gets the columns,
 * choices and indexes it lacks, and of those it has the values that the source states; nothing is ever taken away. A
 * second call with the same sources changes nothing. On an empty database the sources must include the dictionary's own
 * tables. May run inside an open write. Throws for names that are none, for a type that needs another storage than the
 * column has, and for a unique index that existing rows violate.
 */
function declareTables(database, sources) {
    database.write(() => {
        database.exec('CREATE TABLE IF NOT EXISTS _table (name TEXT PRIMARY KEY NOT NULL, super TEXT) WITHOUT ROWID');
        const catalogue = table_catalogue_1.TableCatalogue.read(database);
        const complete = (0, system_columns_1.withSystemTables)(sources, (name) => catalogue.has(name));
        complete.forEach((source) => checkNames(source));
        const existing = (0, load_dictionary_1.readDictionaryRows)(database, catalogue);
        const stored = storedRows(database, catalogue, complete);
        const wanted = wantedRows(complete, existing, stored);
        const dictionary = (0, build_dictionary_1.buildDictionary)(merged(existing, wanted));
        if (!dictionary.table('sys_db_object') || !dictionary.table('sys_dictionary')) {
            throw new Error('the first declaration must include sys_db_object and sys_dictionary');
        }
        for (const source of complete) {
            if (!catalogue.has(source.name)) {
                database.run('INSERT INTO _table (name, super) VALUES (?, ?)', [source.name, source.superClass ?? null]);
            }
        }
        makeTables(database, dictionary, complete);
        makeIndexes(database, dictionary, complete);
        writeRows(database, dictionary, wanted, stored);
    });
}
/**
 * The rows that the sources ask for; columns that an ancestor has already are its own matter and are passed over.
 * `stored` also has rows that nothing physical stands behind yet: such a row is completed, not written twice.
 */
function wantedRows(sources, existing, stored) {
    const wanted = { sys_db_object: [], sys_dictionary: [], sys_choice: [], sys_index: [], sys_number: [] };
    const tables = keyed(stored.sys_db_object, (row) => row['name'] ?? '');
    const columns = keyed(stored.sys_dictionary, (row) => columnKey(row['name'] ?? '', row['element'] ?? ''));
    const choices = keyed(stored.sys_choice, choiceKey);
    const parents = parentNames(existing, sources);
    const taken = new Set(existing.columns.map((row) => columnKey(row['name'] ?? '', row['element'] ?? '')));
    sources.forEach((source) => source.columns.forEach((column) => taken.add(columnKey(source.name, column.element))));
    for (const source of parentsFirst(sources)) {
        const known = tables.get(source.name);
        checkParent(source, parents, existing);
        const parent = parents.get(source.name);
        const parentId = parent ? (tables.get(parent)?.['sys_id'] ?? null) : null;
        const row = overlay(known, (0, dictionary_rows_1.tableRow)(source, parentId));
        tables.set(source.name, row);
        wanted.sys_db_object.push(row);
        wanted.sys_dictionary.push(overlay(columns.get(columnKey(source.name, '')), (0, dictionary_rows_1.collectionRow)(source)));
        const ancestors = ancestorsOf(source.name, parents);
        for (const column of source.columns) {
            if (ancestors.some((name) => taken.has(columnKey(name, column.element)))) {
                continue;
            }
            const before = columns.get(columnKey(source.name, column.element));
            checkStorage(source.name, column.element, before?.['internal_type'], column.type);
            wanted.sys_dictionary.push(overlay(before ?? (0, dictionary_rows_1.columnDefaults)(column), (0, dictionary_rows_1.columnRow)(source, column)));
            for (const choice of (0, dictionary_rows_1.choiceRows)(source, column)) {
                wanted.sys_choice.push(overlay(choices.get(choiceKey(choice)), choice));
            }
        }
        wanted.sys_index.push(...(source.indexes ?? []).map((index) => (0, dictionary_rows_1.indexRow)(source, index)));
        if (source.number) {
            wanted.sys_number.push((0, dictionary_rows_1.numberRow)(source, source.number));
        }
    }
    return wanted;
}
/** The row as it shall be: what was, with what is stated now; the sys_id stays. */
function overlay(before, row) {
    return { ...before, ...row, ...(before?.['sys_id'] ? { sys_id: before['sys_id'] } : {}) };
}
function columnKey(table, element) {
    return `${table}.${element}`;
}
function choiceKey(row) {
    return ['name', 'element', 'value', 'language', 'dependent_value'].map((element) => row[element] ?? '').join('\n');
}
function keyed(rows, key) {
    return new Map([...rows.values()].map((row) => [key(row), row]));
}
function parentNames(existing, sources) {
    const names = new Map(existing.tables.map((row) => [row['sys_id'] ?? '', row['name'] ?? '']));
    const parents = new Map();
    existing.tables.forEach((row) => parents.set(row['name'] ?? '', names.get(row['super_class'] ?? '') ?? null));
    sources.forEach((source) => parents.set(source.name, source.superClass ?? parents.get(source.name) ?? null));
    return parents;
}
function checkParent(source, parents, existing) {
    const parent = source.superClass;
    if (parent === undefined) {
        return;
    }
    if (!parents.has(parent)) {
        throw new Error(`table ${source.name} extends ${parent}, which is not declared`);
    }
    const known = existing.tables.find((row) => row['name'] === source.name);
    const actual = known && existing.tables.find((row) => row['sys_id'] === known['super_class']);
    if (known && actual?.['name'] !== parent) {
        throw new Error(`table ${source.name} exists and does not extend ${parent}`);
    }
}
function merged(existing, wanted) {
    return {
        ...existing,
        tables: overlaid(existing.tables, wanted.sys_db_object),
        columns: overlaid(existing.columns, wanted.sys_dictionary),
    };
}
function overlaid(existing, wanted) {
    const rows = new Map(existing.map((row) => [row['sys_id'], row]));
    for (const row of wanted) {
        rows.set(row['sys_id'], { ...rows.get(row['sys_id']), ...row });
    }
    return [...rows.values()];
}
/** The rows that describe the declared tables, and all of sys_db_object. */
function storedRows(database, catalogue, sources) {
    const names = sources.map((source) => source.name);
    const rows = (table, element) => {
        const filter = element === undefined ? {} : { where: { element, values: names } };
        return new Map((0, table_catalogue_1.rawRows)(database, catalogue, table, filter).map((row) => [row['sys_id'] ?? '', row]));
    };
    return {
        sys_db_object: rows('sys_db_object'),
        sys_dictionary: rows('sys_dictionary', 'name'),
        sys_choice: rows('sys_choice', 'name'),
        sys_index: rows('sys_index', 'logical_table_name'),
        sys_number: rows('sys_number', 'category'),
    };
}
function makeTables(database, dictionary, sources) {
    const roots = new Set(sources.map((source) => dictionary.table(source.name)?.root ?? source.name));
    for (const name of roots) {
        const root = dictionary.table(name);
        if (root) {
            for (const statement of (0, schema_statements_1.tableStatements)(dictionary, root, (0, table_catalogue_1.physicalColumns)(database, name))) {
                database.exec(statement);
            }
        }
    }
}
function makeIndexes(database, dictionary, sources) {
    for (const source of sources) {
        const table = dictionary.table(source.name);
        if (!table) {
            continue;
        }
        const unique = source.columns
            .filter((column) => column.unique && table.columns.get(column.element)?.table === source.name)
            .map((column) => ({ name: (0, physical_column_1.uniqueIndexOf)(column.element), unique: true, elements: [column.element] }));
        for (const index of [...unique, ...(source.indexes ?? []), ...(0, system_columns_1.implicitIndexes)(table)]) {
            makeIndex(database, dictionary, source.name, index);
        }
    }
}
function makeIndex(database, dictionary, name, index) {
    const table = dictionary.table(name);
    if (!table) {
        return;
    }
    try {
        database.exec((0, schema_statements_1.indexStatement)(table, index));
    }
    catch (error) {
        if (error instanceof database_1.UniqueViolation) {
            throw new Error(`unique index ${index.name} of ${name} cannot be built: its rows repeat a key`);
        }
        throw error;
    }
}
function writeRows(database, dictionary, wanted, stored) {
    const now = (0, glide_time_1.toGlideDateTime)(Date.now());
    for (const table of DESCRIBING_TABLES) {
        if (!dictionary.table(table)) {
            continue;
        }
        for (const row of wanted[table]) {
            const before = stored[table].get(row['sys_id'] ?? '');
            if (!before) {
                (0, write_rows_1.insertRow)(database, dictionary, table, { ...row, ...stamps(now) });
            }
            else if (table !== 'sys_number') {
                const changes = differences(dictionary, table, row, before);
                if (Object.keys(changes).length > 0) {
                    const count = String(Number(before['sys_mod_count'] ?? 0) + 1);
                    const updated = { sys_updated_on: now, sys_updated_by: 'system', sys_mod_count: count };
                    (0, write_rows_1.updateRow)(database, dictionary, table, row['sys_id'] ?? '', { ...changes, ...updated });
                }
            }
        }
    }
}
/** Who owns a row, and how it is called, is settled when it is made: another scope may add to a table, not take it over. */
const SETTLED = new Set(['sys_id', 'sys_scope', 'sys_package', 'sys_name', 'sys_update_name']);
function differences(dictionary, table, row, before) {
    const changes = {};
    for (const [element, value] of Object.entries(row)) {
        const column = dictionary.table(table)?.columns.get(element);
        if (column && !SETTLED.has(element) && (0, column_value_1.asStored)(column, value) !== (before[element] ?? null)) {
            changes[element] = value;
        }
    }
    return changes;
}
function stamps(now) {
    return {
        sys_created_on: now,
        sys_created_by: 'system',
        sys_updated_on: now,
        sys_updated_by: 'system',
        sys_mod_count: '0',
    };
}
function ancestorsOf(table, parents) {
    const ancestors = [];
    for (let name = parents.get(table); name && !ancestors.includes(name); name = parents.get(name)) {
        ancestors.push(name);
    }
    return ancestors;
}
function parentsFirst(sources) {
    const byName = new Map(sources.map((source) => [source.name, source]));
    const ordered = new Set();
    const visit = (source, trail) => {
        if (trail.includes(source.name)) {
            throw new Error(`table ${source.name} extends itself`);
        }
        const parent = source.superClass === undefined ? undefined : byName.get(source.superClass);
        if (parent) {
            visit(parent, [...trail, source.name]);
        }
        ordered.add(source);
    };
    sources.forEach((source) => visit(source, []));
    return [...ordered];
}
/** Names become SQL, so nothing but a name may pass (`markdown/platform-administration/table-administration-and-data-management/r_DictionaryEntryForm.md`). */
function checkNames(source) {
    for (const name of [source.name, ...source.columns.map((column) => column.element)]) {
        if (!/^[a-z][a-z0-9_]{0,79}$/.test(name)) {
            throw new Error(`${(0, physical_table_1.quoted)(name)} in table ${source.name} is no name of a table or column`);
        }
    }
}
function checkStorage(table, element, before, type) {
    if (before && type !== undefined && (0, column_type_1.storageOf)(before) !== (0, column_type_1.storageOf)(type)) {
        throw new Error(`column ${table}.${element} is of type ${before} and cannot become ${type}`);
    }
}
//# sourceMappingURL=declare-tables.js.map