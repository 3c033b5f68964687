import { encryptSecret } from '../../../src/access/secrets'
import { answered, errorOf, execute, headersOf, MessageBed } from './message-bed'

const bed = new MessageBed()

afterEach(() => bed.reset())
afterAll(() => bed.glide.close())

describe('a message of a record', () => {
    let messageId: string
    let methodId: string
    const auth = (values: Record<string, string>) => {
        const columns = Object.entries(values).map(([name, value]) => [`sys_rest_message_fn.${name}`, value] as const)
        for (const [name, value] of columns) {
            bed.glide.context.database.run(`UPDATE sys_metadata SET "${name}" = ? WHERE sys_id = ?`, [value, methodId])
        }
    }

    beforeAll(() => {
        messageId = bed.glide.put('sys_rest_message', {
            name: 'Yahoo Finance',
            rest_endpoint: 'https://quotes.example/${symbol}',
            access: 'package_private',
            sys_scope: 'a'.repeat(32),
            authentication_type: 'basic_simple',
            basic_auth_user: 'simple',
            basic_auth_password: encryptSecret('of the message'),
        })
        methodId = bed.glide.put('sys_rest_message_fn', {
            rest_message: messageId,
            function_name: 'Get Quote',
            http_method: 'post',
            content: '<q>${symbol}</q>${xml_data}${unset}',
            authentication_type: 'inherit_from_parent',
        })
        bed.glide.put('sys_rest_message_headers', { rest_message: messageId, name: 'Accept', value: 'text/xml' })
        bed.glide.put('sys_rest_message_headers', { rest_message: messageId, name: 'X-One', value: '${symbol}' })
        const rest_message_function = methodId
        bed.glide.put('sys_rest_message_fn_headers', {
            rest_message_function,
            name: 'accept',
            value: 'application/json',
        })
        bed.glide.put('sys_rest_message_fn_parameters', { rest_message_function, name: 'symbol' })
        bed.glide.put('sys_rest_message_fn_param_defs', {
            rest_message_function,
            name: 'b',
            value: '${symbol}',
            order: '2',
        })
        bed.glide.put('sys_rest_message_fn_param_defs', { rest_message_function, name: 'a', value: '1', order: '1' })
    })

    it('sends what its records have, as the direct example does', () => {
        const message = bed.open('x_acme_app', 'Yahoo Finance', 'get quote')
        message['setStringParameter']?.('symbol', 'N&O')
        message['setStringParameterNoEscape']?.('xml_data', '<data>test</data>')
        message['setStringParameter']?.('unknown', 'ignored')
        message['disableForcedVariableSubstitution']?.()
        execute(message)
        expect(bed.sent()).toMatchObject({
            method: 'POST',
            url: 'https://quotes.example/N&amp;O?a=1&b=N%26amp%3BO',
            text: '<q>N&amp;O</q><data>test</data>',
            origin: { sourceTable: 'sys_rest_message_fn', sourceId: methodId },
        })
        expect(headersOf(bed.sent())).toEqual({
            accept: 'application/json',
            'X-One': 'N&amp;O',
            Authorization: `Basic ${Buffer.from('simple:of the message').toString('base64')}`,
        })
    })

    it('is overridden by the script', () => {
        const message = bed.open('x_acme_app', 'Yahoo Finance', 'Get Quote')
        message['setStringParameter']?.('symbol', 'NOW')
        message['setEndpoint']?.('https://other.example/${symbol}')
        message['setHttpMethod']?.('put')
        message['setBasicAuth']?.('admin', 'admin')
        message['setRequestHeader']?.('Accept', '*/*')
        message['setRequestBody']?.('own ${symbol}')
        execute(message)
        expect(bed.sent()).toMatchObject({ method: 'PUT', text: 'own ' })
        expect(bed.sent().url).toMatch(/^https:\/\/other\.example\/NOW\?/)
        expect(headersOf(bed.sent())).toMatchObject({ Accept: '*/*', Authorization: 'Basic YWRtaW46YWRtaW4=' })
    })

    it('is found by its scope, by all if it is public, and by its method', () => {
        expect(errorOf(() => bed.open('global', 'Yahoo Finance', 'get quote'))).toContain(
            'not accessible from scope global',
        )
        expect(errorOf(() => bed.open('x_acme_app', 'Nobody', 'get'))).toContain("REST message 'Nobody' does not exist")
        expect(errorOf(() => bed.open('x_acme_app', 'Yahoo Finance', 'put'))).toContain("no HTTP method 'put'")
        const open_ = bed.glide.put('sys_rest_message', {
            name: 'Open',
            access: 'public',
            rest_endpoint: 'http://a.example',
        })
        bed.glide.put('sys_rest_message_fn', { rest_message: open_, function_name: 'go', http_method: 'get' })
        expect(bed.open('x_acme_other', 'Open', 'go')['getEndpoint']?.()).toBe('http://a.example')
    })

    it('signs in as its method says: not at all, or with a profile', () => {
        const send = () => {
            execute(bed.open('x_acme_app', 'Yahoo Finance', 'get quote'))
            return headersOf(bed.sent())['Authorization']
        }
        auth({ authentication_type: 'no_authentication' })
        expect(send()).toBeUndefined()
        const profile = bed.glide.put('sys_auth_profile_basic', {
            name: 'P',
            username: 'u',
            password: encryptSecret('p'),
        })
        auth({ authentication_type: 'basic', basic_auth_profile: profile })
        expect(send()).toBe(`Basic ${Buffer.from('u:p').toString('base64')}`)
        const broken = bed.glide.put('sys_auth_profile_basic', { name: 'B', username: 'u', password: 'aes256gcm$0$x' })
        auth({ basic_auth_profile: broken })
        expect(errorOf(send)).toContain('cannot be decrypted')
        auth({ basic_auth_profile: 'f'.repeat(32) })
        expect(errorOf(send)).toContain('There is no record')
    })

    it('that uses a MID Server is refused and names it', () => {
        auth({ authentication_type: 'no_authentication', use_mid_server: 'mid' })
        expect(errorOf(() => execute(bed.open('x_acme_app', 'Yahoo Finance', 'get quote')))).toContain('MID Server')
        auth({ use_mid_server: '' })
    })
})

