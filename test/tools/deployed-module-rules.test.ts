import { moduleSpecifiers } from '../../tools/eslint/module-specifiers.mjs'
import { noGlideAtLoad } from '../../tools/eslint/no-glide-at-load.mjs'
import { typescriptRuleTester } from './rule-tester'

const tester = typescriptRuleTester()

tester.run('module-specifiers', moduleSpecifiers, {
    valid: [
        "import { alertKey } from './alert-key.ts'\nexport { alertKey }",
        "import { gs } from '@servicenow/glide'\nexport { gs }",
        "export type { Alert } from '../inbound/alert.ts'",
    ],
    invalid: [
        { code: "import { alertKey } from './alert-key'", errors: [{ messageId: 'extension' }] },
        { code: "export * from '../shared/clock'", errors: [{ messageId: 'extension' }] },
        { code: "export { at } from '../shared/clock.now'", errors: [{ messageId: 'extension' }] },
        { code: "import type { Alert } from './alert'", errors: [{ messageId: 'extension' }] },
        { code: "import choices from './choices.json'", errors: [{ messageId: 'notShipped' }] },
        { code: "import { alertKey } from './alert-key.js'", errors: [{ messageId: 'notShipped' }] },
    ],
})

const GLIDE = "import { gs, GlideRecord } from '@servicenow/glide'\n"

tester.run('no-glide-at-load', noGlideAtLoad, {
    valid: [
        `${GLIDE}export function log() { gs.info('x') }`,
        `${GLIDE}export const log = () => new GlideRecord('incident')`,
        `${GLIDE}export class Log { created = gs.nowDateTime() }`,
        "const table = new Map()\nexport const size = table.get('a')",
    ],
    invalid: [
        { code: `${GLIDE}gs.info('loaded')`, errors: [{ messageId: 'atLoad' }] },
        { code: `${GLIDE}export const level = gs.getProperty('level')`, errors: [{ messageId: 'atLoad' }] },
        { code: `${GLIDE}export const incident = new GlideRecord('incident')`, errors: [{ messageId: 'atLoad' }] },
        { code: `${GLIDE}export class Log { static created = gs.nowDateTime() }`, errors: [{ messageId: 'atLoad' }] },
    ],
})
