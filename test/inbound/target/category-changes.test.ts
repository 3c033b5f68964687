import { checkedOnce, rememberContent } from '../../../src/server/inbound/target/incident/category-changes'
import type { IncidentFields } from '../../../src/server/inbound/target/incident/incident'
import { rememberedFields } from '../../../src/server/inbound/target/incident/written-fields'

const content = (once: IncidentFields, following: IncidentFields = { impact: '1' }) => ({
    following,
    once,
    remarks: [],
    error: '',
})

/** What is remembered after these contents, one after the other. */
const remembered = (...contents: readonly IncidentFields[]) =>
    rememberedFields(contents.reduce((before, once) => rememberContent(content(once), before), ''))

describe('the category that was set last', () => {
    it.each([
        ['with its subcategory', [{ category: 'a', subcategory: 'b' }], { category: 'a', subcategory: 'b' }],
        ['without one', [{ category: 'a' }], { category: 'a', subcategory: '' }],
        ['by an earlier message', [{ category: 'a' }, {}], { category: 'a', subcategory: '' }],
        [
            'by the later of two',
            [{ category: 'a', subcategory: 'b' }, { category: 'c' }],
            { category: 'c', subcategory: '' },
        ],
        ['by none', [{}, { location: 'x' }], {}],
    ])('is remembered %s', (_, contents, expected) => {
        expect(remembered(...(contents as IncidentFields[]))).toEqual({ impact: '1', ...expected })
    })

    const AB = { category: 'a', subcategory: 'b' }
    it.each([
        ['is set anew', { category: 'c', subcategory: 'd' }, AB, AB, { category: 'c', subcategory: 'd' }, []],
        ['clears the subcategory of the old one', { category: 'c' }, AB, AB, { category: 'c', subcategory: '' }, []],
        [
            'stays where somebody changed it',
            { category: 'c' },
            AB,
            { category: 'x', subcategory: 'b' },
            {},
            ['category'],
        ],
        [
            'stays where somebody changed the subcategory',
            { category: 'c', location: 'y' },
            { category: 'a', subcategory: '' },
            { category: 'a', subcategory: 'x' },
            { location: 'y' },
            ['subcategory'],
        ],
        ['is set where nothing is remembered', { category: 'c' }, {}, AB, { category: 'c' }, []],
        ['is not touched by a content without one', { location: 'y' }, AB, AB, { location: 'y' }, []],
    ])('%s', (_, once, before, current, columns, kept) => {
        const values = current as IncidentFields
        const found = checkedOnce(once as IncidentFields, before as IncidentFields, (column) => values[column] ?? '')
        expect(found).toEqual({ columns, kept })
    })
})
