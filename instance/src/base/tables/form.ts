import type { TableSource } from '../../store/table-source'
import { CHOICE, choices, column, flag, indexOn, integer, reference, table, text } from '../declare'

/** Views and forms: sections, their elements, formatters and annotations. */
export const formTables: readonly TableSource[] = [
    table(
        'sys_ui_view',
        'View',
        [
            reference('group', 'Group', 'sys_user_group'),
            flag('hidden', 'Hidden'),
            text('name', 'Name', 80),
            column('roles', 'user_roles', 'Roles', { maxLength: 100 }),
            column('title', 'translated_field', 'Title', { maxLength: 80 }),
            reference('user', 'User', 'sys_user'),
        ],
        { display: 'title', extends: 'sys_metadata' },
    ),
    table(
        'sys_ui_form',
        'Form',
        [
            column('name', 'table_name', 'Table', { maxLength: 80 }),
            text('roles', 'Roles', 40),
            reference('sys_overrides', 'Overrides', 'sys_ui_form'),
            reference('sys_user', 'Sys user', 'sys_user'),
            reference('view', 'View', 'sys_ui_view'),
            text('view_name', 'View name', 40),
        ],
        { extends: 'sys_metadata' },
    ),
    table('sys_ui_form_section', 'Form Section', [
        integer('position', 'Position'),
        reference('sys_overrides', 'Overrides', 'sys_ui_form_section'),
        reference('sys_ui_form', 'Sys UI form', 'sys_ui_form'),
        reference('sys_ui_section', 'Sys UI section', 'sys_ui_section'),
    ]),
    table(
        'sys_ui_section',
        'Form Section',
        [
            column('caption', 'translated_field', 'Caption', { maxLength: 40 }),
            flag('header', 'Header'),
            column('name', 'table_name', 'Table', { maxLength: 80 }),
            text('roles', 'Roles', 40),
            reference('sys_overrides', 'Overrides', 'sys_ui_section'),
            reference('sys_user', 'Sys user', 'sys_user'),
            flag('title', 'Title'),
            reference('view', 'View', 'sys_ui_view'),
            text('view_name', 'View name', 40),
        ],
        { display: 'caption', extends: 'sys_metadata' },
    ),
    table(
        'sys_ui_element',
        'Form Element',
        [
            text('element', 'Element', 255),
            integer('position', 'Position'),
            reference('sys_ui_formatter', 'Sys UI formatter', 'sys_ui_formatter'),
            reference('sys_ui_section', 'Sys UI section', 'sys_ui_section'),
            reference('sys_user', 'Sys user', 'sys_user'),
            text('type', 'Type', 40, {
                choice: CHOICE.withNone,
                choices: choices([
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
        ],
        { indexes: [indexOn('sys_ui_section')] },
    ),
    table(
        'sys_ui_formatter',
        'UI Formatter',
        [
            text('angular_module', 'Angular Module', 40),
            text('formatter', 'Formatter', 100),
            reference('seismic_component', 'Seismic Component', 'sys_ux_macroponent', { cascadeRule: 'delete' }),
            text('name', 'Name', 40),
            text('type', 'Type', 40, {
                mandatory: true,
                defaultValue: 'formatter',
                choice: CHOICE.withoutNone,
                choices: choices([
                    ['formatter', 'Formatter'],
                    ['component', 'Component'],
                ]),
            }),
            column('table', 'table_name', 'Table', { maxLength: 80 }),
            flag('active', 'Active', true),
        ],
        { extends: 'sys_metadata' },
    ),
    table('sys_ui_annotation', 'UI Annotation', [
        flag('is_plain_text', 'Is plain text', true),
        text('text', 'Text', 4000),
        reference('type', 'Type', 'sys_ui_annotation_type'),
        text('name', 'Name', 255),
    ]),
    table('sys_ui_annotation_element', 'UI Annotation Element', [
        text('type', 'Type', 255, {
            choices: choices([
                ['element', 'element'],
                ['annotation', 'annotation'],
            ]),
        }),
        reference('element', 'Element', 'sys_ui_annotation'),
    ]),
    table('sys_ui_annotation_type', 'UI Annotation Type', [
        flag('active', 'Active', true),
        text('name', 'Name', 100, { mandatory: true }),
        flag('omit_spacer', 'Omit spacer'),
        text('style', 'Style', 255),
    ]),
]
