"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.scriptTables = void 0;
const declare_1 = require("../declare");
/** Scripts of the server and of forms, and the modules that they require. */
exports.scriptTables = [
    (0, declare_1.table)('sys_script', 'Business Rule', [
        (0, declare_1.text)('name', 'Name', 100, { mandatory: true }),
        (0, declare_1.integer)('order', 'Order', { defaultValue: '100' }),
        (0, declare_1.column)('collection', 'table_name', 'Collection', { maxLength: 80, mandatory: true }),
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.text)('when', 'When', 255, {
            choices: (0, declare_1.choices)([
                ['before', 'before'],
                ['after', 'after'],
                ['async_always', 'async_always'],
                ['before_display', 'before_display'],
                ['async', 'async'],
            ]),
        }),
        (0, declare_1.flag)('action_insert', 'Action insert'),
        (0, declare_1.flag)('action_update', 'Action update'),
        (0, declare_1.flag)('action_delete', 'Action delete'),
        (0, declare_1.flag)('action_query', 'Action query'),
        (0, declare_1.script)('script', 'Script'),
        (0, declare_1.flag)('add_message', 'Add message'),
        (0, declare_1.text)('message', 'Message', 4000),
        (0, declare_1.text)('role_conditions', 'Role conditions', 4000),
        (0, declare_1.text)('condition', 'Condition', 4000),
        (0, declare_1.text)('filter_condition', 'Filter condition', 4000),
        (0, declare_1.text)('template', 'Template', 4000),
        (0, declare_1.flag)('abort_action', 'Abort action'),
        (0, declare_1.integer)('priority', 'Priority'),
        (0, declare_1.flag)('is_rest', 'Is rest'),
        (0, declare_1.flag)('change_fields', 'Change fields'),
        (0, declare_1.flag)('execute_function', 'Execute function'),
        (0, declare_1.flag)('client_callable', 'Client callable'),
        (0, declare_1.text)('access', 'Access', 255, {
            choices: (0, declare_1.choices)([
                ['package_private', 'package_private'],
                ['public', 'public'],
            ]),
        }),
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.flag)('advanced', 'Advanced'),
        (0, declare_1.text)('rest_variables', 'Rest variables', 4000),
        (0, declare_1.reference)('rest_method', 'Rest method', 'sys_rest_message_fn'),
        (0, declare_1.text)('rest_method_text', 'Rest method text', 4000),
        (0, declare_1.reference)('rest_service', 'Rest service', 'sys_rest_message'),
        (0, declare_1.text)('rest_service_text', 'Rest service text', 4000),
        (0, declare_1.reference)('sys_overrides', 'Overrides', 'sys_script'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_script_include', 'Script Include', [
        (0, declare_1.text)('access', 'Accessible from', 40, {
            defaultValue: 'package_private',
            choice: declare_1.CHOICE.withoutNone,
            choices: (0, declare_1.choices)([
                ['package_private', 'This application scope only'],
                ['public', 'All application scopes'],
            ]),
        }),
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.text)('api_name', 'API Name', 100),
        (0, declare_1.text)('caller_access', 'Caller Access', 40, {
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
                ['1', 'Caller Tracking'],
                ['2', 'Caller Restriction'],
            ]),
        }),
        (0, declare_1.flag)('client_callable', 'Glide AJAX enabled'),
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.flag)('mobile_callable', 'Mobile callable'),
        (0, declare_1.text)('name', 'Name', 100),
        (0, declare_1.flag)('sandbox_callable', 'Sandbox enabled'),
        (0, declare_1.script)('script', 'Script'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_module', 'Module', [(0, declare_1.text)('path', 'Path', 4000), (0, declare_1.flag)('external_source', 'External source'), (0, declare_1.text)('content', 'Content', 1000000)], { display: 'path', extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_script_fix', 'Fix Script', [
        (0, declare_1.text)('name', 'Name', 40),
        (0, declare_1.flag)('unloadable', 'Unloadable'),
        (0, declare_1.flag)('before', 'Before'),
        (0, declare_1.flag)('record_for_rollback', 'Record for rollback', true),
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.script)('script', 'Script'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_script_client', 'Client Script', [
        (0, declare_1.text)('name', 'Name', 40),
        (0, declare_1.column)('table', 'table_name', 'Table', { maxLength: 80 }),
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.flag)('applies_extended', 'Applies extended'),
        (0, declare_1.flag)('global', 'Global', true),
        (0, declare_1.text)('ui_type', 'UI type', 255, {
            defaultValue: '0',
            choices: (0, declare_1.choices)([
                ['0', 'Desktop'],
                ['1', 'Mobile/Service Portal'],
                ['10', 'All'],
            ]),
        }),
        (0, declare_1.text)('type', 'Type', 255, {
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
                ['onCellEdit', 'onCellEdit'],
                ['onChange', 'onChange'],
                ['onLoad', 'onLoad'],
                ['onSubmit', 'onSubmit'],
            ]),
        }),
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.text)('messages', 'Messages', 4000),
        (0, declare_1.script)('script', 'Script'),
        (0, declare_1.flag)('isolate_script', 'Isolate script'),
        (0, declare_1.text)('view', 'View', 40),
        (0, declare_1.column)('field', 'field_name', 'Field', { maxLength: 80, choice: declare_1.CHOICE.withNone }),
    ], { extends: 'sys_metadata' }),
];
//# sourceMappingURL=script.js.map