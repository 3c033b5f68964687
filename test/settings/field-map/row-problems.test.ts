import type { FieldRow } from '../../../src/server/settings/field-map/field-map'
import { keptReason } from '../../../src/server/settings/field-map/kept-fields'
import { rowProblems } from '../../../src/server/settings/field-map/row-problems'
import { rowValue } from '../../../src/server/settings/field-map/row-value'

const row: FieldRow = {
    name: 'Team',
    condition: '',
    targetField: 'assignment_group',
    kind: 'constant',
    value: 'Network',
    conversion: 'none',
    conversionTable: '',
    applyOn: 'create',
    ifInvalid: 'leave',
    fallback: '',
}

describe('a row of Field mapping', () => {
    it.each([
        ['a constant', {}, []],
        ['a path', { kind: 'path', value: ' body.labels.team ' }, []],
        ['a template', { kind: 'template', value: '{{alert.rule}} {{body.x|none}}' }, []],
        ['another kind', { kind: 'magic' }, ['ZDX-220: Kind is "magic". Choose one of: constant, path, template.']],
        ['another policy', { ifInvalid: '', applyOn: 'x' }, ['ZDX-220: Apply on', 'ZDX-220: If invalid']],
        ['no value', { value: ' ' }, ['ZDX-221: Value is empty']],
        ['no path', { kind: 'path', value: 'labels.team' }, ['ZDX-215: Value: labels.team is not a path']],
        ['no template', { kind: 'template', value: 'a\n{{x' }, ['ZDX-215: Value: line 2, character 1']],
        ['a template of wrong paths', { kind: 'template', value: '{{a}}{{alert.b}}' }, ['ZDX-215', 'ZDX-215']],
        ['no condition', { condition: 'a is b\nc' }, ['ZDX-216: Condition, line 1', 'ZDX-216: Condition, line 2']],
        ['no table', { conversion: 'table' }, ['ZDX-217: Conversion table: it is empty']],
        ['a table that is not used', { conversionTable: 'x' }, []],
        ['no fallback', { ifInvalid: 'fallback' }, ['ZDX-221: Fallback is empty']],
        ['several mistakes', { kind: 'path', value: 'x', condition: 'y' }, ['ZDX-216', 'ZDX-215']],
    ])('with %s', (_, changes, beginnings) => {
        const problems = rowProblems({ ...row, ...changes } as FieldRow)
        expect(problems).toHaveLength(beginnings.length)
        beginnings.forEach((beginning, at) => expect(problems[at]).toContain(beginning))
    })

    it.each([
        [{ value: 'Network' }, { value: 'Network', problem: '' }],
        [
            { kind: 'path', value: 'alert.rule' },
            { value: 'CPU', problem: '' },
        ],
        [
            { kind: 'path', value: 'alert.type' },
            { value: '', problem: '' },
        ],
        [
            { kind: 'template', value: '{{alert.rule}}/{{alert.type|-}}' },
            { value: 'CPU/-', problem: '' },
        ],
        [
            { kind: 'path', value: 'alert.rule', conversion: 'table', conversionTable: 'cpu = 1' },
            { value: '1', problem: '' },
        ],
        [
            { kind: 'path', value: 'alert.rule', conversion: 'table', conversionTable: 'ram = 1' },
            { value: 'CPU', problem: 'no line of the conversion table fits' },
        ],
        [
            { kind: 'path', value: 'alert.rule', conversion: 'date' },
            { value: 'CPU', problem: 'it is not a time that can be read (ISO 8601, RFC 1123 or a number since 1970)' },
        ],
        [
            { value: '1704067200', conversion: 'date' },
            { value: '2024-01-01 00:00:00', problem: '' },
        ],
    ])('%j has the value %j', (changes, expected) => {
        const textAt = (path: string) => (path === 'alert.rule' ? 'CPU' : null)
        expect(rowValue({ ...row, ...changes } as FieldRow, textAt, 'UTC')).toEqual({ ...expected, isCut: false })
    })

    it.each([
        ['priority', 'calculated'],
        ['sys_domain', 'kept by the platform'],
        ['state', 'life of the alert'],
        ['correlation_id', 'finds the incidents'],
        ['work_notes', 'notes'],
    ])('never writes %s', (field, why) => {
        expect(keptReason(field)).toContain(why)
    })

    it.each([
        'assignment_group',
        'impact',
        'urgency',
        'category',
        'caller_id',
        'cmdb_ci',
        'short_description',
        'u_state',
    ])('may write %s', (field) => {
        expect(keptReason(field)).toBeNull()
    })
})
