import { metadataNames } from '../../tools/eslint/metadata-names.mjs'
import { noApplicationWords } from '../../tools/eslint/no-application-words.mjs'
import { typescriptRuleTester } from './rule-tester'

const tester = typescriptRuleTester()
const fits = 'x'.repeat(30)
const long = 'x'.repeat(31)
const event = 'e'.repeat(40)
const longEvent = 'e'.repeat(41)

tester.run('metadata-names', metadataNames, {
    valid: [
        `Table({ name: '${fits}' })`,
        `Record({ table: 'sysevent_register', data: { event_name: '${event}' } })`,
        `Record({ table: 'incident', data: { event_name: '${longEvent}' } })`,
        `const scope = 'x_app'\nTable({ name: \`\${scope}_alert\` })`,
        `ScriptAction({ eventName: '${event}' })`,
    ],
    invalid: [
        { code: `Table({ name: '${long}' })`, errors: [{ messageId: 'long' }] },
        { code: `Table({ name: '${long}' as 'x' })`, errors: [{ messageId: 'long' }] },
        { code: `const name = '${long}'\nTable({ name })`, errors: [{ messageId: 'long' }] },
        { code: `const scope = '${fits}'\nTable({ name: \`\${scope}_a\` })`, errors: [{ messageId: 'long' }] },
        { code: "import { name } from './names'\nTable({ name })", errors: [{ messageId: 'unknown' }] },
        {
            code: `Record({ table: 'sysevent_register', data: { event_name: '${longEvent}' } })`,
            errors: [{ messageId: 'long' }],
        },
        { code: `ScriptAction({ eventName: '${longEvent}' })`, errors: [{ messageId: 'long' }] },
    ],
})

tester.run('no-application-words', noApplicationWords, {
    valid: ["export const scope = 'x_acme_app'", '// installs any application'],
    invalid: [
        { code: "export const scope = 'x_zsca2_zdx_manage'", errors: 2 },
        { code: '// what ZDX posts', errors: 1 },
        { code: 'export const Zscaler = 1', errors: 1 },
    ],
})
