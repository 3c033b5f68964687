import { compileSelection } from '../../src/store/compile-selection'
import { parseEncodedQuery } from '../../src/store/parse-encoded-query'
import { ENVIRONMENT, openSample, type Sample } from './fixture'

let sample: Sample
beforeAll(() => {
    sample = openSample()
})
afterAll(() => sample.close())

function plan(query: string, table: string): string {
    const { where, order } = parseEncodedQuery(query)
    const { sql, parameters } = compileSelection(sample.dictionary, { table, where, order }, ENVIRONMENT)
    return sample.database
        .all(`EXPLAIN QUERY PLAN ${sql}`, parameters)
        .map((row) => String(row[3]))
        .join('\n')
}

describe('an index is used', () => {
    it.each([
        ['key=abc', 'x_acme_app_claim', 'x_acme_app_claim.key.unique (<expr>=?)'],
        ['keyINabc,def', 'x_acme_app_claim', 'x_acme_app_claim.key.unique (<expr>=?)'],
        ['key=abc^revision=1', 'x_acme_app_claim', 'x_acme_app_claim.key.unique (<expr>=?)'],
        ['key=abc^ORkey=def', 'x_acme_app_claim', 'x_acme_app_claim.key.unique (<expr>=?)'],
        ['key>abc', 'x_acme_app_claim', 'x_acme_app_claim.key.unique (<expr>>?)'],
        ['ORDERBYkey', 'x_acme_app_claim', 'x_acme_app_claim.key.unique'],
        ['correlation_id=abc', 'incident', 'incident.correlation (<expr>=?)'],
        ['active=true^correlation_id=abc^state!=6', 'incident', 'incident.correlation (<expr>=?)'],
        ['number=INC0010001', 'incident', 'task.number.lookup (<expr>=?)'],
        ['number=INC0010001', 'task', 'task.number.lookup (<expr>=?)'],
        [`caller_id=${'a'.repeat(32)}`, 'incident', 'incident.caller (incident.caller_id=?)'],
        [`caller_idIN${'a'.repeat(32)},${'b'.repeat(32)}`, 'incident', 'incident.caller (incident.caller_id=?)'],
        [`sys_id=${'a'.repeat(32)}`, 'incident', 'sqlite_autoindex_task_1 (sys_id=?)'],
        ['priority=1', 'problem', 'task.sys_class_name (sys_class_name=?)'],
        ['caller_id.email=a@x.org', 'incident', 'sys_user.email (<expr>=?)'],
        ['caller_id.email=a@x.org', 'incident', 'incident.caller (incident.caller_id=?)'],
    ])('%s on %s by %s', (query, table, expected) => {
        expect(plan(query, table)).toContain(expected)
    })

    it('the look-up of a journal does not read the whole table', () => {
        const text = sample.database
            .all(
                `EXPLAIN QUERY PLAN SELECT value FROM sys_journal_field WHERE rtrim("element_id") COLLATE NOCASE = ?`,
                ['x'],
            )
            .map((row) => String(row[3]))
        expect(text.join()).toContain('sys_journal_field.element_id.lookup')
    })
})
