import { importWalls } from '../../tools/eslint/import-walls.mjs'
import { INSTANCE_ROOMS, isPure, wallBetween } from '../../tools/eslint/walls.mjs'
import { inCheckout, typescriptRuleTester } from './rule-tester'

const value = { typeOnly: false }
const type = { typeOnly: true }

describe('walls', () => {
    it.each([
        ['instance/src/jobs/jobs.ts', 'instance/src/store/row', 'a higher room imports a lower one'],
        ['instance/src/store/row.ts', 'instance/src/store/query', 'a room imports its own files'],
        ['instance/src/access/acl.ts', 'instance/src/store/trusted-query', 'access rules hold stored filters'],
        ['instance/src/store/database.ts', 'libsql', 'a package'],
        ['instance/test/store/row.test.ts', 'instance/src/store/row', 'the instance’s tests import the instance'],
        [
            'src/server/inbound/intake/receive-post.ts',
            'src/server/platform/records.ts',
            'a capability imports platform',
        ],
        ['src/server/inbound/intake/receive-post.ts', 'src/server/shared/clock.ts', 'a capability imports shared'],
        [
            'src/server/inbound/intake/receive-post.ts',
            'src/server/settings/read-settings.ts',
            'a capability imports settings',
        ],
        [
            'src/server/inbound/intake/receive-post.ts',
            'src/server/inbound/store-message.ts',
            'a capability imports itself',
        ],
        ['src/server/inbound/intake/receive-post.ts', '@servicenow/glide', 'a capability touches Glide'],
        ['fluent/inbound/api.now.ts', 'src/server/inbound/intake/receive-post.ts', 'Fluent imports server functions'],
        ['tools/start.mjs', 'instance/src/main.js', 'tools import the instance'],
        [
            'test/inbound/decision/decide.test.ts',
            'src/server/inbound/decision/decide.ts',
            'unit tests import what they test',
        ],
    ])('%s may import %s: %s', (from, to) => {
        expect(wallBetween(from, to, value)).toBeNull()
    })

    it.each([
        ['instance/src/store/row.ts', 'instance/src/glide/entry', 'a lower room imports a higher one'],
        ['instance/src/rest/router.ts', 'instance/src/pages/login', 'rest stands below pages'],
        ['instance/src/rest/table-list.ts', 'instance/src/store/trusted-query', 'a room of requests trusts a query'],
        ['instance/src/pages/list-page.ts', 'instance/src/store/trusted-query', 'so does a page'],
        ['instance/src/auth/oauth-clients.ts', 'instance/src/store/trusted-query', 'so does a sign-in door'],
        ['instance/src/spare/row.ts', 'instance/src/store/row', 'a folder that is no room'],
        ['instance/src/store/row.ts', 'src/server/shared/clock.ts', 'the instance imports the application'],
        ['instance/src/store/row.ts', 'fluent/application/roles.now.ts', 'the instance imports Fluent'],
        ['instance/test/store/row.test.ts', 'test/samples/x', 'the instance’s tests import the application’s'],
        ['src/server/shared/clock.ts', '@servicenow/glide', 'a pure room touches Glide'],
        ['src/server/shared/clock.ts', '@servicenow/glide/sn_ws', 'a pure room touches a Glide namespace'],
        ['src/server/inbound/decision/decide.ts', '@servicenow/glide', 'a pure module touches Glide'],
        [
            'src/server/inbound/decision/decide.ts',
            'src/server/inbound/store-message.ts',
            'a pure module imports one that is not',
        ],
        [
            'src/server/inbound/intake/receive-post.ts',
            'src/server/outbound/deliver.ts',
            'a capability imports another’s records',
        ],
        [
            'src/server/inbound/intake/receive-post.ts',
            'src/server/outbound/policy.ts',
            'a capability imports another’s decisions',
        ],
        [
            'src/server/platform/records.ts',
            'src/server/inbound/intake/receive-post.ts',
            'platform imports a capability',
        ],
        ['src/server/shared/clock.ts', 'src/server/platform/records.ts', 'shared imports platform'],
        ['src/server/inbound/intake/receive-post.ts', 'test/samples/x', 'deployed code imports test/'],
        ['src/server/inbound/intake/receive-post.ts', 'tools/paths.mjs', 'deployed code imports tools'],
        ['tools/start.mjs', 'src/server/shared/clock.ts', 'tools import the application'],
        ['tools/start.mjs', 'test/journeys/support/post', 'tools import test/'],
        ['test/journeys/alert.test.ts', 'instance/src/store/database', 'a journey reaches into the instance'],
    ])('%s may not import %s: %s', (from, to) => {
        expect(wallBetween(from, to, value)).toEqual(expect.any(String))
    })

    it('lets a capability import the pure types of another, but no values', () => {
        expect(wallBetween('src/server/outbound/deliver.ts', 'src/server/inbound/alert/alert.ts', type)).toBeNull()
        expect(
            wallBetween('src/server/outbound/deliver.ts', 'src/server/inbound/intake/receive-post.ts', type),
        ).not.toBeNull()
    })

    it('does not lift a wall of the instance for a type', () => {
        expect(wallBetween('instance/src/store/row.ts', 'instance/src/rest/http', type)).not.toBeNull()
    })

    it('counts every room of the instance once', () => {
        expect(new Set(INSTANCE_ROOMS).size).toBe(INSTANCE_ROOMS.length)
    })

    it('calls a file pure by its room or by its name', () => {
        expect(isPure('src/server/shared/clock.ts')).toBe(true)
        expect(isPure('src/server/inbound/profiles/zdx.ts')).toBe(true)
        expect(isPure('src/server/inbound/intake/receive-post.ts')).toBe(false)
    })
})

const store = { filename: inCheckout('instance/src/store/row.ts') }

typescriptRuleTester().run('import-walls', importWalls, {
    valid: [
        { ...store, code: "import { parse } from './parse'\nexport { parse }" },
        { ...store, code: "const load = require('libsql')\nexport { load }" },
    ],
    invalid: [
        { ...store, code: "import { run } from '../engine/run'", errors: [{ messageId: 'wall' }] },
        { ...store, code: "import type { Run } from '../engine/run'", errors: [{ messageId: 'wall' }] },
        { ...store, code: "export * from '../engine/run'", errors: [{ messageId: 'wall' }] },
        { ...store, code: "export { run } from '../engine/run'", errors: [{ messageId: 'wall' }] },
        { ...store, code: "export type Run = import('../engine/run').Run", errors: [{ messageId: 'wall' }] },
        { ...store, code: "export const load = () => import('../engine/run')", errors: [{ messageId: 'wall' }] },
        { ...store, code: "export const run = require('../engine/run')", errors: [{ messageId: 'wall' }] },
    ],
})
