"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.applicationMenuTables = void 0;
const declare_1 = require("../declare");
/** Application menus and their modules. */
exports.applicationMenuTables = [
    (0, declare_1.table)('sys_app_application', 'Application Menu', [
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.reference)('category', 'Category', 'sys_app_category'),
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.text)('device_type', 'Device type', 40, {
            defaultValue: 'browser',
            choice: declare_1.CHOICE.withoutNone,
            choices: (0, declare_1.choices)([
                ['any', 'Any'],
                ['browser', 'Browser'],
                ['mobile', 'Mobile'],
            ]),
        }),
        (0, declare_1.column)('hint', 'translated_field', 'Hint', { maxLength: 4000 }),
        (0, declare_1.text)('name', 'Name', 40),
        (0, declare_1.column)('order', 'decimal', 'Order'),
        (0, declare_1.column)('roles', 'user_roles', 'Roles', { maxLength: 4000 }),
        (0, declare_1.reference)('sys_overrides', 'Overrides', 'sys_app_application'),
        (0, declare_1.column)('title', 'translated_field', 'Title', { maxLength: 255, mandatory: true }),
        (0, declare_1.text)('view_name', 'View name', 40),
    ], { display: 'title', extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_app_module', 'Module', [
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.reference)('application', 'Application menu', 'sys_app_application'),
        (0, declare_1.text)('device_type', 'Device type', 40, {
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
                ['any', 'Any'],
                ['browser', 'Browser'],
                ['mobile', 'Mobile'],
            ]),
        }),
        (0, declare_1.column)('filter', 'conditions', 'Filter', { maxLength: 4000 }),
        (0, declare_1.column)('hint', 'translated_field', 'Hint', { maxLength: 4000 }),
        (0, declare_1.column)('image', 'image', 'Image (UI11)', { maxLength: 255 }),
        (0, declare_1.text)('link_type', 'Link type', 40, { defaultValue: 'LIST', choice: declare_1.CHOICE.withNone }),
        (0, declare_1.column)('mobile_title', 'translated_field', 'Mobile title', { maxLength: 255 }),
        (0, declare_1.text)('mobile_view_name', 'Mobile view name', 40, { defaultValue: 'Mobile' }),
        (0, declare_1.column)('name', 'table_name', 'Table', { maxLength: 80 }),
        (0, declare_1.column)('order', 'decimal', 'Order'),
        (0, declare_1.flag)('override_menu_roles', 'Override application menu roles'),
        (0, declare_1.text)('query', 'Arguments', 3500),
        (0, declare_1.flag)('require_confirmation', 'Require confirmation', true),
        (0, declare_1.column)('roles', 'user_roles', 'Roles', { maxLength: 4000 }),
        (0, declare_1.reference)('sys_overrides', 'Overrides', 'sys_app_module'),
        (0, declare_1.column)('title', 'translated_field', 'Title', { maxLength: 255 }),
        (0, declare_1.flag)('uncancelable', 'Uncancelable by Other Modules'),
        (0, declare_1.text)('view_name', 'View name', 40),
        (0, declare_1.text)('window_name', 'Window name', 40),
    ], { display: 'title', extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_app_category', 'Menu Category', [(0, declare_1.column)('default_order', 'decimal', 'Default order'), (0, declare_1.text)('name', 'Name', 40), (0, declare_1.text)('style', 'Style', 100)], { extends: 'sys_metadata' }),
];
//# sourceMappingURL=application-menu.js.map