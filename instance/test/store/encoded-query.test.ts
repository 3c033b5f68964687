import { parseEncodedQuery } from '../../src/store/parse-encoded-query'
import type { QueryNode } from '../../src/store/query'

/** A condition as short text: terms as `element|operator|value`. */
function written(node: QueryNode): string {
    if (node.kind === 'term') {
        return `${node.element}|${node.operator}|${node.value}`
    }
    return `(${node.nodes.map(written).join(` ${node.kind} `)})`
}

describe('an encoded query is taken apart', () => {
    it.each([
        ['', '()'],
        ['^^^', 'invalid', '^||'],
        ['active=true', 'active|=|true'],
        ['active=true^priority=1', '(active|=|true and priority|=|1)'],
        ['a=1^b=2^ORc=3^d=4', '(a|=|1 and (b|=|2 or c|=|3) and d|=|4)'],
        ['a=1^ORb=2^NQc=3^d=4', '((a|=|1 or b|=|2) or (c|=|3 and d|=|4))'],
        ['^ORa=1', 'a|=|1'],
        ['a=1^EQ', 'a|=|1'],
        ['a=1^EQ^NQb=2^EQ', '(a|=|1 or b|=|2)'],
        ['link=https://x/?a=b&c=d', 'link|=|https://x/?a=b&c=d'],
        ['name=', 'name|=|'],
        ['name!=x', 'name|!=|x'],
        ['n>=2^n<=3^n<4^n>1', '(n|>=|2 and n|<=|3 and n|<|4 and n|>|1)'],
        ['stateIN1,2', 'state|IN|1,2'],
        ['stateNOT IN1,2', 'state|NOT IN|1,2'],
        ['sys_class_nameINSTANCEOFcmdb_ci', 'sys_class_name|INSTANCEOF|cmdb_ci'],
        ['nameLIKEIN', 'name|LIKE|IN'],
        ['nameNOT LIKEx=y', 'name|NOT LIKE|x=y'],
        ['name*x', 'name|*|x'],
        ['name!*x', 'name|!*|x'],
        ['name%x', 'name|%|x'],
        ['nameSTARTSWITHLIKE', 'name|STARTSWITH|LIKE'],
        ['nameISNOTEMPTY', 'name|ISNOTEMPTY|'],
        ['caller_id.manager.emailENDSWITH@x.org', 'caller_id.manager.email|ENDSWITH|@x.org'],
        [
            'sys_created_onONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()',
            'sys_created_on|ON|Today@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()',
        ],
        ['sla_dueRELATIVEGT@hour@ago@1', 'sla_due|RELATIVEGT|@hour@ago@1'],
        ['stateCHANGESFROM4', 'state|CHANGESFROM|4'],
        ['123TEXTQUERY321=email', '123TEXTQUERY321|=|email'],
    ])('%s', (text, ...expected) => {
        expect(written(parseEncodedQuery(text).where)).toBe(expected[expected.length - 1])
    })

    it('a doubled ^ is one that belongs to the value', () => {
        expect(written(parseEncodedQuery('name=a^^b^c=1').where)).toBe('(name|=|a^b and c|=|1)')
    })

    it('a related list query is one invalid term: what it asks of the other table is not asked of this one', () => {
        const { where } = parseEncodedQuery('a=1^RLQUERYincident.problem_id,>=1,priority=1^state=2^ENDRLQUERY^b=2')
        expect(where.kind === 'and' && where.nodes.map((node) => (node.kind === 'term' ? node.operator : ''))).toEqual([
            '=',
            '',
            '=',
        ])
    })

    it('orders and groups are no conditions', () => {
        expect(parseEncodedQuery('a=1^ORDERBYDESCnumber^ORDERBYstate^GROUPBYcategory^NQb=2')).toMatchObject({
            order: [
                { element: 'number', descending: true },
                { element: 'state', descending: false },
            ],
            groupBy: ['category'],
        })
    })
})
