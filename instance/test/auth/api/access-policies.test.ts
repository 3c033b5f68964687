import type { Row } from '../../../src/store/row'
import { TABLE } from '../oauth/oauth-bed'
import { type Caller, CALLERS, openPolicyBed, type PolicyBed, type PolicySource, type ProfileName } from './policy-bed'

let bed: PolicyBed

beforeAll(async () => {
    bed = await openPolicyBed()
})

afterAll(() => bed.close())

const policy = (profiles: readonly ProfileName[], values: Row = {}): PolicySource => ({ values, profiles })

/** Who gets in, of all ways; everybody else is answered 401. */
function admitted(method?: string, url?: string): Caller[] {
    const statuses = CALLERS.map((caller) => ({ caller, status: bed.call(caller, method, url).status }))
    expect(statuses.filter(({ status }) => status !== 401 && status >= 300)).toEqual([])
    return statuses.filter(({ status }) => status !== 401).map(({ caller }) => caller)
}

/** All that are not restricted and are somebody, but for keys. */
const ANY: readonly Caller[] = ['basic', 'form', 'token', 'otherToken']

const GET = { apply_all_methods: '0', http_method: 'GET' }
const V2 = { apply_all_versions: '0', version: 'v2' }
const RESOURCE = { apply_all_resources: '0', api_resource: '/now/table/{tableName}' }
const GLOBAL = { api_path: '', apply_global: '1' }

describe('who may call the Table API, by its access policies', () => {
    it.each<[string, readonly PolicySource[], readonly Caller[]]>([
        ['without a policy', [], ANY],
        ['an inactive one', [policy(['key'], { active: '0' })], ANY],
        ['one of another API', [policy(['key'], { api_path: 'now/attachment' })], ANY],
        ['one that names no API', [policy(['key'], { api_path: '' })], ANY],
        ['Basic alone', [policy(['basic'])], ['basic', 'form']],
        ['every OAuth token', [policy(['anyToken'])], ['form', 'token', 'otherToken']],
        ['the tokens of one application', [policy(['otherToken'])], ['form', 'otherToken']],
        ['the tokens of a restricted application', [policy(['restricted'])], ['form', 'restricted']],
        ['API keys', [policy(['key'])], ['form', 'key']],
        ['two ways', [policy(['key', 'basic'])], ['basic', 'form', 'key']],
        ['ID tokens, which nobody has here', [policy(['idToken'])], ['form']],
        ['an inactive profile', [policy(['inactive'])], ['form']],
        ['no profile', [policy([])], ['form']],
        ['another method', [policy(['key'], { ...GET, http_method: 'POST' })], ANY],
        ['an API in other letters', [policy(['basic'], { api_path: '/api/NOW/Table' })], ['basic', 'form']],
        [
            'the table',
            [policy(['basic'], { apply_all_tables: '0', api_tablename: 'x_acme_app_note, task' })],
            ['basic', 'form'],
        ],
        ['other tables', [policy(['basic'], { apply_all_tables: '0', api_tablename: 'incident task' })], ANY],
        ['no table', [policy(['basic'], { apply_all_tables: '0' })], ANY],
        ['all APIs', [policy(['anyToken'], GLOBAL)], ['form', 'token', 'otherToken']],
        ['all APIs, and keys, which do not count there', [policy(['key', 'basic'], GLOBAL)], ['basic', 'form']],
        ['two that are equal: each has to be passed', [policy(['basic', 'key']), policy(['key'])], ['form', 'key']],
    ])('%s', (_name, policies, expected) => {
        bed.setPolicies(...policies)
        expect(admitted()).toEqual(expected)
    })

    // The table of api-access-policy-prioritization.md, from its first line to its last. The policy above always takes
    // keys alone, the one below it Basic alone, so that who comes in tells which of the two decided.
    it.each<[string, Row, Row]>([
        ['1 method, resource, version', { ...GET, ...RESOURCE, ...V2 }, { ...GET, ...RESOURCE }],
        ['2 method, resource', { ...GET, ...RESOURCE }, { ...RESOURCE, ...V2 }],
        ['3 resource, version', { ...RESOURCE, ...V2 }, RESOURCE],
        ['4 resource', RESOURCE, { ...GET, ...V2 }],
        ['5 method, version', { ...GET, ...V2 }, GET],
        ['6 method', GET, V2],
        ['7 version', V2, {}],
        ['the whole API', {}, { ...GLOBAL, ...GET }],
        ['some tables of it', { apply_all_tables: '0', api_tablename: 'x_acme_app_note' }, {}],
    ])('%s comes before the next', (_name, above, below) => {
        const url = TABLE.replace('now/', 'now/v2/')
        for (const policies of [
            [policy(['key'], above), policy(['basic'], below)],
            [policy(['basic'], below), policy(['key'], above)],
        ]) {
            bed.setPolicies(...policies)
            expect(admitted('GET', url)).toEqual(['form', 'key'])
        }
    })

    it('8 a global one for some methods comes before 9, one for all', () => {
        bed.setPolicies(policy(['basic'], { ...GLOBAL, ...GET }), policy(['anyToken'], GLOBAL))
        expect(admitted()).toEqual(['basic', 'form'])
        // A session's cookie alone writes nothing.
        expect(admitted('POST')).toEqual(['token', 'otherToken'])
    })

    it.each([
        ['HEAD counts as GET', 'HEAD', TABLE],
        ['a request without a version counts as one of each', 'GET', TABLE],
        ['nor does an encoded address come past', 'GET', TABLE.replace('table', 't%61ble')],
        ['nor a slash at the end', 'GET', `${TABLE}/`],
        ['nor other letters', 'GET', TABLE.replace('x_acme_app_note', 'X_ACME_APP_NOTE')],
    ])('%s', (_name, method, url) => {
        bed.setPolicies(policy(['key'], { ...GET, ...V2 }))
        for (const caller of ['nobody', 'basic', 'token'] as const) {
            expect(bed.call(caller, method, url).status).not.toBe(200)
        }
    })

    it('nor does another method in a header', () => {
        bed.setPolicies(policy(['key'], { apply_all_methods: '0', http_method: 'POST' }))
        const headers = { authorization: `Basic ${Buffer.from('rest.user:rest.user').toString('base64')}` }
        const sent = { method: 'GET', url: TABLE, headers: { ...headers, 'x-http-method-override': 'POST' } }
        expect(bed.send({ ...sent, body: { name: 'x' } }).status).toBe(401)
    })
})

