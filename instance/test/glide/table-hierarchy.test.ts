import { type GlideBed, openGlideBed } from './glide-bed'

/** The examples of c_GlideTableHierarchyScopedAPI.md, on the tables that this instance has. */
describe('GlideTableHierarchy', () => {
    let bed: GlideBed

    // The class is allowed, and no table: it reads none of their rows.
    beforeAll(() => {
        bed = openGlideBed('enforcing')
        bed.put('sys_scope_privilege', {
            source_scope: 'a'.repeat(32),
            target_name: 'GlideTableHierarchy',
            target_type: 'scriptable',
            operation: 'execute',
            status: 'allowed',
        })
    })

    afterAll(() => bed.close())

    const of = (table: string) => new (bed.script('x_acme_app').GlideTableHierarchy)(table)

    it('names the tables that a table extends, itself first', () => {
        expect(String(of('incident').getTables())).toBe('incident,task')
        expect(String(of('incident').getHierarchy())).toBe('incident,task')
        expect(of('incident').getName()).toBe('incident')
        expect([of('service_offering').getBase(), of('service_offering').getRoot()]).toEqual([
            'cmdb_ci_service',
            'cmdb',
        ])
    })

    it('names the tables that extend a table', () => {
        const all = of('task').getAllExtensions()
        expect(all[0]).toBe('task')
        expect(all).toEqual(expect.arrayContaining(['incident', 'problem', 'change_request']))
        expect(of('task').getTableExtensions()).toEqual(all.slice(1))
        expect(of('cmdb').getTableExtensions()).toContain('service_offering')
    })

    it.each([
        ['incident', { isBase: false, isSolo: false, extended: false }],
        ['task', { isBase: true, isSolo: false, extended: true }],
        ['sys_user', { isBase: false, isSolo: true, extended: false }],
        ['cmdb_ci_service', { isBase: false, isSolo: false, extended: true }],
    ])('tells the place of %s', (table, { isBase, isSolo, extended }) => {
        const hierarchy = of(table)
        expect([hierarchy.isBaseClass(), hierarchy.isSoloClass(), hierarchy.hasExtensions()]).toEqual([
            isBase,
            isSolo,
            extended,
        ])
    })

    it('gives arrays that a script may change, and nothing for a table that does not exist', () => {
        const hierarchy = of('incident')
        hierarchy.getTables().push('changed')
        expect(hierarchy.getTables()).toEqual(['incident', 'task'])
        expect([of('no_such_table').getTables(), of('no_such_table').getAllExtensions()]).toEqual([[], []])
    })
})

describe('GlideElementDescriptor', () => {
    let bed: GlideBed

    beforeAll(() => (bed = openGlideBed()))

    afterAll(() => bed.close())

    const describes = (table: string, element: string) =>
        new (bed.script('x_acme_app').GlideRecord)(table).getElement(element)?.getED()

    it('getLength, getLabel and getInternalType, as in the examples for incident.priority', () => {
        const priority = describes('incident', 'priority')
        expect([priority?.getLength(), priority?.getLabel(), priority?.getInternalType()]).toEqual([
            40,
            'Priority',
            'integer',
        ])
    })

    it('isChoiceTable is true of a drop-down without choices, and false of a suggestion', () => {
        const dueIn = new (bed.script('global').GlideRecord)('cmdb_ci').getElement('due_in')
        expect([dueIn?.getChoices(), dueIn?.getED().isChoiceTable()]).toEqual([[], true])
        expect(describes('cmdb_ci', 'justification')?.isChoiceTable()).toBe(false)
        expect(describes('cmdb_ci', 'name')?.isChoiceTable()).toBe(false)
    })
})
