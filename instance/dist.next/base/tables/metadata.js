"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.metadataTables = void 0;
const declare_1 = require("../declare");
/** Application files, and the packages and scopes that own them (`markdown/application-development/c_ApplicationScope.md`). */
exports.metadataTables = [
    (0, declare_1.table)('sys_metadata', 'Application File', [
        (0, declare_1.text)('sys_name', 'Display name', 255),
        (0, declare_1.reference)('sys_package', 'Package', 'sys_package'),
        (0, declare_1.text)('sys_policy', 'Protection policy', 40, {
            choices: (0, declare_1.choices)([
                ['read', 'Read-only'],
                ['protected', 'Protected'],
            ]),
        }),
        (0, declare_1.reference)('sys_scope', 'Application', 'sys_scope'),
        (0, declare_1.text)('sys_update_name', 'Update name', 250),
    ]),
    (0, declare_1.table)('sys_package', 'Package', [
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.text)('enforce_license', 'Subscription requirement', 255, {
            defaultValue: 'none',
            choices: (0, declare_1.choices)([
                ['none', 'None'],
                ['log', 'Monitor'],
                ['enforce', 'Required'],
            ]),
        }),
        (0, declare_1.text)('ide_created', 'IDE Created', 10),
        (0, declare_1.flag)('licensable', 'Licensable'),
        (0, declare_1.text)('license_category', 'Subscription Category', 255),
        (0, declare_1.text)('license_model', 'Subscription Model', 255, {
            defaultValue: 'none',
            choices: (0, declare_1.choices)([
                ['none', 'Not applicable'],
                ['fulfiller', 'Fulfiller/Requester'],
                ['producer', 'Producer'],
                ['capacity', 'Capacity'],
                ['mixed', 'Mixed'],
                ['app_use', 'Application in use'],
            ]),
        }),
        (0, declare_1.text)('name', 'Name', 100),
        (0, declare_1.text)('package_json', 'Package JSON', 255),
        (0, declare_1.text)('source', 'ID', 255),
        (0, declare_1.flag)('trackable', 'Trackable'),
        (0, declare_1.column)('version', 'version', 'Version', { maxLength: 255 }),
    ]),
    (0, declare_1.table)('sys_scope', 'Application', [
        (0, declare_1.flag)('can_edit_in_studio', 'Can Edit Application in Studio', true),
        (0, declare_1.text)('js_level', 'JavaScript Mode', 255, {
            defaultValue: 'es_latest',
            choices: (0, declare_1.choices)([
                ['traditional', 'traditional'],
                ['helsinki_es5', 'helsinki_es5'],
                ['es_latest', 'es_latest'],
            ]),
        }),
        (0, declare_1.column)('logo', 'user_image', 'Logo', { maxLength: 255 }),
        (0, declare_1.flag)('private', 'Private'),
        (0, declare_1.flag)('restrict_table_access', 'Restrict table access'),
        (0, declare_1.text)('runtime_access_tracking', 'Runtime access tracking', 255, {
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
                ['none', 'None'],
                ['permissive', 'Tracking'],
                ['enforcing', 'Enforcing'],
            ]),
        }),
        (0, declare_1.text)('scope', 'Scope', 18),
        (0, declare_1.flag)('scoped_administration', 'Application administration'),
        (0, declare_1.column)('short_description', 'translated_text', 'Short description', { maxLength: 4000 }),
        (0, declare_1.text)('template', 'Template', 4000),
        (0, declare_1.text)('vendor', 'Vendor', 255),
        (0, declare_1.text)('vendor_prefix', 'Vendor prefix', 255),
    ], { extends: 'sys_package' }),
    (0, declare_1.table)('sys_app', 'Custom Application', [
        (0, declare_1.flag)('hide_on_ui', 'Hidden on ui'),
        (0, declare_1.flag)('installed_as_dependency', 'Installed via Dependency'),
        (0, declare_1.reference)('menu', 'Menu', 'sys_app_application'),
        (0, declare_1.text)('store_correlation_id', 'Store correlation ID', 40),
        (0, declare_1.text)('store_url', 'Store URL', 40),
        (0, declare_1.text)('sys_code', 'Code', 100),
        (0, declare_1.flag)('uninstall_blocked', 'Uninstall Blocked'),
        (0, declare_1.reference)('user_role', 'User role', 'sys_user_role'),
        (0, declare_1.text)('guided_setup_guid', 'Guided setup guid', 255),
        (0, declare_1.text)('package_resolver_version', 'Package resolver version', 255),
        (0, declare_1.text)('subscription_entitlement', 'Subscription entitlement', 255),
    ], { extends: 'sys_scope' }),
    (0, declare_1.table)('sys_store_app', 'Store Application', [
        (0, declare_1.flag)('hide_on_ui', 'Hide on UI'),
        (0, declare_1.flag)('installed_as_dependency', 'Installed as dependency'),
        (0, declare_1.reference)('menu', 'Menu', 'sys_app_application'),
        (0, declare_1.reference)('user_role', 'User role', 'sys_user_role'),
        (0, declare_1.flag)('update_available', 'Update available'),
        (0, declare_1.text)('latest_version', 'Latest version', 40),
        (0, declare_1.dateTime)('install_date', 'Install date'),
        (0, declare_1.dateTime)('update_date', 'Update date'),
    ], { extends: 'sys_scope' }),
    (0, declare_1.table)('sys_plugins', 'System Plugin', [
        (0, declare_1.text)('help', 'Help', 40),
        (0, declare_1.reference)('parent', 'Parent', 'sys_plugins'),
        (0, declare_1.text)('definition', 'Definition', 4000),
        (0, declare_1.text)('product_name', 'Product name', 100),
    ], { extends: 'sys_package' }),
];
//# sourceMappingURL=metadata.js.map