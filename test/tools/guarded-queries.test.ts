import { RuleTester } from 'eslint'
import typescript from 'typescript-eslint'
import { GUARD_FILES, guardedQueries } from '../../tools/eslint/guarded-queries.mjs'
import { inCheckout } from './rule-tester'

RuleTester.it = it
RuleTester.describe = describe
// With types: only they tell a record's get from a map's.
const tester = new RuleTester({
    languageOptions: {
        parser: typescript.parser,
        sourceType: 'module',
        parserOptions: {
            project: ['src/server/tsconfig.json'],
            tsconfigRootDir: inCheckout(''),
            // Where CI is set, the parser takes the types of the file on disk otherwise, and not those of the code here.
            disallowAutomaticSingleRunInference: true,
        },
    },
    linterOptions: { reportUnusedDisableDirectives: false },
})

// Deployed files that exist, because the parser knows no others; the code stands in the place of theirs.
const filename = inCheckout('src/server/platform/record/users.ts')
const guard = inCheckout(GUARD_FILES[0] ?? '')

const IMPORTS = "import { GlideAggregate, GlideFilter, GlideRecord } from '@servicenow/glide'\n"
const record = `${IMPORTS}declare const record: GlideRecord<string>\ndeclare const text: string\n`
const refused = (code: string, messageId = 'value') => ({ code: record + code, filename, errors: [{ messageId }] })

tester.run('guarded-queries', guardedQueries, {
    valid: [
        ...[
            "record.addQuery('active', '=', 'true')",
            "record.orderByDesc('sys_created_on')",
            "const STATE = 'waiting'\nrecord.addQuery('state', STATE)",
            "record.addQuery(`state`, 'waiting')",
            'record.getValue(text)',
            'new Map<string, string>().get(text)',
            'declare const known: ReadonlyMap<string, string>\nknown.get(text)',
            'type Known = ReadonlyMap<string, string>\ndeclare const known: Known\nknown.get(text)',
            "new GlideRecord('incident')",
        ].map((code) => ({ code: record + code, filename })),
        { code: `${record}record.get('sys_id', text)`, filename: guard },
        { code: `${record}record.addQuery('state', text)`, filename: guard },
    ],
    invalid: [
        refused("record.get('sys_id', text)"),
        refused('record.get(text)'),
        refused("record.addQuery('user_name', text)"),
        refused("record.addQuery('user_name', '=', text)"),
        refused("record['addQuery']('user_name', text)"),
        refused("record?.addQuery('user_name', text)"),
        refused("record.addQuery('a', 'b').addOrCondition('user_name', text)"),
        refused('record.addEncodedQuery(`user_name=${text}`)'),
        refused("record.addEncodedQuery('user_name=' + text)"),
        refused('record.addNotNullQuery(text)'),
        refused("record.addJoinQuery(text, 'sys_id', 'user')"),
        refused('record.orderBy(text)'),
        refused("record.getElement('caller_id').setDisplayValue(text)"),
        refused('new GlideFilter(text)'),
        refused('GlideFilter.checkRecord(record, text)'),
        refused('new GlideRecord(text)'),
        refused('new GlideAggregate(text)'),
        refused("let state = 'waiting'\nrecord.addQuery('state', state)"),
        refused("const state = text\nrecord.addQuery('state', state)"),
        refused("const terms = ['state', text]\nrecord.addQuery(...terms)"),
        refused("declare const other: any\nother.get('sys_id', text)"),
        refused('const add = record.addQuery', 'taken'),
        refused('const { addQuery } = record', 'taken'),
        refused('record.addQuery.call(record, text)', 'taken'),
        refused("declare const name: 'addQuery'\nrecord[name]('user_name', text)", 'computed'),
    ],
})
