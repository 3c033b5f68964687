import { alertTypeKey, mapCategory } from '../../../src/server/settings/mapping/mapping'
import { closeCodeOnInstance } from '../../../src/server/settings/source/close-code'

const root = { alertType: 'all', value: 'network' }
const type = { alertType: 'ZDX Score', value: 'internet' }

describe('the category rule', () => {
    it.each([
        ['root and type', [root, type], 'ZDX Score', { category: 'network', subcategory: 'internet' }],
        ['root only', [root], 'ZDX Score', { category: 'network', subcategory: '' }],
        ['type only', [type], 'zdxscore', { category: 'internet', subcategory: '' }],
        ['another type', [type], 'Device', { category: 'inquiry', subcategory: '', byDefault: true }],
        ['an alert without a type', [root, type], '', { category: 'network', subcategory: '' }],
        ['nothing', [], 'Network', { category: 'inquiry', subcategory: '', byDefault: true }],
    ])('%s', (_, rows, alertType, mapped) => {
        expect(mapCategory(rows, alertType)).toMatchObject(mapped)
    })

    it('compares types without case, spaces and signs', () => {
        expect(alertTypeKey(' ZDX-Score ')).toBe('zdxscore')
    })
})

describe('the resolution code', () => {
    const newest = ['Duplicate', 'Resolved by caller']
    const old = ['Solved (Permanently)', 'Closed/Resolved by Caller']

    it.each([
        ['Resolved by caller', newest, 'Resolved by caller'],
        ['resolved BY caller', newest, 'Resolved by caller'],
        ['Closed/Resolved by the caller', newest, 'Resolved by caller'],
        ['Resolved by caller', old, 'Closed/Resolved by Caller'],
        ['', old, 'Closed/Resolved by Caller'],
        ['Duplicate', newest, 'Duplicate'],
        ['Duplicate', old, null],
        ['Alert resolved', newest, null],
    ])('%s among %j is %s', (configured, choices, found) => {
        expect(closeCodeOnInstance(configured, choices)).toBe(found)
    })
})
