"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.restMessageTables = void 0;
const declare_1 = require("../declare");
/** Outbound REST messages, their methods, credentials and retry policies. */
exports.restMessageTables = [
    (0, declare_1.table)('sys_rest_message', 'REST Message', [
        (0, declare_1.text)('access', 'Accessible from', 40, {
            defaultValue: 'package_private',
            choice: declare_1.CHOICE.withoutNone,
            choices: (0, declare_1.choices)([
                ['public', 'All application scopes'],
                ['package_private', 'This application scope only'],
            ]),
        }),
        (0, declare_1.text)('authentication_type', 'Authentication type', 40, {
            defaultValue: 'no_authentication',
            choice: declare_1.CHOICE.withoutNone,
            choices: (0, declare_1.choices)([
                ['basic_simple', 'Basic (simple)'],
                ['oauth2', 'OAuth 2.0'],
                ['no_authentication', 'No authentication'],
                ['basic', 'Basic'],
            ]),
        }),
        (0, declare_1.column)('basic_auth_password', 'password2', 'Basic authentication password', { maxLength: 255 }),
        (0, declare_1.reference)('basic_auth_profile', 'Basic auth profile', 'sys_auth_profile_basic'),
        (0, declare_1.text)('basic_auth_user', 'Basic authentication user ID', 40),
        (0, declare_1.text)('description', 'Description', 1000),
        (0, declare_1.text)('name', 'Name', 40, { mandatory: true }),
        (0, declare_1.text)('oauth2_profile', 'OAuth profile', 32),
        (0, declare_1.text)('rest_endpoint', 'Endpoint', 200, { mandatory: true }),
        (0, declare_1.flag)('use_basic_auth', 'Use basic authentication'),
        (0, declare_1.flag)('use_mutual_auth', 'Use mutual authentication'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_rest_message_headers', 'REST Message Header', [
        (0, declare_1.text)('name', 'Name', 255),
        (0, declare_1.reference)('rest_message', 'Rest message', 'sys_rest_message'),
        (0, declare_1.text)('value', 'Value', 1000000),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_rest_message_fn', 'HTTP Method', [
        (0, declare_1.text)('authentication_type', 'Authentication type', 40, {
            defaultValue: 'inherit_from_parent',
            choice: declare_1.CHOICE.withoutNone,
            choices: (0, declare_1.choices)([
                ['no_authentication', 'No authentication'],
                ['basic', 'Basic'],
                ['basic_simple', 'Basic (simple)'],
                ['oauth2', 'OAuth 2.0'],
                ['inherit_from_parent', 'Inherit from parent'],
            ]),
        }),
        (0, declare_1.column)('basic_auth_password', 'password2', 'Basic authentication password (simple)', { maxLength: 255 }),
        (0, declare_1.reference)('basic_auth_profile', 'Basic auth profile', 'sys_auth_profile_basic'),
        (0, declare_1.text)('basic_auth_user', 'Basic authentication user ID (simple)', 40),
        (0, declare_1.text)('content', 'Content', 4000),
        (0, declare_1.text)('function_name', 'Name', 100, { mandatory: true }),
        (0, declare_1.text)('http_method', 'HTTP method', 10, {
            mandatory: true,
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
                ['get', 'GET'],
                ['delete', 'DELETE'],
                ['patch', 'PATCH'],
                ['post', 'POST'],
                ['put', 'PUT'],
                ['head', 'HEAD'],
            ]),
        }),
        (0, declare_1.flag)('lock', 'Lock'),
        (0, declare_1.text)('oauth2_profile', 'OAuth profile', 32),
        (0, declare_1.text)('qualified_name', 'REST Message [ HTTP Method ]', 150),
        (0, declare_1.text)('rest_endpoint', 'Endpoint', 200),
        (0, declare_1.reference)('rest_message', 'REST Message', 'sys_rest_message'),
        (0, declare_1.flag)('use_basic_auth', 'Use basic authentication'),
        (0, declare_1.text)('use_mid_server', 'Use MID Server', 32),
        (0, declare_1.flag)('use_mutual_auth', 'Use mutual authentication'),
    ], { display: 'function_name', extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_rest_message_fn_headers', 'HTTP Method Header', [
        (0, declare_1.text)('name', 'Name', 255),
        (0, declare_1.reference)('rest_message_function', 'Rest message function', 'sys_rest_message_fn'),
        (0, declare_1.text)('value', 'Value', 1000000),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_rest_message_fn_parameters', 'HTTP Method Parameter', [
        (0, declare_1.text)('name', 'Name', 255),
        (0, declare_1.reference)('rest_message_function', 'Rest message function', 'sys_rest_message_fn'),
        (0, declare_1.text)('type', 'Type', 255),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_rest_message_fn_param_defs', 'HTTP Query Parameter', [
        (0, declare_1.text)('name', 'Name', 255),
        (0, declare_1.text)('value', 'Value', 4000),
        (0, declare_1.reference)('rest_message_function', 'Rest message function', 'sys_rest_message_fn'),
        (0, declare_1.integer)('order', 'Order'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_retry_policy', 'Retry Policy', [
        (0, declare_1.text)('name', 'Name', 40),
        (0, declare_1.integer)('count', 'Count'),
        (0, declare_1.column)('interval', 'long', 'Interval (seconds)', { maxLength: 40 }),
        (0, declare_1.integer)('max_elapsed_time', 'Max Elapsed Time (seconds)'),
        (0, declare_1.text)('retry_strategy', 'Retry Strategy', 40, {
            defaultValue: 'fixed_time_interval',
            choices: (0, declare_1.choices)([
                ['fixed_time_interval', 'Fixed Interval'],
                ['exponential_backoff', 'Exponential Backoff'],
                ['retry_after', 'Honor "Retry-After" Header'],
            ]),
        }),
        (0, declare_1.text)('connection_type', 'Connection Type', 40, {
            defaultValue: 'http_retry_conditions',
            choices: (0, declare_1.choices)([
                ['http_retry_conditions', 'HTTP'],
                ['jdbc_retry_conditions', 'JDBC'],
                ['basic_retry_conditions', 'Basic(SFTP)'],
            ]),
        }),
        (0, declare_1.column)('condition', 'conditions', 'Conditions', { maxLength: 4000, dependent: 'connection_type' }),
        (0, declare_1.text)('restrict_to', 'Restrict To', 120, {
            defaultValue: 'http_method,status_code,error,response_body,response_headers',
        }),
    ], { display: 'name', extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_alias', 'Connection & Credential Aliases', [
        (0, declare_1.text)('name', 'Name', 255, { mandatory: true }),
        (0, declare_1.text)('id', 'ID', 255),
        (0, declare_1.text)('type', 'Type', 40, {
            mandatory: true,
            defaultValue: 'connection',
            choices: (0, declare_1.choices)([
                ['connection', 'Connection and Credential'],
                ['credential', 'Credential'],
            ]),
        }),
        (0, declare_1.text)('connection_type', 'Connection type', 40, {
            defaultValue: 'http_connection',
            choices: (0, declare_1.choices)([
                ['http_connection', 'HTTP'],
                ['jdbc_connection', 'JDBC'],
                ['sys_connection', 'Basic'],
                ['orch_jms_ds', 'JMS'],
            ]),
        }),
        (0, declare_1.column)('description', 'translated_text', 'Description', { maxLength: 4000 }),
        (0, declare_1.reference)('parent', 'Parent Alias', 'sys_alias'),
        (0, declare_1.reference)('configuration_template', 'Configuration Template', 'sys_alias_templates'),
        (0, declare_1.reference)('retry_policy', 'Default Retry Policy', 'sys_retry_policy'),
        (0, declare_1.flag)('multiple_connections', 'Support Multiple Active Connections'),
        (0, declare_1.flag)('is_internal', 'Is internal'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_alias_templates', 'Connection & Credential Templates', [
        (0, declare_1.text)('name', 'Name', 100, { mandatory: true }),
        (0, declare_1.column)('dynamic_data_schema', 'json', 'Dynamic Data Schema', { maxLength: 10000, mandatory: true }),
        (0, declare_1.column)('default_data_template', 'json', 'Default Data Template', { maxLength: 10000, mandatory: true }),
        (0, declare_1.script)('pre_edit_script', 'Pre-Edit Script'),
        (0, declare_1.script)('on_edit_script', 'On Edit Script'),
        (0, declare_1.script)('post_process_script', 'On Create Script'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_auth_profile', 'Auth Profile', [(0, declare_1.text)('name', 'Name', 40)], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_auth_profile_basic', 'Basic Auth Configuration', [
        (0, declare_1.column)('password', 'password2', 'Password', { maxLength: 255 }),
        (0, declare_1.text)('username', 'Username', 80, { mandatory: true }),
    ], { extends: 'sys_auth_profile' }),
];
//# sourceMappingURL=rest-message.js.map