import { moduleSpecifiers } from '../../tools/eslint/module-specifiers.mjs'
import { noWorkAtLoad } from '../../tools/eslint/no-work-at-load.mjs'
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

tester.run('no-work-at-load', noWorkAtLoad, {
    valid: [
        `${GLIDE}export function log() { gs.info('x') }`,
        `${GLIDE}export const log = () => new GlideRecord('incident')`,
        "export const kinds = { ...{ a: 'text' }, b: ['text'] } as const",
        "export const words = new Set(['on', 'off'])",
        'declare let state: string',
    ],
    invalid: [
        { code: `${GLIDE}gs.info('loaded')`, errors: [{ messageId: 'called' }] },
        { code: `${GLIDE}export const level = gs.getProperty('level')`, errors: [{ messageId: 'called' }] },
        { code: `${GLIDE}export const incident = new GlideRecord('incident')`, errors: [{ messageId: 'called' }] },
        { code: "const table = new Map()\nexport const size = table.get('a')", errors: [{ messageId: 'called' }] },
        { code: 'export const names = Object.keys({ a: 1 })', errors: [{ messageId: 'called' }] },
        { code: 'let count = 0\nexport const next = () => count++', errors: [{ messageId: 'state' }] },
        { code: 'export class Log {}', errors: [{ messageId: 'state' }] },
    ],
})
