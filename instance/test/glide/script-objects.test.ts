import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scriptObjectRefusal } from '../../src/access/cross-scope'
import { SCRIPT_OBJECTS, scriptObjectName } from '../../src/access/script-objects'
import { SCRIPT_CLASSES } from '../../src/glide/script-classes'
import { type GlideBed, openGlideBed } from './glide-bed'

const ROOM = join(__dirname, '../../src/glide')

/** Classes that scripts never get: what the others are built of. */
const INNER = new Set([
    'DateTimeReading',
    'MessageState',
    'QueryMethods',
    'RecordBase',
    'RecordQuery',
    'RecordReading',
    'RecordState',
    'RecordWriting',
    // Belongs to the language of every script, and reaches nothing of another scope.
    'Class',
    // Scripts know them as GlideRecord and GlideAggregate.
    'GlideRecordMethods',
    'GlideAggregateMethods',
])

/** A script that makes an object of a class, or uses the member that gives one. */
const USES: Readonly<Record<string, string>> = {
    gs: "gs.getProperty('x')",
    GlideRecord: "new GlideRecord('incident')",
    GlideRecordSecure: "new GlideRecordSecure('incident')",
    GlideAggregate: "new GlideAggregate('incident')",
    GlideElement: "new GlideRecord('incident').getElement('state').getName()",
    GlideElementDescriptor: "new GlideRecord('incident').getElement('state').getED().getLabel()",
    GlideQueryCondition: "new GlideRecord('incident').addQuery('state', 1).addOrCondition('state', 2)",
    GlideDateTime: 'new GlideDateTime()',
    GlideDate: 'new GlideDate()',
    GlideTime: 'new GlideTime()',
    GlideDuration: 'new GlideDuration(1)',
    GlideFilter: "GlideFilter.checkRecord(current, 'active=true')",
    GlideDigest: "new GlideDigest().getSHA256Hex('x')",
    GlideSecureRandomUtil: 'GlideSecureRandomUtil.getSecureRandomInt()',
    GlideTableHierarchy: "new GlideTableHierarchy('incident')",
    CertificateEncryption: 'new CertificateEncryption()',
    GlideTextReader: 'new GlideTextReader(request.body.dataStream)',
    GlideSession: 'gs.getSession().getLanguage()',
    GlideUser: 'gs.getUser().getFirstName()',
    RESTAPIRequest: "request.getHeader('x')",
    RESTAPIRequestBody: 'request.body.dataString',
    RESTAPIResponse: 'response.setStatus(200)',
    RESTAPIResponseStream: "response.getStreamWriter().writeString('x')",
    ServiceError: 'new sn_ws_err.ServiceError().setStatus(400)',
    BadRequestError: "new sn_ws_err.BadRequestError('x')",
    NotFoundError: "new sn_ws_err.NotFoundError('x')",
    NotAcceptableError: "new sn_ws_err.NotAcceptableError('x')",
    ConflictError: "new sn_ws_err.ConflictError('x')",
    UnsupportedMediaTypeError: "new sn_ws_err.UnsupportedMediaTypeError('x')",
    GlideAction: "action.setRedirectURL('x')",
    RESTMessageV2: "new sn_ws.RESTMessageV2().setEndpoint('http://a.example')",
    RESTResponseV2:
        "var m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://a.example'); m.setHttpMethod('get'); m.execute().getStatusCode()",
}

/** Made from attachments and bodies only. */
const NOT_MADE = ['GlideScriptableInputStream']

const REQUEST = {
    method: 'POST',
    uri: '/',
    url: '/',
    queryString: '',
    queryParams: {},
    pathParams: {},
    headers: { 'content-type': 'application/json' },
    body: '{}',
}

