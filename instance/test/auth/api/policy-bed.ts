import { encryptSecret } from '../../../src/access/secrets'
import { BASIC_PROFILE_ID, KEY_HEADER_ID, OAUTH_PROFILE_ID } from '../../../src/base/rows/api-access'
import type { Row } from '../../../src/store/row'
import type { Answer } from '../../rest/instance-bed'
import { type OAuthBed, openOAuthBed, TABLE } from '../oauth/oauth-bed'
import { granted, PASSWORD } from '../oauth/oauth-requests'

/** The ways in which one user with the right to read comes to an API. */
export const CALLERS = ['nobody', 'basic', 'form', 'token', 'otherToken', 'restricted', 'key'] as const

export type Caller = (typeof CALLERS)[number]

/** What a test writes as a policy: columns, and the names of profiles in the order in which they were mapped. */
export interface PolicySource {
    readonly values: Row
    readonly profiles: readonly ProfileName[]
}

export type ProfileName = 'basic' | 'anyToken' | 'otherToken' | 'restricted' | 'key' | 'idToken' | 'inactive'

export const KEY = 'k'.repeat(64)

/** An instance with a table, one user who comes in every way, and profiles for policies. */
export interface PolicyBed extends OAuthBed {
    /** Makes policies in place of those of before. */
    setPolicies(...policies: readonly PolicySource[]): void
    call(caller: Caller, method?: string, url?: string): Answer
    readonly keyId: string
    /** sys_id of the profile that takes keys by header. */
    readonly keyProfileId: string
    close(): void
}

const ALL = {
    active: '1',
    api_path: 'now/table',
    apply_global: '0',
    apply_all_methods: '1',
    apply_all_versions: '1',
    apply_all_resources: '1',
    apply_all_tables: '1',
} as const

export async function openPolicyBed(): Promise<PolicyBed> {
    const bed = openOAuthBed()
    for (const operation of ['create', 'write', 'delete']) {
        bed.addAcl({ name: 'x_acme_app_note', operation }, ['x_acme_app.writer'])
    }
    const secret = encryptSecret('password22')
    const entity = (name: string, values: Row = {}): string =>
        bed.put('oauth_entity', {
            name,
            type: 'client',
            active: '1',
            client_id: name,
            client_secret: secret,
            ...values,
        })
    const other = entity('other')
    const restricted = entity('restricted', { enforce_token_restriction: '1' })
    const tokens: Partial<Record<Caller, string>> = {
        token: (await granted(bed, PASSWORD)).access_token,
        otherToken: (await granted(bed, { ...PASSWORD, client_id: 'other' })).access_token,
        restricted: (await granted(bed, { ...PASSWORD, client_id: 'restricted' })).access_token,
    }
    const user = bed.sessions.byUserName('rest.user')?.userId ?? ''
    const keyId = bed.put('api_key', { name: 'Key', active: '1', user, token: encryptSecret(KEY) })
    const standard = (name: string, values: Row): string =>
        bed.put('std_http_auth', { name, active: '1', ...values, sys_class_name: 'std_http_auth' })
    const profileIds: Readonly<Record<ProfileName, string>> = {
        basic: BASIC_PROFILE_ID,
        anyToken: OAUTH_PROFILE_ID,
        otherToken: standard('Other', { type: 'oauth', oauth_entity: other }),
        restricted: standard('Restricted', { type: 'oauth', oauth_entity: restricted }),
        key: bed.put('http_key_auth', {
            sys_class_name: 'http_key_auth',
            name: 'Key',
            active: '1',
            auth_parameter: KEY_HEADER_ID,
        }),
        idToken: standard('An ID token', { type: 'id_token' }),
        inactive: standard('Inactive', { type: 'basic_auth', active: '0' }),
    }
    const form = bed.send({
        method: 'POST',
        url: '/login.do',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'user_name=rest.user&user_password=rest.user',
    })
    const cookie = [form.headers['set-cookie'] ?? []].flat().map((each) => each.split(';')[0])
    const headers: Readonly<Record<Caller, Record<string, string>>> = {
        nobody: {},
        basic: { authorization: `Basic ${Buffer.from('rest.user:rest.user').toString('base64')}` },
        form: { cookie: cookie.join('; ') },
        token: { authorization: `Bearer ${tokens.token}` },
        otherToken: { authorization: `Bearer ${tokens.otherToken}` },
        restricted: { authorization: `Bearer ${tokens.restricted}` },
        key: { 'x-sn-apikey': KEY },
    }
    let count = 0
    return {
        ...bed,
        keyId,
        keyProfileId: profileIds.key,
        setPolicies(...policies) {
            const { database, versions } = bed.context
            database.run('DELETE FROM sys_api_access_policy')
            database.run('DELETE FROM sys_auth_profile_mapping')
            versions.raise('sys_api_access_policy')
            for (const { values, profiles } of policies) {
                const policy = bed.put('sys_api_access_policy', { ...ALL, name: `policy ${count++}`, ...values })
                profiles.forEach((name, index) =>
                    bed.put('sys_auth_profile_mapping', {
                        api_access_policy: policy,
                        inbound_auth_profile: profileIds[name],
                        sys_created_on: `2026-01-01 00:00:0${index}`,
                    }),
                )
            }
        },
        call: (caller, method = 'GET', url = TABLE) =>
            bed.send({ method, url, headers: headers[caller], ...(method === 'POST' && { body: { name: 'x' } }) }),
    }
}