describe('an OAuth profile', () => {
    let profile: string
    const withProfile = () => {
        const message = bed.post()
        message['setAuthenticationProfile']?.('oauth2', profile)
        return message
    }
    const token = (values: object, status = 200) => answered(status, JSON.stringify(values))

    beforeEach(() => {
        const provider = bed.glide.put('oauth_entity', {
            name: 'Provider',
            type: 'oauth_provider',
            client_id: `client ${Math.random()}`,
            client_secret: encryptSecret('client secret'),
            token_url: 'https://provider.example/token',
        })
        profile = bed.glide.put('oauth_entity_profile', {
            name: 'Profile',
            oauth_entity: provider,
            grant_type: 'client_credentials',
        })
        const oauth_entity_scope = bed.glide.put('oauth_entity_scope', { name: 'S', oauth_entity_scope: 'read' })
        bed.glide.put('oauth_entity_profile_scope', { oauth_entity_profile: profile, oauth_entity_scope })
    })

    it('gets a token by client credentials and keeps it until it ends', () => {
        bed.glide.answers.push(token({ access_token: 'T1', expires_in: 600 }), answered(200), answered(200))
        execute(withProfile())
        execute(withProfile())
        expect(bed.glide.sent.map(({ url }) => url)).toEqual([
            'https://provider.example/token',
            'https://receiver.example/in',
            'https://receiver.example/in',
        ])
        const [asked, used] = bed.glide.sent
        const form = new URLSearchParams(Buffer.from(asked?.body ?? []).toString())
        expect(Object.fromEntries(form)).toMatchObject({
            grant_type: 'client_credentials',
            client_secret: 'client secret',
            scope: 'read',
        })
        expect(asked?.allowedRedirects).toEqual([])
        expect(used && headersOf(used)['Authorization']).toBe('Bearer T1')
        const stored = JSON.stringify(bed.glide.context.database.all('SELECT * FROM _outbound_token'))
        expect(stored).not.toContain('T1')
    })

    it('renews a token that has ended, by its refresh token or anew', () => {
        bed.glide.answers.push(token({ access_token: 'T1', refresh_token: 'R1', expires_in: 1 }), answered(200))
        execute(withProfile())
        bed.glide.answers.push(token({ error: 'invalid_grant' }, 400), token({ access_token: 'T2' }), answered(200))
        execute(withProfile())
        const grants = bed.glide.sent
            .filter(({ url }) => url.endsWith('/token'))
            .map(({ body }) => new URLSearchParams(Buffer.from(body ?? []).toString()))
        expect(grants.map((form) => form.get('grant_type'))).toEqual([
            'client_credentials',
            'refresh_token',
            'client_credentials',
        ])
        expect(grants[1]?.get('refresh_token')).toBe('R1')
        expect(headersOf(bed.sent())['Authorization']).toBe('Bearer T2')
    })

    it('without a token is an error that says why', () => {
        bed.glide.answers.push(token({ error: 'invalid_client' }, 401))
        expect(errorOf(() => execute(withProfile()))).toBe(
            "OAuth profile 'Profile': no access token (the provider answered 401)",
        )
        bed.glide.answers.push({ ok: false, failure: 'refused', reason: 'provider.example: Connection refused' })
        expect(errorOf(() => execute(withProfile()))).toContain('Connection refused')
    })

    it('of a grant type that somebody has to agree to is refused by name', () => {
        profile = bed.glide.put('oauth_entity_profile', {
            name: 'Code',
            grant_type: 'authorization_code',
            oauth_entity: bed.glide.put('oauth_entity', { name: 'x', client_id: 'y' }),
        })
        expect(errorOf(() => execute(withProfile()))).toContain("the grant type 'authorization_code' is not built")
    })
})

