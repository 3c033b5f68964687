import { answered, errorOf, execute, headersOf, MessageBed } from './message-bed'

const bed = new MessageBed()

afterEach(() => bed.reset())
afterAll(() => bed.glide.close())

describe('a message without a record', () => {
    it('sends what the script set, as the recordless example does', () => {
        const message = bed.post('http://desk.example/api/now/table/incident')
        message['setBasicAuth']?.('admin', 'pässword')
        message['setRequestHeader']?.('Content-Type', 'application/json')
        message['setRequestBody']?.('{"short_description" : "Test incident"}')
        message['setHttpTimeout']?.(5000)
        execute(message)
        expect(bed.sent()).toMatchObject({
            method: 'POST',
            url: 'http://desk.example/api/now/table/incident',
            text: '{"short_description" : "Test incident"}',
            readTimeout: 5000,
            allowedRedirects: null,
            origin: { level: 'basic', scope: 'x_acme_app', userName: 'admin', sourceId: '' },
        })
        expect(headersOf(bed.sent())).toEqual({
            'Content-Type': 'application/json',
            Authorization: `Basic ${Buffer.from('admin:pässword').toString('base64')}`,
        })
    })

    it('needs an endpoint and a method', () => {
        const message = bed.open()
        expect(errorOf(() => execute(message))).toContain('no HTTP method')
        message['setHttpMethod']?.('Get')
        expect(errorOf(() => execute(message))).toContain('no endpoint')
        expect(errorOf(() => message['setHttpMethod']?.('TRACE'))).toContain('TRACE is not supported')
    })

    it.each([
        ['http://a.example/?a=user|title', 'Invalid query'],
        ['http://a.example/a b', 'Invalid address'],
        ['http://a.example/ü', 'Invalid address'],
        ['ftp://a.example/', 'Invalid address'],
        ['a.example', 'Invalid address'],
    ])('refuses the address %s', (address, reason) => {
        expect(errorOf(() => execute(bed.post(address)))).toBe(`Invalid uri '${address}': ${reason}`)
    })

    it('appends query parameters', () => {
        const message = bed.post('http://a.example/x?a=1#top')
        message['setQueryParameter']?.('sysparm_query', 'active=true^ORDERBYnumber')
        message['setQueryParameter']?.('b', 'ä&c')
        const response = execute(message)
        const { url } = bed.sent()
        expect(new URL(url).searchParams.get('sysparm_query')).toBe('active=true^ORDERBYnumber')
        expect([...new URL(url).searchParams.values()]).toEqual(['1', 'active=true^ORDERBYnumber', 'ä&c'])
        expect(response['getQueryString']?.()).toBe(url)
    })

    it('sends a body with POST, PUT and PATCH only', () => {
        for (const method of ['get', 'delete', 'head', 'put', 'patch', 'post']) {
            const message = bed.post()
            message['setHttpMethod']?.(method)
            message['setRequestBody']?.('x')
            execute(message)
        }
        expect(bed.glide.sent.map(({ method, body }) => `${method} ${body !== null}`)).toEqual([
            'GET false',
            'DELETE false',
            'HEAD false',
            'PUT true',
            'PATCH true',
            'POST true',
        ])
    })

    it('tells what it holds', () => {
        const message = bed.post()
        message['setRequestHeader']?.('Accept', 'Application/json')
        message['setRequestBody']?.('<a/>')
        expect(message['getEndpoint']?.()).toBe('https://receiver.example/in')
        expect(message['getRequestBody']?.()).toBe('<a/>')
        expect(message['getRequestHeader']?.('accept')).toBe('Application/json')
        expect(message['getRequestHeader']?.('User-Agent')).toBeNull()
        expect(message['getRequestHeaders']?.()).toEqual({ Accept: 'Application/json' })
        bed.glide.put('sys_properties', { name: 'glide.http.log_debug', value: 'true' })
        expect(message['getRequestHeader']?.('User-Agent')).toBe('ServiceNow/1.0')
    })

    it.each([
        ['a:b', 'x', 'not a valid name'],
        ['X-A', 'one\r\nX-B: two', 'cannot have'],
        ['X-A', 'Ω', 'cannot have'],
        ['Content-Length', '3', 'set by the instance'],
        ['content-type', 'multipart/form-data; boundary=x', 'Multipart Content-Type is not supported'],
    ])('refuses the header %s: %j', (name, value, reason) => {
        const message = bed.post()
        message['setRequestHeader']?.(name, value)
        expect(errorOf(() => execute(message))).toContain(reason)
        expect(bed.glide.sent).toEqual([])
    })

    it('hands on redirects, log level and requestor', () => {
        const message = bed.post()
        message['setAllowedRedirectURIs']?.(['https://www.example.com'])
        message['setLogLevel']?.('all')
        message['setRequestorProfile']?.('context', 'id')
        execute(message)
        expect(bed.sent()).toMatchObject({ allowedRedirects: ['https://www.example.com'], origin: { level: 'all' } })
        expect(errorOf(() => message['setLogLevel']?.('loud'))).toContain('is not a log level')
        expect(errorOf(() => message['setAuthenticationProfile']?.('ntlm', 'x'))).toContain("use 'basic' or 'oauth2'")
    })

    it.each([['setMIDServer'], ['setEccParameter'], ['setEccCorrelator']])(
        'refuses %s and names the MID Server',
        (name) => {
            expect(errorOf(() => bed.post()[name]?.('a', 'b'))).toContain('MID Server')
        },
    )

    it.each([
        ['setMutualAuth', ['profile']],
        ['saveResponseBodyAsAttachment', ['incident', 'x', 'file', 'context']],
    ])('says that %s %j is not built', (name, parameters) => {
        expect(() => bed.post()[name]?.(...parameters)).toThrow('is not built')
    })
})