describe('a policy that refuses', () => {
    const challenges = (): unknown => bed.call('nobody').headers['www-authenticate']

    it('asks for the profile that was mapped last, or for all of them', () => {
        bed.setPolicies(policy(['basic', 'anyToken']))
        expect(challenges()).toEqual(['BEARER realm="Service-now"'])
        bed.setPolicies(policy(['anyToken', 'basic']))
        expect(challenges()).toEqual(['BASIC realm="Service-now"'])
        bed.setPolicies(policy(['anyToken', 'basic', 'key'], { all_authn_scheme_authenticate_header: '1' }))
        expect(challenges()).toEqual(['BASIC realm="Service-now"', 'BEARER realm="Service-now"'])
        bed.setPolicies(policy(['anyToken', 'idToken', 'basic']))
        bed.setProperty('glide.security.response.authenticate.header.auth_profile.first_scheme_only', 'false')
        expect(challenges()).toEqual(['BASIC realm="Service-now"', 'BEARER realm="Service-now"'])
    })

    it('says what every 401 says', () => {
        bed.setPolicies(policy(['key']))
        expect(bed.call('basic').body).toEqual({
            error: { message: 'User is not authenticated', detail: 'Required to provide Auth information' },
            status: 'failure',
        })
    })
})

describe('two policies as in a guide: eight tables to read, two for everything', () => {
    it('open exactly that to the tokens of one application', () => {
        const tables = (names: string): Row => ({ apply_all_tables: '0', api_tablename: names })
        bed.setPolicies(
            policy(['restricted'], { ...GET, ...tables('incident,task,problem,x_acme_app_note') }),
            policy(['restricted'], tables('x_acme_app_note')),
        )
        expect(bed.call('restricted').status).toBe(200)
        expect(bed.call('restricted', 'POST').status).toBe(201)
        expect(bed.call('restricted', 'GET', '/api/now/table/incident').status).not.toBe(401)
        expect(bed.call('restricted', 'POST', '/api/now/table/incident').status).toBe(401)
        expect(bed.call('restricted', 'GET', '/api/now/table/sys_user').status).toBe(401)
        expect(bed.call('token').status).toBe(401)
        expect(bed.call('token', 'GET', '/api/now/table/sys_user').status).toBe(200)
    })
})
