import { crossScopeRefusal, type ScopeOperation } from '../../src/access/cross-scope'
import { declareTables } from '../../src/store/declare-tables'
import { type InstanceBed, openBed, SCOPE, SCOPE_ID } from '../rest/instance-bed'

const OTHER = 'x_acme_other'
const OTHER_ID = 'b'.repeat(32)
const PERMISSIVE = 'x_acme_lenient'
const PERMISSIVE_ID = 'c'.repeat(32)
const FREE = 'x_acme_free'

let bed: InstanceBed

beforeAll(() => {
    bed = openBed()
    for (const [sys_id, scope, runtime_access_tracking] of [
        [OTHER_ID, OTHER, 'enforcing'],
        [PERMISSIVE_ID, PERMISSIVE, 'permissive'],
        ['d'.repeat(32), FREE, 'none'],
    ] as const) {
        bed.put('sys_app', { sys_id, scope, name: scope, active: '1', runtime_access_tracking })
    }
    const open = { access: 'public', read_access: '1', create_access: '1', update_access: '1', delete_access: '1' }
    const columns = [{ element: 'name' }]
    declareTables(bed.context.database, [
        { name: 'x_acme_app_open', label: 'Open', scopeId: SCOPE_ID, flags: open, columns },
        {
            name: 'x_acme_app_own',
            label: 'Own',
            scopeId: SCOPE_ID,
            flags: { ...open, access: 'package_private' },
            columns,
        },
        {
            name: 'x_acme_app_read',
            label: 'Read',
            scopeId: SCOPE_ID,
            flags: { ...open, create_access: '0', update_access: '0', delete_access: '0' },
            columns,
        },
        { name: 'x_acme_app_blind', label: 'Blind', scopeId: SCOPE_ID, flags: { ...open, read_access: '0' }, columns },
        {
            name: 'x_acme_app_caller',
            label: 'Caller',
            scopeId: SCOPE_ID,
            flags: { ...open, caller_access: '2' },
            columns,
        },
        {
            name: 'x_acme_app_track',
            label: 'Track',
            scopeId: SCOPE_ID,
            flags: { ...open, caller_access: '1' },
            columns,
        },
    ])
    for (const table of ['sys_db_object', 'sys_dictionary']) {
        bed.context.versions.raise(table)
    }
    grant('x_acme_app_open', 'read', 'allowed')
    grant('x_acme_app_open', 'write', 'requested')
    grant('x_acme_app_open', 'delete', 'denied')
    grant('x_acme_app_read', 'write', 'allowed')
})

afterAll(() => bed.close())

function grant(target_name: string, operation: string, status: string): void {
    bed.put('sys_scope_privilege', {
        source_scope: OTHER_ID,
        target_scope: SCOPE_ID,
        target_name,
        target_type: 'sys_db_object',
        operation,
        status,
    })
}

describe('what a script of one scope may do to the tables of another', () => {
    it.each<[string, string, string, ScopeOperation, boolean]>([
        ['its own table', SCOPE, 'x_acme_app_own', 'delete', true],
        ['a private table', OTHER, 'x_acme_app_own', 'read', false],
        ['a private table, global code', 'global', 'x_acme_app_own', 'read', false],
        ['an open table, global code', 'global', 'x_acme_app_open', 'delete', true],
        ['a read-only table, global code', 'global', 'x_acme_app_read', 'write', false],
        ['no tracking: the flags alone', FREE, 'x_acme_app_open', 'create', true],
        ['no tracking: not beyond the flags', FREE, 'x_acme_app_read', 'create', false],
        ['without Can read nothing else', FREE, 'x_acme_app_blind', 'write', false],
        ['enforcing, allowed', OTHER, 'x_acme_app_open', 'read', true],
        ['enforcing, no privilege', OTHER, 'x_acme_app_open', 'create', false],
        ['enforcing, requested', OTHER, 'x_acme_app_open', 'write', false],
        ['enforcing, denied', OTHER, 'x_acme_app_open', 'delete', false],
        ['enforcing, allowed but not by the flags', OTHER, 'x_acme_app_read', 'write', false],
        ['permissive', PERMISSIVE, 'x_acme_app_open', 'create', true],
        ['permissive, not beyond the flags', PERMISSIVE, 'x_acme_app_read', 'create', false],
        ['restricted caller', FREE, 'x_acme_app_caller', 'read', false],
        ['tracked caller', FREE, 'x_acme_app_track', 'read', true],
        ['a table that is not there', OTHER, 'x_acme_none', 'read', true],
    ])('%s', (_name, scope, table, operation, allowed) => {
        const refusal = crossScopeRefusal(bed.context, scope, table, operation)
        expect(refusal === null).toBe(allowed)
        if (refusal !== null) {
            expect(refusal).toContain(`'${table}' from scope '${scope}' has been refused`)
        }
    })

    it('follows a privilege that is granted later', () => {
        expect(crossScopeRefusal(bed.context, OTHER, 'x_acme_app_open', 'create')).toContain('no record')
        grant('x_acme_app_open', 'create', 'allowed')
        expect(crossScopeRefusal(bed.context, OTHER, 'x_acme_app_open', 'create')).toBeNull()
    })

    it('notes what a permissive scope does, once', () => {
        crossScopeRefusal(bed.context, PERMISSIVE, 'x_acme_app_open', 'read')
        crossScopeRefusal(bed.context, PERMISSIVE, 'x_acme_app_open', 'read')
        const query = `sysparm_query=source_scope=${PERMISSIVE_ID}^target_name=x_acme_app_open^operation=read&sysparm_fields=status`
        expect(bed.send({ url: `/api/now/table/sys_scope_privilege?${query}`, user: 'admin' }).body).toEqual({
            result: [{ status: 'allowed' }],
        })
    })

    it('asks for a restricted caller, and lets him in when he is allowed', () => {
        crossScopeRefusal(bed.context, FREE, 'x_acme_app_caller', 'write')
        const asked = bed.send({ url: '/api/now/table/sys_restricted_caller_access?operation=write', user: 'admin' })
            .body as {
            result: { sys_id: string; status: string }[]
        }
        expect(asked.result.map(({ status }) => status)).toEqual(['requested'])
        const url = `/api/now/table/sys_restricted_caller_access/${asked.result[0]?.sys_id ?? ''}`
        bed.send({ method: 'PATCH', url, user: 'admin', body: { status: 'allowed' } })
        bed.context.versions.raise('sys_restricted_caller_access')
        expect(crossScopeRefusal(bed.context, FREE, 'x_acme_app_caller', 'write')).toBeNull()
    })
})
