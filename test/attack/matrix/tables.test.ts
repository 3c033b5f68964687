import { Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { differences } from '../support/judge'
import { PEOPLE, type Person, type Visitor, visitors } from '../support/people'
import { IS_LONG, SEED, seeded } from '../support/seed'
import { type ExpectedRow, expectedRows, isForAdminsAlone } from './expected'
import { allTables, makeSpecimens, type Specimens } from './specimens'
import { tableVerdicts } from './table-requests'

const TABLES = expectedRows('Tables')

/** Ask for every table. Of the others, who hold no role that one of these lacks, two ask for a table of the admin alone. */
const ALWAYS: readonly Person[] = ['zdx.events', 'zdx.tracer', 'zdx.admin', 'admin']
const OTHERS = PEOPLE.filter((name) => !ALWAYS.includes(name))
const random = seeded()

describe(`who may do what with the records of others (seed ${SEED})`, () => {
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

    it.each(TABLES)('$subject', async (row) => {
        const { subject, may, mayAsk } = row
        const ofTable = specimens.find(({ table }) => table === subject)
        if (!ofTable) {
            throw new Error(`There is no table ${subject}`)
        }
        const found = await tableVerdicts(askers(row), ofTable)
        expect([
            ...differences('Read', found.read, may['Read'] ?? []),
            ...differences('Read (list)', found.list, mayAsk['Read'] ?? []),
            ...differences('Create', found.create, may['Create'] ?? []),
            ...differences('Write', found.write, may['Write'] ?? []),
            ...differences('Delete', found.delete, may['Delete'] ?? []),
        ]).toEqual([])
    })

    /** Everybody; in the short form fewer for a table that is the admin's alone. */
    function askers(row: ExpectedRow): readonly Visitor[] {
        const asking = IS_LONG || !isForAdminsAlone(row) ? PEOPLE : [...ALWAYS, ...random.shuffled(OTHERS).slice(0, 2)]
        return people.filter(({ name }) => asking.includes(name))
    }
})
