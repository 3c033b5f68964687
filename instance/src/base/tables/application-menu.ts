import type { TableSource } from '../../store/table-source'
import { CHOICE, choices, column, flag, reference, table, text } from '../declare'

/** Application menus and their modules. */
export const applicationMenuTables: readonly TableSource[] = [
    table(
        'sys_app_application',
        'Application Menu',
        [
            flag('active', 'Active', true),
            reference('category', 'Category', 'sys_app_category'),
            text('description', 'Description', 4000),
            text('device_type', 'Device type', 40, {
                defaultValue: 'browser',
                choice: CHOICE.withoutNone,
                choices: choices([
                    ['any', 'Any'],
                    ['browser', 'Browser'],
                    ['mobile', 'Mobile'],
                ]),
            }),
            column('hint', 'translated_field', 'Hint', { maxLength: 4000 }),
            text('name', 'Name', 40),
            column('order', 'decimal', 'Order'),
            column('roles', 'user_roles', 'Roles', { maxLength: 4000 }),
            reference('sys_overrides', 'Overrides', 'sys_app_application'),
            column('title', 'translated_field', 'Title', { maxLength: 255, mandatory: true }),
            text('view_name', 'View name', 40),
        ],
        { display: 'title', extends: 'sys_metadata' },
    ),
    table(
        'sys_app_module',
        'Module',
        [
            flag('active', 'Active', true),
            reference('application', 'Application menu', 'sys_app_application'),
            text('device_type', 'Device type', 40, {
                choice: CHOICE.withNone,
                choices: choices([
                    ['any', 'Any'],
                    ['browser', 'Browser'],
                    ['mobile', 'Mobile'],
                ]),
            }),
            column('filter', 'conditions', 'Filter', { maxLength: 4000 }),
            column('hint', 'translated_field', 'Hint', { maxLength: 4000 }),
            column('image', 'image', 'Image (UI11)', { maxLength: 255 }),
            text('link_type', 'Link type', 40, { defaultValue: 'LIST', choice: CHOICE.withNone }),
            column('mobile_title', 'translated_field', 'Mobile title', { maxLength: 255 }),
            text('mobile_view_name', 'Mobile view name', 40, { defaultValue: 'Mobile' }),
            column('name', 'table_name', 'Table', { maxLength: 80 }),
            column('order', 'decimal', 'Order'),
            flag('override_menu_roles', 'Override application menu roles'),
            text('query', 'Arguments', 3500),
            flag('require_confirmation', 'Require confirmation', true),
            column('roles', 'user_roles', 'Roles', { maxLength: 4000 }),
            reference('sys_overrides', 'Overrides', 'sys_app_module'),
            column('title', 'translated_field', 'Title', { maxLength: 255 }),
            flag('uncancelable', 'Uncancelable by Other Modules'),
            text('view_name', 'View name', 40),
            text('window_name', 'Window name', 40),
        ],
        { display: 'title', extends: 'sys_metadata' },
    ),
    table(
        'sys_app_category',
        'Menu Category',
        [column('default_order', 'decimal', 'Default order'), text('name', 'Name', 40), text('style', 'Style', 100)],
        { extends: 'sys_metadata' },
    ),
]
