"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.declaredTables = declaredTables;
const installation_refused_1 = require("./installation-refused");
/** Attributes of a table's element that are columns of sys_db_object. */
const FLAGS = [
    'access',
    'caller_access',
    'is_extendable',
    'ws_access',
    'read_access',
    'alter_access',
    'create_access',
    'update_access',
    'delete_access',
    'actions_access',
    'client_scripts_access',
    'configuration_access',
    'scriptable_table',
    'live_feed_enabled',
];
/** The tables of a dictionary file: `<database><element type="collection"><element name type …/><index/></element></database>`. */
function declaredTables(root, file) {
    return root.children
        .filter((child) => child.name === 'element')
        .map((element) => {
        const { name = '', label, extends: superClass } = element.attributes;
        if (name === '' || element.attributes['type'] !== 'collection') {
            throw new installation_refused_1.InstallationRefused('an element of a dictionary file must be a table', file);
        }
        const flags = {};
        for (const flag of FLAGS) {
            const value = element.attributes[flag];
            if (value !== undefined) {
                flags[flag] = value;
            }
        }
        return {
            file,
            name,
            label: label ?? name,
            superClass: superClass ? superClass : null,
            columns: element.children
                .filter((child) => child.name === 'element')
                .map((child) => columnOf(child, file)),
            indexes: element.children.filter((child) => child.name === 'index').map((child) => indexOf(child)),
            flags,
        };
    });
}
function columnOf({ attributes, children }, file) {
    const { name = '', type, label, max_length: length, choice, reference, dependent } = attributes;
    if (name === '') {
        throw new installation_refused_1.InstallationRefused('a column has no name', file);
    }
    const choices = children
        .filter((child) => child.name === 'choice')
        .flatMap((list) => list.children)
        .map((child) => ({
        value: child.attributes['value'] ?? '',
        label: child.attributes['label'] ?? child.attributes['value'] ?? '',
        sequence: Number(child.attributes['sequence'] ?? 0),
        inactive: child.attributes['inactive'] === 'true',
        ...optional('dependentValue', child.attributes['dependent_value']),
    }));
    return {
        element: name,
        ...optional('type', type),
        ...optional('label', label),
        ...(length ? { maxLength: Number(length) } : {}),
        mandatory: attributes['mandatory'] === 'true',
        readOnly: attributes['read_only'] === 'true',
        display: attributes['display'] === 'true',
        unique: attributes['unique'] === 'true',
        ...optional('defaultValue', attributes['default_value']),
        ...optional('reference', reference),
        ...optional('cascadeRule', attributes['reference_cascade_rule']),
        ...(choice ? { choice: Number(choice) } : {}),
        ...optional('dependent', dependent),
        ...optional('attributes', attributes['attributes']),
        ...(choices.length > 0 ? { choices } : {}),
    };
}
function indexOf({ attributes, children }) {
    return {
        name: attributes['name'] ?? '',
        unique: attributes['unique'] === 'true',
        elements: children.map((child) => child.attributes['name'] ?? ''),
    };
}
/** An optional property: left out where the file says nothing or the empty text. */
function optional(key, value) {
    return value ? { [key]: value } : {};
}
//# sourceMappingURL=dictionary-file.js.map