describe('the register of script objects', () => {
    it('has every class of the script API', () => {
        const declared = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
            .filter((path) => path.endsWith('.ts') && !path.startsWith('host'))
            .flatMap((path) => [
                ...readFileSync(join(ROOM, path), 'utf8').matchAll(
                    /^export (?:class (\w+)|const ([A-Z]\w*[a-z]\w*) =)/gm,
                ),
            ])
            .map(([, name, other]) => name ?? other ?? '')
            .filter((name) => !INNER.has(name))
        expect([...Object.keys(SCRIPT_CLASSES)].sort()).toEqual([...declared, 'gs'].sort())
        expect(Object.keys(SCRIPT_OBJECTS).sort()).toEqual(Object.keys(SCRIPT_CLASSES).sort())
        expect([...Object.keys(USES), ...NOT_MADE].sort()).toEqual(Object.keys(SCRIPT_CLASSES).sort())
    })

    it('names the script object of every member of gs, and of no other', () => {
        const { gs = {} } = SCRIPT_CLASSES
        expect(Object.keys(SCRIPT_OBJECTS['gs'] ?? {}).sort()).toEqual(Object.getOwnPropertyNames(gs).sort())
    })

    it('tells what is known from what is guessed', () => {
        expect(scriptObjectName('GlideRecord', 'insert')).toEqual({ name: 'GlideRecord.insert', isGuessed: false })
        expect(scriptObjectName('GlideRecordSecure', 'getValue')?.name).toBe('GlideRecordSecure.getValue')
        expect(scriptObjectName('GlideDigest', 'getMD5Hex')).toEqual({ name: 'GlideDigest', isGuessed: true })
        expect(scriptObjectName('gs', 'toString')).toBeNull()
    })
})

describe('a scope with enforcing tracking', () => {
    let bed: GlideBed

    beforeAll(() => {
        bed = openGlideBed('enforcing')
        for (const operation of ['read', 'create']) {
            grant('incident', 'sys_db_object', operation)
        }
    })
    afterAll(() => bed.close())

    function grant(target_name: string, target_type: string, operation: string): string {
        const source_scope = 'a'.repeat(32)
        return bed.put('sys_scope_privilege', { source_scope, target_name, target_type, operation, status: 'allowed' })
    }

    function run(source: string): string {
        const { entry } = bed.script('x_acme_app')
        const bound = {
            request: entry.makeBinding(JSON.stringify({ kind: 'restRequest', request: REQUEST })),
            response: entry.makeBinding(JSON.stringify({ kind: 'restResponse' })),
            action: entry.makeBinding(JSON.stringify({ kind: 'uiAction', parameters: {} })),
            current: entry.makeBinding(JSON.stringify({ kind: 'record', table: 'incident', row: {} })),
        }
        const names = { ...entry.globals, ...bound }
        try {
            // What a script finds as globals are the parameters of a function here.
            const script = new Function(...Object.keys(names), source) as (...values: unknown[]) => void
            script(...Object.values(names))
            return ''
        } catch (error) {
            return (error as Error).message
        }
    }

    it.each(Object.entries(USES))('is refused %s until each of its script objects is allowed', (name, source) => {
        const granted: string[] = []
        for (;;) {
            const refusal = run(source)
            const [, object] = /^Execute operation against '([^']+)' from scope 'x_acme_app'/.exec(refusal) ?? []
            if (object === undefined) {
                expect(refusal).toBe('')
                break
            }
            expect(granted).not.toContain(object)
            granted.push(object)
            grants.push(grant(object, 'scriptable', 'execute'))
        }
        expect(granted.length).toBeGreaterThan(0)
        const own = Object.keys(SCRIPT_OBJECTS[name] ?? {}).map((member) => scriptObjectName(name, member)?.name)
        const ofMember = granted.filter((object) => own.includes(object) || object.startsWith(`${name}.`))
        expect(ofMember.length + (granted.at(-1)?.startsWith('ScriptableService') ? 1 : 0)).toBeGreaterThan(0)
    })

    const grants: string[] = []
    afterEach(() => {
        for (const sysId of grants.splice(0)) {
            bed.context.database.run('UPDATE sys_metadata SET "sys_scope_privilege.status" = ? WHERE sys_id = ?', [
                'denied',
                sysId,
            ])
        }
        bed.context.versions.raise('sys_scope_privilege')
    })

    it('is refused a member that the register does not name', () => {
        expect(scriptObjectRefusal(bed.context, 'x_acme_app', 'ServiceError', 'setNothing')).toContain(
            'knows no script object',
        )
    })

    it('is not asked for what the script API calls itself, nor is the global scope', () => {
        grants.push(grant('ScopedGlideRecord', 'scriptable', 'execute'))
        // getDisplayValue of a date makes a GlideDateTime inside.
        expect(run("new GlideRecord('incident').getDisplayValue('sys_created_on')")).toBe('')
        expect(scriptObjectRefusal(bed.context, 'global', 'GlideDigest', 'constructor')).toBeNull()
    })

    it('is refused in a script that a write of another script starts, as in any other', () => {
        expect(run("new GlideRecord('incident').insert()")).toContain("'ScopedGlideRecord'")
    })
})
