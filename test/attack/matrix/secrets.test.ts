import { Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { inInstance } from '../support/in-instance'
import { differences, judge } from '../support/judge'
import { type Visitor, visitors } from '../support/people'
import { expectedRows } from './expected'
import { makeSpecimens, onOpenTables, type Specimens } from './specimens'

const COLUMNS = expectedRows('Secret columns')

describe('who is given a secret', () => {
    let instance: Instance
    let people: readonly Visitor[]
    let admin: Client
    let specimens: readonly Specimens[]

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        people = await visitors(instance)
        const tables = new Set(COLUMNS.map(({ subject }) => subject.split('.')[0] ?? ''))
        specimens = await makeSpecimens(instance, admin, new Map(), tables)
    })
    afterAll(() => instance.stop())

    it('the file names exactly the secret columns of the instance', async () => {
        const columns = await admin.read('sys_dictionary', 'internal_typeINpassword,password2')
        const found = columns.map((column) => `${column['name'] ?? ''}.${column['element'] ?? ''}`)
        expect(COLUMNS.map(({ subject }) => subject).sort()).toEqual(found.sort())
    })

    it.each(COLUMNS)('$subject', async ({ subject, may }) => {
        const [table = '', column = ''] = subject.split('.')
        const secret = 'Attack-secret-1'
        const path = await withSecret(table, column, secret)
        const sysId = path.split('/').at(-1) ?? ''
        const stored = `var record = new GlideRecord('${table}');
            gs.info('<<<' + JSON.stringify(record.get('${sysId}') && !record.getElement('${column}').nil()) + '>>>');`
        const open = table.startsWith('x_zsca2_') ? [table] : []
        expect(await onOpenTables(admin, open, () => inInstance(instance, stored))).toBe(true)
        for (const display of ['false', 'true', 'all']) {
            const verdicts = await judge(people, `GET ${path} ${column}`, async (visitor) => {
                const answer = await visitor.api('GET', `${path}?sysparm_display_value=${display}`)
                const { result } = (answer.json ?? {}) as { result?: Record<string, unknown> }
                const given = JSON.stringify(result?.[column] ?? '')
                const isGiven = /[^*"{}:,\s]/.test(given.replace(/"(display_value|value)"/g, ''))
                return { answer: { ...answer, text: `${column} is ${given}` }, allowed: isGiven }
            })
            expect(differences(subject, verdicts, may['May'] ?? [])).toEqual([])
            expect(verdicts.filter(({ exchange }) => exchange.includes(secret))).toEqual([])
        }
    })

    /** Stores a secret in a record, and gives the record's address. Rules may refuse a specimen; then an older record is taken. */
    async function withSecret(table: string, column: string, secret: string): Promise<string> {
        const specimen = specimens.find((one) => one.table === table)?.subject ?? ''
        const [oldest] = await admin.read(table, 'ORDERBYsys_created_on', { sysparm_limit: '1' })
        for (const sysId of [specimen, oldest?.['sys_id'] ?? '']) {
            const path = `/api/now/table/${table}/${sysId}`
            const answer = await admin.send('PATCH', `${path}?sysparm_input_display_value=true`, { [column]: secret })
            if (answer.status === 200) {
                return path
            }
        }
        throw new Error(`No record of ${table} takes a secret in ${column}`)
    }
})
