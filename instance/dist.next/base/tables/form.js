"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formTables = void 0;
const declare_1 = require("../declare");
/** Views and forms: sections, their elements, formatters and annotations. */
exports.formTables = [
    (0, declare_1.table)('sys_ui_view', 'View', [
        (0, declare_1.reference)('group', 'Group', 'sys_user_group'),
        (0, declare_1.flag)('hidden', 'Hidden'),
        (0, declare_1.text)('name', 'Name', 80),
        (0, declare_1.column)('roles', 'user_roles', 'Roles', { maxLength: 100 }),
        (0, declare_1.column)('title', 'translated_field', 'Title', { maxLength: 80 }),
        (0, declare_1.reference)('user', 'User', 'sys_user'),
    ], { display: 'title', extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_ui_form', 'Form', [
        (0, declare_1.column)('name', 'table_name', 'Table', { maxLength: 80 }),
        (0, declare_1.text)('roles', 'Roles', 40),
        (0, declare_1.reference)('sys_overrides', 'Overrides', 'sys_ui_form'),
        (0, declare_1.reference)('sys_user', 'Sys user', 'sys_user'),
        (0, declare_1.reference)('view', 'View', 'sys_ui_view'),
        (0, declare_1.text)('view_name', 'View name', 40),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_ui_form_section', 'Form Section', [
        (0, declare_1.integer)('position', 'Position'),
        (0, declare_1.reference)('sys_overrides', 'Overrides', 'sys_ui_form_section'),
        (0, declare_1.reference)('sys_ui_form', 'Sys UI form', 'sys_ui_form'),
        (0, declare_1.reference)('sys_ui_section', 'Sys UI section', 'sys_ui_section'),
    ]),
    (0, declare_1.table)('sys_ui_section', 'Form Section', [
        (0, declare_1.column)('caption', 'translated_field', 'Caption', { maxLength: 40 }),
        (0, declare_1.flag)('header', 'Header'),
        (0, declare_1.column)('name', 'table_name', 'Table', { maxLength: 80 }),
        (0, declare_1.text)('roles', 'Roles', 40),
        (0, declare_1.reference)('sys_overrides', 'Overrides', 'sys_ui_section'),
        (0, declare_1.reference)('sys_user', 'Sys user', 'sys_user'),
        (0, declare_1.flag)('title', 'Title'),
        (0, declare_1.reference)('view', 'View', 'sys_ui_view'),
        (0, declare_1.text)('view_name', 'View name', 40),
    ], { display: 'caption', extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_ui_element', 'Form Element', [
        (0, declare_1.text)('element', 'Element', 255),
        (0, declare_1.integer)('position', 'Position'),
        (0, declare_1.reference)('sys_ui_formatter', 'Sys UI formatter', 'sys_ui_formatter'),
        (0, declare_1.reference)('sys_ui_section', 'Sys UI section', 'sys_ui_section'),
        (0, declare_1.reference)('sys_user', 'Sys user', 'sys_user'),
        (0, declare_1.text)('type', 'Type', 40, {
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
                ['annotation', 'annotation'],
                ['.begin_split', '.begin_split'],
                ['element', 'element'],
                ['list', 'list'],
                ['.split', '.split'],
                ['split', 'split'],
                ['chart', 'chart'],
                ['.end_split', '.end_split'],
                ['end_split', 'end_split'],
                ['component', 'component'],
                ['formatter', 'formatter'],
            ]),
        }),
    ], { indexes: [(0, declare_1.indexOn)('sys_ui_section')] }),
    (0, declare_1.table)('sys_ui_formatter', 'UI Formatter', [
        (0, declare_1.text)('angular_module', 'Angular Module', 40),
        (0, declare_1.text)('formatter', 'Formatter', 100),
        (0, declare_1.reference)('seismic_component', 'Seismic Component', 'sys_ux_macroponent', { cascadeRule: 'delete' }),
        (0, declare_1.text)('name', 'Name', 40),
        (0, declare_1.text)('type', 'Type', 40, {
            mandatory: true,
            defaultValue: 'formatter',
            choice: declare_1.CHOICE.withoutNone,
            choices: (0, declare_1.choices)([
                ['formatter', 'Formatter'],
                ['component', 'Component'],
            ]),
        }),
        (0, declare_1.column)('table', 'table_name', 'Table', { maxLength: 80 }),
        (0, declare_1.flag)('active', 'Active', true),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_ui_annotation', 'UI Annotation', [
        (0, declare_1.flag)('is_plain_text', 'Is plain text', true),
        (0, declare_1.text)('text', 'Text', 4000),
        (0, declare_1.reference)('type', 'Type', 'sys_ui_annotation_type'),
        (0, declare_1.text)('name', 'Name', 255),
    ]),
    (0, declare_1.table)('sys_ui_annotation_element', 'UI Annotation Element', [
        (0, declare_1.text)('type', 'Type', 255, {
            choices: (0, declare_1.choices)([
                ['element', 'element'],
                ['annotation', 'annotation'],
            ]),
        }),
        (0, declare_1.reference)('element', 'Element', 'sys_ui_annotation'),
    ]),
    (0, declare_1.table)('sys_ui_annotation_type', 'UI Annotation Type', [
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.text)('name', 'Name', 100, { mandatory: true }),
        (0, declare_1.flag)('omit_spacer', 'Omit spacer'),
        (0, declare_1.text)('style', 'Style', 255),
    ]),
];
//# sourceMappingURL=form.js.map