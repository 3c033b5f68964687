import { Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { differences } from '../support/judge'
import { type Visitor, visitors } from '../support/people'
import { expectedRows } from './expected'
import { allTables, makeSpecimens, type Specimens } from './specimens'
import { tableVerdicts } from './table-requests'

const TABLES = expectedRows('Tables')

describe('who may do what with the records of others', () => {
    let instance: Instance
    let people: readonly Visitor[]
    let specimens: readonly Specimens[]
    let names: readonly string[]

    beforeAll(async () => {
        instance = await startInstance()
        people = await visitors(instance)
        // The specimens of sys_db_object are tables.
        names = await allTables(new Client(instance, 'admin'))
        const deletions = new Map(TABLES.map(({ subject, may }) => [subject, may['Delete']?.length ?? 0]))
        specimens = await makeSpecimens(instance, new Client(instance, 'admin'), deletions)
    })
    afterAll(() => instance.stop())

    it('the file names exactly the tables of the instance', () => {
        const named = TABLES.map(({ subject }) => subject).sort()
        expect(named).toEqual([...names].sort())
    })

    it.each(TABLES)('$subject', async ({ subject, may, mayAsk }) => {
        const ofTable = specimens.find(({ table }) => table === subject)
        if (!ofTable) {
            throw new Error(`There is no table ${subject}`)
        }
        const found = await tableVerdicts(people, ofTable)
        expect([
            ...differences('Read', found.read, may['Read'] ?? []),
            ...differences('Read (list)', found.list, mayAsk['Read'] ?? []),
            ...differences('Create', found.create, may['Create'] ?? []),
            ...differences('Write', found.write, may['Write'] ?? []),
            ...differences('Delete', found.delete, may['Delete'] ?? []),
        ]).toEqual([])
    })
})
