import { ALERTS, Client } from '../../journeys/support/client'
import { type Instance, startInstance } from '../../journeys/support/instance'
import { newAlertId, startedAlert } from '../../journeys/support/samples'
import { differences, judge } from '../support/judge'
import { type Visitor, visitors } from '../support/people'
import { doorRequests, instanceDoors, registerOAuthClient } from './door-requests'
import { expectedRows, tableBelow } from './expected'

const DOORS = expectedRows('Doors')
const ROUTES = expectedRows('Routes')

describe('who is let in', () => {
    let instance: Instance
    let people: readonly Visitor[]
    let admin: Client
    let messageId = ''

    beforeAll(async () => {
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        people = await visitors(instance)
        await registerOAuthClient(admin)
        messageId = (await admin.postAlert(startedAlert(newAlertId()))).messageId
    })
    afterAll(() => instance.stop())

    it('the file names exactly the doors of the instance', async () => {
        const elsewhere = tableBelow('Doors that lead to records and scripts').slice(2)
        const leading = elsewhere.flatMap(([cell = '']) => cell.split(',').map((one) => one.replaceAll('`', '').trim()))
        const doors = await instanceDoors()
        const named = [...DOORS.map(({ subject }) => subject), ...leading].sort()
        const found = doors.flatMap(({ address, methods }) =>
            leading.includes(address) ? [address] : methods.map((method) => `${method} ${address}`),
        )
        expect(named).toEqual([...new Set(found)].sort())
    })

    describe('at the doors of the instance', () => {
        it.each(DOORS)('$subject', async ({ subject, may }) => {
            const request = doorRequests(instance)[subject]
            if (!request) {
                throw new Error(`door-requests.ts has no request for ${subject}`)
            }
            const verdicts = await judge(people, subject, async (visitor) => {
                const answer = await request.send(visitor)
                return { answer, allowed: request.isIn(answer) }
            })
            expect(differences(subject, verdicts, may['May'] ?? [])).toEqual([])
        })

        it('every version of the Table API answers as the address without a version', async () => {
            for (const table of ['sys_properties', 'incident', 'x_zsca2_zdx_manage_message']) {
                const statuses = async (version: string) => {
                    const path = `/api/now/${version}table/${table}?sysparm_limit=1`
                    return Promise.all(people.map(async ({ api, name }) => [name, (await api('GET', path)).status]))
                }
                const plain = await statuses('')
                // The first version answers 404 if there is nothing to show.
                const first = (await statuses('v1/')).map(([name, status]) => [name, status === 404 ? 200 : status])
                expect([first, await statuses('v2/')]).toEqual([plain, plain])
            }
        })
    })

    describe('at the web services of applications', () => {
        it('the file names exactly the routes of the instance', async () => {
            const routes = await admin.read('sys_ws_operation', 'active=true')
            const found = routes.map((route) => `${route['http_method'] ?? ''} ${route['operation_uri'] ?? ''}`)
            expect(ROUTES.map(({ subject }) => subject).sort()).toEqual(found.sort())
        })

        it.each(ROUTES)('$subject', async ({ subject, may }) => {
            const [method = '', address = ''] = subject.split(' ')
            const path = address.replace('{id}', messageId).replace('{name}', 'zdx')
            const body = method === 'GET' ? undefined : {}
            const verdicts = await judge(people, `${method} ${path} {}`, async ({ client }) => {
                const answer = await client.send(method, path, body)
                return { answer, allowed: answer.status !== 401 && answer.status !== 403 }
            })
            expect(differences(subject, verdicts, may['May'] ?? [])).toEqual([])
        })

        it('and the door of alerts is the one that senders are told', () => {
            expect(ROUTES.map(({ subject }) => subject)).toContain(`POST ${ALERTS}`)
        })
    })
})
