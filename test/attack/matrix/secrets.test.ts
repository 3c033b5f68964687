import { Client } from '../../journeys/support/client'
import { startInstance, type Instance } from '../../journeys/support/instance'
import { inInstance } from '../support/in-instance'
import { differences, judge } from '../support/judge'
import { visitors, type Visitor } from '../support/people'
import { expectedRows } from './expected'
import { makeSpecimens, scopeOf, type Specimens } from './specimens'

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
        const sysId = specimens.find((one) => one.table === table)?.subject ?? ''
        const path = `/api/now/table/${table}/${sysId}`
        const secret = 'Attack-secret-1'
        await admin.send('PATCH', `${path}?sysparm_input_display_value=true`, { [column]: secret })
        const stored = `var record = new GlideRecord('${table}');
            gs.info('<<<' + JSON.stringify(record.get('${sysId}') && !record.getElement('${column}').nil()) + '>>>');`
        expect(await inInstance(instance, stored, scopeOf(table))).toBe(true)
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
})
