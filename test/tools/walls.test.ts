import { importWalls } from '../../tools/eslint/import-walls.mjs'
import { INNER_ROOMS, INSTANCE_ROOMS, kindOf, wallBetween } from '../../tools/eslint/walls.mjs'
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
        ['src/server/inbound/intake/receive-post.ts', 'src/server/platform/record/record.ts', 'a flow imports an edge'],
        ['src/server/inbound/intake/receive-post.ts', 'src/server/shared/clock.ts', 'a capability imports shared'],
        ['src/server/inbound/intake/receive-post.ts', 'src/server/settings/source/source.ts', 'and settings'],
        ['src/server/webhooks/capture/capture.ts', 'src/server/delivery/send/send-store.ts', 'and delivery'],
        ['src/server/inbound/intake/receive-post.ts', 'src/server/inbound/alert/alert-store.ts', 'a lower inner room'],
        ['src/server/inbound/messages/message-store.ts', '@servicenow/glide', 'an edge touches Glide'],
        ['src/server/platform/log.ts', '@servicenow/glide', 'platform touches Glide'],
        ['src/server/upkeep/expire-job.ts', 'src/server/inbound/messages/retention.ts', 'upkeep imports a capability'],
        ['fluent/inbound/api.now.ts', 'src/server/inbound/intake/receive-post.ts', 'Fluent imports server functions'],
        ['tools/start.mjs', 'instance/src/main.js', 'tools import the instance'],
        [
            'test/inbound/decision/x.test.ts',
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
        ['src/server/shared/clock.ts', '@servicenow/glide', 'a pure file touches Glide'],
        ['src/server/shared/clock.ts', '@servicenow/glide/sn_ws', 'a pure file touches a Glide namespace'],
        ['src/server/inbound/decision/decide.ts', '@servicenow/glide', 'a pure file touches Glide'],
        ['src/server/inbound/queue/settle-alert.ts', '@servicenow/glide', 'a flow touches Glide'],
        ['src/server/platform/line/work-line.ts', '@servicenow/glide', 'a flow of platform touches Glide'],
        ['src/server/inbound/decision/decide.ts', 'src/server/inbound/alert/alert-store.ts', 'pure imports an edge'],
        ['src/server/inbound/decision/decide.ts', 'src/server/platform/record/record.ts', 'pure imports platform'],
        ['src/server/inbound/alert/alert-store.ts', 'src/server/inbound/decision/decide.ts', 'an inner room above'],
        ['src/server/inbound/alert/alert-store.ts', 'src/server/inbound/spare/x.ts', 'a folder that is no inner room'],
        ['src/server/settings/source/source-store.ts', 'src/server/settings/field-map/field-map.ts', 'settings inside'],
        ['src/server/inbound/intake/receive-post.ts', 'src/server/webhooks/deliver.ts', 'another capability'],
        [
            'src/server/inbound/intake/receive-post.ts',
            'src/server/upkeep/batch-state.ts',
            'a capability imports upkeep',
        ],
        ['src/server/platform/log.ts', 'src/server/inbound/alert/alert.ts', 'platform imports a capability'],
        ['src/server/platform/log.ts', 'src/server/settings/source/source.ts', 'platform imports settings'],
        ['src/server/shared/clock.ts', 'src/server/platform/log.ts', 'shared imports platform'],
        ['src/server/inbound/intake/receive-post.ts', 'test/samples/x', 'deployed code imports test/'],
        ['src/server/inbound/intake/receive-post.ts', 'tools/paths.mjs', 'deployed code imports tools'],
        ['tools/start.mjs', 'src/server/shared/clock.ts', 'tools import the application'],
        ['tools/start.mjs', 'test/journeys/support/post', 'tools import test/'],
        ['test/journeys/alert.test.ts', 'instance/src/store/database', 'a journey reaches into the instance'],
    ])('%s may not import %s: %s', (from, to) => {
        expect(wallBetween(from, to, value)).toEqual(expect.any(String))
    })

    it('lets a capability import the pure types of another, but no values', () => {
        expect(wallBetween('src/server/webhooks/x-store.ts', 'src/server/inbound/alert/alert.ts', type)).toBeNull()
        expect(wallBetween('src/server/webhooks/x-store.ts', 'src/server/inbound/alert/alert.ts', value)).not.toBeNull()
        const edge = 'src/server/inbound/alert/alert-store.ts'
        expect(wallBetween('src/server/webhooks/x-store.ts', edge, type)).not.toBeNull()
    })

    it('lets a pure file import the types of an edge', () => {
        const [from, to] = ['src/server/inbound/decision/decide.ts', 'src/server/platform/record/record.ts']
        expect(wallBetween(from, to, type)).toBeNull()
    })

    it('does not lift a wall of the instance for a type', () => {
        expect(wallBetween('instance/src/store/row.ts', 'instance/src/rest/http', type)).not.toBeNull()
    })

    it('counts every room of the instance once', () => {
        expect(new Set(INSTANCE_ROOMS).size).toBe(INSTANCE_ROOMS.length)
    })

    it('counts every inner room once', () => {
        Object.values(INNER_ROOMS).forEach((rooms) => expect(new Set(rooms).size).toBe(rooms.length))
    })

    it.each([
        ['src/server/shared/clock.ts', 'pure'],
        ['src/server/inbound/profiles/zdx.ts', 'pure'],
        ['src/server/settings/source/source.ts', 'pure'],
        ['src/server/settings/source/source-store.ts', 'edge'],
        ['src/server/settings/source/source-rule.ts', 'edge'],
        ['src/server/platform/log.ts', 'edge'],
        ['src/server/platform/line/claim-store.ts', 'edge'],
        ['src/server/platform/line/retention.ts', 'pure'],
        ['src/server/inbound/messages/erasable.ts', 'pure'],
        ['src/server/platform/line/instance-services.ts', 'edge'],
        ['src/server/platform/line/work-line.ts', 'flow'],
        ['src/server/upkeep/upkeep-api.ts', 'edge'],
        ['src/server/inbound/queue/sweep-job.ts', 'edge'],
        ['src/server/inbound/queue/settle-alert.ts', 'flow'],
        ['src/server/inbound/intake/receive-post.ts', 'flow'],
    ])('%s is %s, by its name and room', (path, kind) => {
        expect(kindOf(path)).toBe(kind)
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
