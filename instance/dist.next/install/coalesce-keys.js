"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COALESCE_KEYS = void 0;
/**
 * Elements that tell which record of an instance a package's record is, where its sys_id does not: records of these
 * tables are made by more than one way (a declared column has its sys_dictionary row already), or stand in another
 * package by name alone.
 */
exports.COALESCE_KEYS = {
    sys_db_object: ['name'],
    sys_dictionary: ['name', 'element'],
    sys_dictionary_override: ['name', 'element'],
    sys_documentation: ['name', 'element', 'language'],
    sys_choice_set: ['name', 'element'],
    sys_choice: ['name', 'element', 'value', 'language', 'dependent_value'],
    sys_number: ['category'],
    sys_properties: ['name'],
    sys_user_role: ['name'],
    sys_ui_view: ['name'],
    sys_ui_form: ['name', 'view'],
    sys_ui_list: ['name', 'view', 'parent', 'element', 'relationship', 'sys_user'],
};
//# sourceMappingURL=coalesce-keys.js.map