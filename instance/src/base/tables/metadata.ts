import type { TableSource } from '../../store/table-source'
import { CHOICE, choices, column, dateTime, flag, reference, table, text } from '../declare'

/** Application files, and the packages and scopes that own them (`markdown/application-development/c_ApplicationScope.md`). */
export const metadataTables: readonly TableSource[] = [
    table('sys_metadata', 'Application File', [
        text('sys_name', 'Display name', 255),
        reference('sys_package', 'Package', 'sys_package'),
        text('sys_policy', 'Protection policy', 40, {
            choices: choices([
                ['read', 'Read-only'],
                ['protected', 'Protected'],
            ]),
        }),
        reference('sys_scope', 'Application', 'sys_scope'),
        text('sys_update_name', 'Update name', 250),
    ]),
    table('sys_package', 'Package', [
        flag('active', 'Active', true),
        text('enforce_license', 'Subscription requirement', 255, {
            defaultValue: 'none',
            choices: choices([
                ['none', 'None'],
                ['log', 'Monitor'],
                ['enforce', 'Required'],
            ]),
        }),
        text('ide_created', 'IDE Created', 10),
        flag('licensable', 'Licensable'),
        text('license_category', 'Subscription Category', 255),
        text('license_model', 'Subscription Model', 255, {
            defaultValue: 'none',
            choices: choices([
                ['none', 'Not applicable'],
                ['fulfiller', 'Fulfiller/Requester'],
                ['producer', 'Producer'],
                ['capacity', 'Capacity'],
                ['mixed', 'Mixed'],
                ['app_use', 'Application in use'],
            ]),
        }),
        text('name', 'Name', 100),
        text('package_json', 'Package JSON', 255),
        text('source', 'ID', 255),
        flag('trackable', 'Trackable'),
        column('version', 'version', 'Version', { maxLength: 255 }),
    ]),
    table(
        'sys_scope',
        'Application',
        [
            flag('can_edit_in_studio', 'Can Edit Application in Studio', true),
            text('js_level', 'JavaScript Mode', 255, {
                defaultValue: 'es_latest',
                choices: choices([
                    ['traditional', 'traditional'],
                    ['helsinki_es5', 'helsinki_es5'],
                    ['es_latest', 'es_latest'],
                ]),
            }),
            column('logo', 'user_image', 'Logo', { maxLength: 255 }),
            flag('private', 'Private'),
            flag('restrict_table_access', 'Restrict table access'),
            text('runtime_access_tracking', 'Runtime access tracking', 255, {
                choice: CHOICE.withNone,
                choices: choices([
                    ['none', 'None'],
                    ['permissive', 'Tracking'],
                    ['enforcing', 'Enforcing'],
                ]),
            }),
            text('scope', 'Scope', 18),
            flag('scoped_administration', 'Application administration'),
            column('short_description', 'translated_text', 'Short description', { maxLength: 4000 }),
            text('template', 'Template', 4000),
            text('vendor', 'Vendor', 255),
            text('vendor_prefix', 'Vendor prefix', 255),
        ],
        { extends: 'sys_package' },
    ),
    table(
        'sys_app',
        'Custom Application',
        [
            flag('hide_on_ui', 'Hidden on ui'),
            flag('installed_as_dependency', 'Installed via Dependency'),
            reference('menu', 'Menu', 'sys_app_application'),
            text('store_correlation_id', 'Store correlation ID', 40),
            text('store_url', 'Store URL', 40),
            text('sys_code', 'Code', 100),
            flag('uninstall_blocked', 'Uninstall Blocked'),
            reference('user_role', 'User role', 'sys_user_role'),
            text('guided_setup_guid', 'Guided setup guid', 255),
            text('package_resolver_version', 'Package resolver version', 255),
            text('subscription_entitlement', 'Subscription entitlement', 255),
        ],
        { extends: 'sys_scope' },
    ),
    table(
        'sys_store_app',
        'Store Application',
        [
            flag('hide_on_ui', 'Hide on UI'),
            flag('installed_as_dependency', 'Installed as dependency'),
            reference('menu', 'Menu', 'sys_app_application'),
            reference('user_role', 'User role', 'sys_user_role'),
            flag('update_available', 'Update available'),
            text('latest_version', 'Latest version', 40),
            dateTime('install_date', 'Install date'),
            dateTime('update_date', 'Update date'),
        ],
        { extends: 'sys_scope' },
    ),
    table(
        'sys_plugins',
        'System Plugin',
        [
            text('help', 'Help', 40),
            reference('parent', 'Parent', 'sys_plugins'),
            text('definition', 'Definition', 4000),
            text('product_name', 'Product name', 100),
        ],
        { extends: 'sys_package' },
    ),
]
