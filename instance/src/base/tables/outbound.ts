import type { TableSource } from '../../store/table-source'
import { CHOICE, choices, column, flag, indexOn, integer, reference, table, text } from '../declare'

/**
 * What belongs to calling out: the platform's log of it (`markdown/api-reference/web-services/outbound-logging-configure.md`),
 * trusted certificates (`markdown/platform-security/t_UploadACertificateToAnInstance.md`) and profiles of OAuth providers
 * (`markdown/api-reference/web-services/t_SpecifyAnOAuthProfile.md`, `t_SpecifyAnOAuthScope.md`). Names of columns that no page
 * writes are those of their labels.
 */
export const outboundTables: readonly TableSource[] = [
    table(
        'sys_outbound_http_log',
        'Outbound HTTP Log',
        [
            integer('sequence', 'Sequence'),
            text('method', 'HTTP Method', 40),
            text('protocol', 'Protocol', 40),
            text('scheme', 'Scheme', 40),
            text('hostname', 'Hostname', 255),
            text('port', 'Port', 10),
            text('path', 'Path', 4000),
            text('url_query', 'Request query', 4000),
            integer('response_status', 'HTTP response status'),
            integer('request_length', 'Request length'),
            integer('response_length', 'Response length'),
            integer('response_time', 'Total call time'),
            text('error_message', 'Error message', 1000),
            text('log_level', 'Log level', 40),
            text('request_headers', 'Request headers', 8000),
            text('response_headers', 'Response headers', 8000),
            text('request_body', 'Request body', 1000),
            text('response_body', 'Response body', 1000),
            text('system_id', 'System ID', 64),
            column('source_table', 'table_name', 'Source table', { maxLength: 80 }),
            text('source_record', 'Source record ID', 32),
            text('app_scope', 'Scope', 100),
            text('transaction', 'Transaction', 32),
            reference('user', 'User', 'sys_user'),
            text('mid_server', 'MID server', 100),
        ],
        { indexes: [indexOn('sys_created_on')], display: 'path' },
    ),
    table(
        'sys_certificate',
        'X.509 Certificate',
        [
            text('name', 'Name', 100, { mandatory: true }),
            flag('active', 'Active', true),
            text('short_description', 'Short Description', 100),
            text('format', 'Format', 40, {
                defaultValue: 'pem',
                choice: CHOICE.withoutNone,
                choices: choices([
                    ['pem', 'PEM'],
                    ['der', 'DER'],
                ]),
            }),
            text('type', 'Type', 40, {
                defaultValue: 'trust_store',
                choice: CHOICE.withoutNone,
                choices: choices([
                    ['trust_store', 'Trust Store Cert'],
                    ['java_key_store', 'Java Key Store'],
                    ['pkcs12_key_store', 'PKCS12 Key Store'],
                ]),
            }),
            text('pem_certificate', 'PEM Certificate', 40_000),
        ],
        { extends: 'sys_metadata' },
    ),
    table('oauth_entity_profile', 'OAuth Entity Profile', [
        text('name', 'Name', 100, { mandatory: true }),
        reference('oauth_entity', 'OAuth provider', 'oauth_entity', { mandatory: true }),
        text('grant_type', 'Grant type', 40, {
            choice: CHOICE.withNone,
            choices: choices([
                ['authorization_code', 'Authorization Code'],
                ['password', 'Resource Owner Password Credentials'],
                ['client_credentials', 'Client Credentials'],
                ['jwt_bearer', 'JWT Bearer'],
                ['saml2_bearer', 'SAML2 Bearer'],
            ]),
        }),
        flag('default', 'Is default'),
    ]),
    table('oauth_entity_scope', 'OAuth Entity Scope', [
        text('name', 'Name', 100, { mandatory: true }),
        text('oauth_entity_scope', 'OAuth scope', 1000, { mandatory: true }),
        reference('oauth_entity', 'OAuth provider', 'oauth_entity'),
    ]),
    table(
        'oauth_entity_profile_scope',
        'OAuth Entity Profile Scope',
        [
            reference('oauth_entity_profile', 'OAuth Entity Profile', 'oauth_entity_profile', { mandatory: true }),
            reference('oauth_entity_scope', 'OAuth Entity Scope', 'oauth_entity_scope', { mandatory: true }),
        ],
        { display: null },
    ),
]
