"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DICTIONARY_ELEMENTS = void 0;
exports.buildDictionary = buildDictionary;
exports.isTrue = isTrue;
const column_type_1 = require("./column-type");
const physical_table_1 = require("./physical-table");
/** Elements of sys_dictionary that a dictionary is made of. */
exports.DICTIONARY_ELEMENTS = [
    'sys_id',
    'name',
    'element',
    'internal_type',
    'column_label',
    'max_length',
    'mandatory',
    'read_only',
    'display',
    'unique',
    'active',
    'array',
    'default_value',
    'reference',
    'reference_cascade_rule',
    'choice',
    'dependent',
    'attributes',
];
/**
 * The dictionary that the rows describe. Inherited columns come first; an override of an extending table applies to it
 * and to what extends it (`markdown/platform-administration/table-administration-and-data-management/c_DictionaryOverrides.md`).
 */
function buildDictionary(rows) {
    const tables = new Map();
    const parents = parentNames(rows.tables);
    const columnRows = grouped(rows.columns, (row) => (row['element'] ? row['name'] : null));
    const overrideRows = grouped(rows.overrides, (row) => row['name']);
    const scopeNames = new Map(rows.scopes.map((row) => [row['sys_id'] ?? '', row['scope'] ?? '']));
    const families = familyNames(parents);
    const columnsOf = new Map();
    const columns = (lineage) => {
        const [table, ...ancestors] = lineage;
        if (table === undefined) {
            return new Map();
        }
        let found = columnsOf.get(table);
        if (!found) {
            found = new Map(columns(ancestors));
            const root = lineage[lineage.length - 1];
            for (const row of columnRows.get(table) ?? []) {
                const element = row['element'] ?? '';
                if (!found.has(element)) {
                    found.set(element, columnDefinition(row, root));
                }
            }
            for (const row of overrideRows.get(table) ?? []) {
                const inherited = found.get(row['element'] ?? '');
                if (inherited) {
                    found.set(inherited.element, overridden(inherited, row));
                }
            }
            columnsOf.set(table, found);
        }
        return found;
    };
    for (const row of rows.tables) {
        const name = row['name'] ?? '';
        const lineage = lineageOf(name, parents);
        const own = columns(lineage);
        tables.set(name, tableDefinition(row, lineage, families.get(name) ?? [name], own, scopeNames));
    }
    return new LoadedDictionary(tables, choiceLists(rows.choices));
}
class LoadedDictionary {
    definitions;
    lists;
    constructor(definitions, lists) {
        this.definitions = definitions;
        this.lists = lists;
    }
    table(name) {
        return this.definitions.get(name);
    }
    tables() {
        return this.definitions.values();
    }
    choices(table, element) {
        // A table's own list replaces that of the table it extends.
        for (const name of this.definitions.get(table)?.lineage ?? [table]) {
            const list = this.lists.get(`${name}.${element}`);
            if (list) {
                return list;
            }
        }
        return [];
    }
}
/** True for what a boolean of a row or of an XML file says with `1` or `true`. */
function isTrue(value) {
    return value === '1' || value === 'true';
}
function tableDefinition(row, lineage, family, columns, scopeNames) {
    const name = row['name'] ?? '';
    // Defaults of markdown/application-development/c_DefaultDesignAccessPermissions.md and c_DefaultRuntimeAccessPermissions.md.
    return {
        name,
        label: row['label'] ?? name,
        sysId: row['sys_id'] ?? '',
        superClass: lineage[1] ?? null,
        root: lineage[lineage.length - 1],
        lineage,
        family,
        columns,
        displayElement: displayElement(lineage, columns),
        scope: scopeNames.get(row['sys_scope'] ?? '') || 'global',
        access: row['access'] === 'package_private' ? 'package_private' : 'public',
        callerAccess: Number(row['caller_access'] ?? 0) || 0,
        readAccess: isTrue(row['read_access'] ?? '1'),
        createAccess: isTrue(row['create_access']),
        updateAccess: isTrue(row['update_access']),
        deleteAccess: isTrue(row['delete_access']),
        alterAccess: isTrue(row['alter_access']),
        wsAccess: isTrue(row['ws_access'] ?? '1'),
        extendable: isTrue(row['is_extendable']),
    };
}
function columnDefinition(row, root) {
    const table = row['name'] ?? '';
    const element = row['element'] ?? '';
    const type = row['internal_type'] ?? 'string';
    const storage = (0, column_type_1.storageOf)(type);
    return {
        table,
        element,
        type,
        label: row['column_label'] ?? element,
        maxLength: Number(row['max_length'] ?? 0) || (0, column_type_1.defaultLength)(type),
        mandatory: isTrue(row['mandatory']),
        readOnly: isTrue(row['read_only']),
        display: isTrue(row['display']),
        unique: isTrue(row['unique']),
        active: isTrue(row['active'] ?? '1'),
        array: isTrue(row['array']),
        defaultValue: row['default_value'] ?? null,
        reference: row['reference'] ?? null,
        cascadeRule: row['reference_cascade_rule'] ?? null,
        choice: Number(row['choice'] ?? 0) || 0,
        dependent: row['dependent'] ?? null,
        attributes: attributes(row['attributes'] ?? null),
        storage,
        physical: storage === 'none' ? '' : (0, physical_table_1.physicalName)(root, table, element),
    };
}
function overridden(column, row) {
    const chosen = (flag) => isTrue(row[`${flag}_override`]);
    return {
        ...column,
        ...(chosen('default_value') ? { defaultValue: row['default_value'] ?? null } : {}),
        ...(chosen('mandatory') ? { mandatory: isTrue(row['mandatory']) } : {}),
        ...(chosen('read_only') ? { readOnly: isTrue(row['read_only']) } : {}),
        ...(chosen('display') ? { display: true } : {}),
        ...(chosen('dependent') ? { dependent: row['dependent'] ?? null } : {}),
        ...(chosen('attributes') ? { attributes: attributes(row['attributes'] ?? null) } : {}),
    };
}
/** The column marked as display, the nearest table's first; else `name`, else `number`. */
function displayElement(lineage, columns) {
    const marked = [...columns.values()].filter((column) => column.display);
    for (const table of lineage) {
        const own = marked.find((column) => column.table === table);
        if (own) {
            return own.element;
        }
    }
    return ['name', 'number'].find((element) => columns.has(element)) ?? null;
}
/** `a=b,c` as pairs; an attribute without a value is `true`. */
function attributes(text) {
    const pairs = {};
    for (const part of (text ?? '').split(',')) {
        const [name = '', ...value] = part.split('=');
        if (name.trim() !== '') {
            pairs[name.trim()] = value.length === 0 ? 'true' : value.join('=').trim();
        }
    }
    return pairs;
}
function choiceLists(rows) {
    const lists = new Map();
    for (const row of rows) {
        const key = `${row['name'] ?? ''}.${row['element'] ?? ''}`;
        const list = lists.get(key) ?? [];
        list.push({
            value: row['value'] ?? '',
            label: row['label'] ?? row['value'] ?? '',
            sequence: Number(row['sequence'] ?? 0) || 0,
            inactive: isTrue(row['inactive']),
            dependentValue: row['dependent_value'] ?? null,
            language: row['language'] ?? 'en',
        });
        lists.set(key, list);
    }
    for (const list of lists.values()) {
        list.sort((one, other) => one.sequence - other.sequence);
    }
    return lists;
}
function parentNames(tables) {
    const names = new Map(tables.map((row) => [row['sys_id'] ?? '', row['name'] ?? '']));
    return new Map(tables.map((row) => [row['name'] ?? '', names.get(row['super_class'] ?? '') ?? null]));
}
function lineageOf(table, parents) {
    const lineage = [];
    for (let name = table; name; name = parents.get(name)) {
        if (lineage.includes(name)) {
            throw new Error(`table ${table} extends itself`);
        }
        lineage.push(name);
    }
    return lineage;
}
function familyNames(parents) {
    const families = new Map();
    for (const table of parents.keys()) {
        for (const ancestor of lineageOf(table, parents)) {
            families.set(ancestor, [...(families.get(ancestor) ?? []), table]);
        }
    }
    for (const [table, family] of families) {
        families.set(table, [table, ...family.filter((name) => name !== table)]);
    }
    return families;
}
function grouped(rows, key) {
    const groups = new Map();
    for (const row of rows) {
        const name = key(row);
        if (name) {
            const group = groups.get(name);
            if (group) {
                group.push(row);
            }
            else {
                groups.set(name, [row]);
            }
        }
    }
    return groups;
}
//# sourceMappingURL=build-dictionary.js.map