describe('variables in what a script sets', () => {
    const body = 'before ${x} {a} $ after'

    it('are taken out, and an open one takes the rest, unless that is turned off', () => {
        const message = bed.post('https://receiver.example/${id}/in')
        message['setStringParameter']?.('x', 'value')
        message['setRequestHeader']?.('X-Name', 'a${b}c')
        message['setRequestBody']?.(body)
        execute(message)
        expect(bed.sent()).toMatchObject({ url: 'https://receiver.example//in', text: 'before  {a} $ after' })
        expect(headersOf(bed.sent())).toEqual({ 'X-Name': 'ac' })
        message['setRequestBody']?.('before ${x after')
        execute(message)
        expect(bed.sent().text).toBe('before ')

        message['setEndpoint']?.('https://receiver.example/in')
        message['setRequestBody']?.(body)
        message['disableForcedVariableSubstitution']?.()
        execute(message)
        expect(bed.sent().text).toBe(body)
        expect(headersOf(bed.sent())).toEqual({ 'X-Name': 'a${b}c' })
    })
})

describe('a response', () => {
    it('has status, body and headers', () => {
        bed.glide.answers.push(
            answered(201, 'ü', [
                ['Content-Type', 'text/plain'],
                ['Set-Cookie', 'JSESSIONID=1; Path=/'],
                ['Set-Cookie', 'SABASESSIONID=2; path=/'],
            ]),
        )
        const response = execute(bed.post())
        expect(response['getStatusCode']?.()).toBe(201)
        expect(response['getBody']?.()).toBe('ü')
        expect(response['getHeader']?.('set-COOKIE')).toBe('SABASESSIONID=2; path=/')
        expect(response['getHeader']?.('X-None')).toBeNull()
        expect(response['getHeaders']?.()).toEqual({
            'Content-Type': 'text/plain',
            'Set-Cookie': 'SABASESSIONID=2; path=/',
        })
        const all = response['getAllHeaders']?.() as { name: string; value: string }[]
        expect(all.map(({ name, value }) => `${name}: ${value}`)).toEqual([
            'Content-Type: text/plain',
            'Set-Cookie: JSESSIONID=1; Path=/',
            'Set-Cookie: SABASESSIONID=2; path=/',
        ])
        const cookies = response['getCookies']?.() as { length: number; get(index: number): string }
        expect([cookies.length, cookies.get(0)]).toEqual([2, 'JSESSIONID=1; Path=/'])
        expect([response['haveError']?.(), response['getErrorCode']?.(), response['getErrorMessage']?.()]).toEqual([
            false,
            0,
            '',
        ])
    })

    it('reads the character set that it names', () => {
        const body = new Uint8Array([0xfc])
        bed.glide.answers.push({
            ...answered(200),
            body,
            headers: [['Content-Type', 'text/plain; charset=ISO-8859-1']],
        })
        expect(execute(bed.post())['getBody']?.()).toBe('ü')
    })

    it('has an error from 400 on, and its body', () => {
        bed.glide.answers.push(answered(404, 'nobody here'))
        const response = execute(bed.post())
        expect([response['haveError']?.(), response['getErrorMessage']?.(), response['getBody']?.()]).toEqual([
            true,
            'Method failed: (/in) with code: 404',
            'nobody here',
        ])
    })

    it('has error code 1 for a time-out of the socket; one of the connection is thrown', () => {
        bed.glide.answers.push({ ok: false, failure: 'readTimeout', reason: 'Read timed out' })
        const response = execute(bed.post())
        expect([response['getStatusCode']?.(), response['getErrorCode']?.(), response['getErrorMessage']?.()]).toEqual([
            0,
            1,
            'Read timed out',
        ])
        bed.glide.answers.push({ ok: false, failure: 'connectTimeout', reason: 'Connect to a timed out' })
        expect(errorOf(() => execute(bed.post()))).toBe('Connect to a timed out')
    })

    it('of an asynchronous request is waited for, at most as long as said', () => {
        const message = bed.post()
        bed.glide.answers.push(answered(200, 'late'))
        const response = message['executeAsync']?.() as Record<string, (seconds?: number) => unknown>
        response['waitForResponse']?.(60)
        expect(response['getBody']?.()).toBe('late')
        expect(errorOf(() => response['getQueryString']?.())).toContain('asynchronously')
        bed.glide.answers.push(null)
        const never = message['executeAsync']?.() as Record<string, (seconds?: number) => unknown>
        expect(errorOf(() => never['waitForResponse']?.(1))).toContain('Timed out')
    })
})