describe('an attachment', () => {
    it('takes the body of the answer, and is the body of a request', () => {
        const incident = bed.glide.put('incident', { short_description: 'x' })
        const message = bed.post()
        message['saveResponseBodyAsAttachment']?.('incident', incident, 'answer.bin')
        const body = new Uint8Array(1_500_000).map((_, index) => index % 251)
        bed.glide.answers.push({ ...answered(200), body, headers: [['Content-Type', 'image/png; x=y']] })
        const response = execute(message)
        const attachment = response['getResponseAttachmentSysid']?.() as string
        expect(errorOf(() => response['getBody']?.())).toContain('saved as an attachment')
        const { GlideRecord } = bed.glide.script('global')
        const record = new GlideRecord('sys_attachment')
        expect(record.get(attachment)).toBe(true)
        expect([record.getValue('file_name'), record.getValue('content_type'), record.getValue('size_bytes')]).toEqual([
            'answer.bin',
            'image/png',
            '1500000',
        ])
        const upload = bed.post()
        upload['setRequestBodyFromAttachment']?.(attachment)
        execute(upload)
        expect(Buffer.from(bed.sent().body ?? []).equals(Buffer.from(body))).toBe(true)
    })

    it('that cannot be made is an error; so is one of a failed request, with its body', () => {
        const message = bed.post()
        message['saveResponseBodyAsAttachment']?.('incident', 'f'.repeat(32), 'a')
        bed.glide.answers.push(answered(200, 'x'))
        expect(execute(message)['getErrorMessage']?.()).toContain('There is no record')
        bed.glide.answers.push(answered(500, 'broken'))
        const failed = execute(message)
        expect([failed['getErrorMessage']?.(), failed['getResponseAttachmentSysid']?.()]).toEqual(['broken', null])
        const upload = bed.post()
        upload['setRequestBodyFromAttachment']?.('f'.repeat(32))
        expect(errorOf(() => execute(upload))).toContain('There is no attachment')
    })
})
