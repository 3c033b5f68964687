import type { TableSource } from '../../store/table-source'
import { CHOICE, choices, column, flag, integer, reference, script, table, text } from '../declare'

/** Outbound REST messages, their methods, credentials and retry policies. */
export const restMessageTables: readonly TableSource[] = [
    table(
        'sys_rest_message',
        'REST Message',
        [
            text('access', 'Accessible from', 40, {
                defaultValue: 'package_private',
                choice: CHOICE.withoutNone,
                choices: choices([
                    ['public', 'All application scopes'],
                    ['package_private', 'This application scope only'],
                ]),
            }),
            text('authentication_type', 'Authentication type', 40, {
                defaultValue: 'no_authentication',
                choice: CHOICE.withoutNone,
                choices: choices([
                    ['basic_simple', 'Basic (simple)'],
                    ['oauth2', 'OAuth 2.0'],
                    ['no_authentication', 'No authentication'],
                    ['basic', 'Basic'],
                ]),
            }),
            column('basic_auth_password', 'password2', 'Basic authentication password', { maxLength: 255 }),
            reference('basic_auth_profile', 'Basic auth profile', 'sys_auth_profile_basic'),
            text('basic_auth_user', 'Basic authentication user ID', 40),
            text('description', 'Description', 1000),
            text('name', 'Name', 40, { mandatory: true }),
            text('oauth2_profile', 'OAuth profile', 32),
            text('rest_endpoint', 'Endpoint', 200, { mandatory: true }),
            flag('use_basic_auth', 'Use basic authentication'),
            flag('use_mutual_auth', 'Use mutual authentication'),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_rest_message_headers',
        'REST Message Header',
        [
            text('name', 'Name', 255),
            reference('rest_message', 'Rest message', 'sys_rest_message'),
            text('value', 'Value', 1000000),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_rest_message_fn',
        'HTTP Method',
        [
            text('authentication_type', 'Authentication type', 40, {
                defaultValue: 'inherit_from_parent',
                choice: CHOICE.withoutNone,
                choices: choices([
                    ['no_authentication', 'No authentication'],
                    ['basic', 'Basic'],
                    ['basic_simple', 'Basic (simple)'],
                    ['oauth2', 'OAuth 2.0'],
                    ['inherit_from_parent', 'Inherit from parent'],
                ]),
            }),
            column('basic_auth_password', 'password2', 'Basic authentication password (simple)', { maxLength: 255 }),
            reference('basic_auth_profile', 'Basic auth profile', 'sys_auth_profile_basic'),
            text('basic_auth_user', 'Basic authentication user ID (simple)', 40),
            text('content', 'Content', 4000),
            text('function_name', 'Name', 100, { mandatory: true }),
            text('http_method', 'HTTP method', 10, {
                mandatory: true,
                choice: CHOICE.withNone,
                choices: choices([
                    ['get', 'GET'],
                    ['delete', 'DELETE'],
                    ['patch', 'PATCH'],
                    ['post', 'POST'],
                    ['put', 'PUT'],
                    ['head', 'HEAD'],
                ]),
            }),
            flag('lock', 'Lock'),
            text('oauth2_profile', 'OAuth profile', 32),
            text('qualified_name', 'REST Message [ HTTP Method ]', 150),
            text('rest_endpoint', 'Endpoint', 200),
            reference('rest_message', 'REST Message', 'sys_rest_message'),
            flag('use_basic_auth', 'Use basic authentication'),
            text('use_mid_server', 'Use MID Server', 32),
            flag('use_mutual_auth', 'Use mutual authentication'),
        ],
        { display: 'function_name', extends: 'sys_metadata' },
    ),
    table(
        'sys_rest_message_fn_headers',
        'HTTP Method Header',
        [
            text('name', 'Name', 255),
            reference('rest_message_function', 'Rest message function', 'sys_rest_message_fn'),
            text('value', 'Value', 1000000),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_rest_message_fn_parameters',
        'HTTP Method Parameter',
        [
            text('name', 'Name', 255),
            reference('rest_message_function', 'Rest message function', 'sys_rest_message_fn'),
            text('type', 'Type', 255),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_rest_message_fn_param_defs',
        'HTTP Query Parameter',
        [
            text('name', 'Name', 255),
            text('value', 'Value', 4000),
            reference('rest_message_function', 'Rest message function', 'sys_rest_message_fn'),
            integer('order', 'Order'),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_retry_policy',
        'Retry Policy',
        [
            text('name', 'Name', 40),
            integer('count', 'Count'),
            column('interval', 'long', 'Interval (seconds)', { maxLength: 40 }),
            integer('max_elapsed_time', 'Max Elapsed Time (seconds)'),
            text('retry_strategy', 'Retry Strategy', 40, {
                defaultValue: 'fixed_time_interval',
                choices: choices([
                    ['fixed_time_interval', 'Fixed Interval'],
                    ['exponential_backoff', 'Exponential Backoff'],
                    ['retry_after', 'Honor "Retry-After" Header'],
                ]),
            }),
            text('connection_type', 'Connection Type', 40, {
                defaultValue: 'http_retry_conditions',
                choices: choices([
                    ['http_retry_conditions', 'HTTP'],
                    ['jdbc_retry_conditions', 'JDBC'],
                    ['basic_retry_conditions', 'Basic(SFTP)'],
                ]),
            }),
            column('condition', 'conditions', 'Conditions', { maxLength: 4000, dependent: 'connection_type' }),
            text('restrict_to', 'Restrict To', 120, {
                defaultValue: 'http_method,status_code,error,response_body,response_headers',
            }),
        ],
        { display: 'name', extends: 'sys_metadata' },
    ),
    table(
        'sys_alias',
        'Connection & Credential Aliases',
        [
            text('name', 'Name', 255, { mandatory: true }),
            text('id', 'ID', 255),
            text('type', 'Type', 40, {
                mandatory: true,
                defaultValue: 'connection',
                choices: choices([
                    ['connection', 'Connection and Credential'],
                    ['credential', 'Credential'],
                ]),
            }),
            text('connection_type', 'Connection type', 40, {
                defaultValue: 'http_connection',
                choices: choices([
                    ['http_connection', 'HTTP'],
                    ['jdbc_connection', 'JDBC'],
                    ['sys_connection', 'Basic'],
                    ['orch_jms_ds', 'JMS'],
                ]),
            }),
            column('description', 'translated_text', 'Description', { maxLength: 4000 }),
            reference('parent', 'Parent Alias', 'sys_alias'),
            reference('configuration_template', 'Configuration Template', 'sys_alias_templates'),
            reference('retry_policy', 'Default Retry Policy', 'sys_retry_policy'),
            flag('multiple_connections', 'Support Multiple Active Connections'),
            flag('is_internal', 'Is internal'),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_alias_templates',
        'Connection & Credential Templates',
        [
            text('name', 'Name', 100, { mandatory: true }),
            column('dynamic_data_schema', 'json', 'Dynamic Data Schema', { maxLength: 10000, mandatory: true }),
            column('default_data_template', 'json', 'Default Data Template', { maxLength: 10000, mandatory: true }),
            script('pre_edit_script', 'Pre-Edit Script'),
            script('on_edit_script', 'On Edit Script'),
            script('post_process_script', 'On Create Script'),
        ],
        { extends: 'sys_metadata' },
    ),
    table('sys_auth_profile', 'Auth Profile', [text('name', 'Name', 40)], { extends: 'sys_metadata' }),
    table(
        'sys_auth_profile_basic',
        'Basic Auth Configuration',
        [
            column('password', 'password2', 'Password', { maxLength: 255 }),
            text('username', 'Username', 80, { mandatory: true }),
        ],
        { extends: 'sys_auth_profile' },
    ),
]
