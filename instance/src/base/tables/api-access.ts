import type { TableSource } from '../../store/table-source'
import { CHOICE, choices, column, dateTime, flag, list, reference, table, text } from '../declare'
import { METHODS } from './oauth'

/** Text columns of an authentication profile, whatever its kind. */
const PROFILE = [
    text('name', 'Name', 100, { mandatory: true, unique: true }),
    text('description', 'Description', 1000),
    flag('active', 'Active', true),
]

/**
 * Which sign-ins a REST API takes (`markdown/platform-security/authentication/create-api-access-policy.md`,
 * `create-authentication-profile.md`, `configure-api-key.md`, `activate-rest-api-access-policy.md`). Columns of policies
 * are named as in a published schema, the others after their labels.
 */
export const apiAccessTables: readonly TableSource[] = [
    table('sys_api_access_policy', 'REST API Access Policy', [
        text('name', 'Name', 100, { mandatory: true, unique: true }),
        flag('active', 'Active', true),
        text('api', 'REST API', 100),
        text('api_path', 'REST API PATH', 255),
        text('http_method', 'HTTP Method', 10, {
            choice: CHOICE.withNone,
            choices: choices(METHODS.map((method) => [method, method])),
        }),
        text('version', 'Version', 40),
        text('api_resource', 'Resource', 255),
        text('api_tablename', 'Table', 4000),
        flag('apply_global', 'Global', false),
        flag('apply_all_methods', 'Apply to all methods', true),
        flag('apply_all_resources', 'Apply to all resources', true),
        flag('apply_all_versions', 'Apply to all versions', true),
        flag('apply_all_tables', 'Apply to all tables', true),
        flag('all_authn_scheme_authenticate_header', 'Advertise all auth schemes', false),
    ]),
    table('inbound_auth_profile', 'Inbound Authentication Profile', PROFILE),
    table(
        'std_http_auth',
        'Standard HTTP Authentication Profile',
        [
            text('type', 'Type', 40, {
                choice: CHOICE.withoutNone,
                defaultValue: 'basic_auth',
                choices: choices([
                    ['basic_auth', 'Basic Auth'],
                    ['id_token', 'ID Token'],
                    ['certificate', 'Certificate based Auth'],
                    ['oauth', 'OAuth'],
                ]),
            }),
            reference('oauth_entity', 'OAuth Entity', 'oauth_entity'),
        ],
        { extends: 'inbound_auth_profile' },
    ),
    table(
        'http_key_auth',
        'API Key Authentication Profile',
        [reference('auth_parameter', 'Auth Parameter', 'sys_token_auth_parameter', { mandatory: true })],
        { extends: 'inbound_auth_profile' },
    ),
    table(
        'sys_auth_profile_mapping',
        'Authentication Profile Mapping',
        [
            reference('api_access_policy', 'REST API Access Policy', 'sys_api_access_policy', { mandatory: true }),
            reference('inbound_auth_profile', 'Inbound Authentication Profile', 'inbound_auth_profile', {
                mandatory: true,
            }),
        ],
        { display: null },
    ),
    table('sys_token_auth_parameter', 'Auth Parameter', [
        text('name', 'Name', 100, { mandatory: true, unique: true }),
        text('parameter', 'Parameter', 100, { mandatory: true }),
        text('type', 'Type', 40, {
            choice: CHOICE.withoutNone,
            defaultValue: 'auth_header',
            choices: choices([
                ['auth_header', 'Auth Header'],
                ['query_parameter', 'Query Parameter'],
            ]),
        }),
        text('prefix', 'Prefix', 40),
    ]),
    table('api_key', 'REST API Key', [
        text('name', 'Name', 100, { mandatory: true, unique: true }),
        text('description', 'Description', 1000),
        flag('active', 'Active', true),
        reference('user', 'User', 'sys_user', { mandatory: true }),
        list('auth_scope', 'Auth Scope', 'sys_auth_scope'),
        column('token', 'password2', 'Token', { maxLength: 1000 }),
        dateTime('expires', 'Expiry'),
    ]),
]
