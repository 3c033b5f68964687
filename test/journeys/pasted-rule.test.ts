import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { logIn } from './support/application-package'
import { Client } from './support/client'
import { eventually } from './support/eventually'
import { type Instance, startEmptyInstance } from './support/instance'
import { submitForm } from './support/pages'

const SECRET = 'a1b2c3d4e5f6'

interface Delivery {
    readonly path: string
    readonly headers: IncomingHttpHeaders
    readonly body: unknown
}

/** The rule of 2501's guide, Webhooks: pasted through the form, global scope, one for each table. */
describe('the rule of 2501’s guide, pasted into the form of business rules', () => {
    let instance: Instance
    let admin: Client
    let receiver: Server
    let address: string
    let group: string
    const deliveries: Delivery[] = []

    beforeAll(async () => {
        receiver = createServer((request, response) => {
            const chunks: Buffer[] = []
            request.on('data', (chunk: Buffer) => chunks.push(chunk))
            request.on('end', () => {
                // The engine validates the shared secret before it enqueues.
                const isKnown = request.headers['x-webhook-secret'] === SECRET
                if (isKnown) {
                    const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
                    deliveries.push({ path: request.url ?? '', headers: request.headers, body })
                }
                response.writeHead(isKnown ? 202 : 401).end()
            })
        })
        await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
        address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
        instance = await startEmptyInstance()
        admin = new Client(instance, 'admin')
        group = String((await admin.create('sys_user_group', { name: 'Automation' }))['sys_id'])
    })
    afterAll(async () => {
        await instance.stop()
        receiver.closeAllConnections()
        await new Promise((resolve) => receiver.close(resolve))
    })

    const script = (path: string): string =>
        [
            '(function executeRule(current, previous) {',
            '    try {',
            '        var request = new sn_ws.RESTMessageV2();',
            `        request.setEndpoint('${address}${path}');`,
            "        request.setHttpMethod('POST');",
            "        request.setRequestHeader('Content-Type', 'application/json');",
            `        request.setRequestHeader('X-Webhook-Secret', '${SECRET}');`,
            '        request.setRequestBody(JSON.stringify({',
            '            sys_id: current.getUniqueValue()',
            '        }));',
            '        request.setHttpTimeout(5000);',
            '        request.executeAsync();',
            '    } catch (e) {',
            "        gs.error('2501 webhook failed: ' + e.message);",
            '    }',
            '})(current, previous);',
        ].join('\r\n')

    const pasteRule = (table: string, path: string) =>
        submitForm(instance, 'admin', '/sys_script.do', {
            name: `2501 Webhook - ${table}`,
            collection: table,
            active: 'true',
            advanced: 'true',
            when: 'after',
            action_insert: 'true',
            action_update: 'true',
            filter_condition: `assignment_group=${group}^active=true`,
            script: script(path),
        })

    /** All deliveries to a path, once there are so many. */
    const deliveriesTo = (path: string, count: number) =>
        eventually(`${count} deliveries to ${path}`, () => {
            const found = deliveries.filter((delivery) => delivery.path === path)
            return Promise.resolve(found.length < count ? null : found)
        })

    it('finds on the form what the guide names', async () => {
        const { cookie } = await logIn(instance, 'admin')
        const form = await (await fetch(`${instance.url}/sys_script.do`, { headers: { cookie } })).text()
        const labels = [...form.matchAll(/<(?:label for="[^"]*"|span class="label")[^>]*>([^<]*)</g)].map(
            ([, at]) => at,
        )
        const named = ['Name', 'Table', 'When', 'Insert', 'Update', 'Advanced', 'Script', 'Filter Conditions', 'Active']
        expect(labels).toEqual(expect.arrayContaining(named))
    })

    it.each([
        ['incident', '/api/webhooks/ingest/4f8a2c1e'],
        ['change_request', '/api/webhooks/ingest/9b3d7a0f'],
    ])('delivers what is created and updated on %s, to the group alone', async (table, path) => {
        expect(await pasteRule(table, path)).toEqual({ status: 302, messages: [] })
        await admin.create(table, { short_description: 'somebody else' })
        const { sys_id: sysId = '' } = await admin.create(table, { short_description: 'ours', assignment_group: group })
        await deliveriesTo(path, 1)
        await admin.update(table, sysId, { short_description: 'ours, changed' })
        for (const { body, headers } of await deliveriesTo(path, 2)) {
            expect(body).toEqual({ sys_id: sysId })
            expect(headers).toMatchObject({
                'content-type': 'application/json',
                'x-webhook-secret': SECRET,
                'user-agent': 'ServiceNow/1.0',
            })
        }
        const rows = await eventually('both in the log of outbound requests', async () => {
            const found = await admin.read('sys_outbound_http_log', `path=${path}`)
            return found.length < 2 ? null : found
        })
        expect(rows).toHaveLength(2)
        expect(rows[0]).toMatchObject({ method: 'POST', response_status: '202', app_scope: 'global' })
        expect(JSON.stringify(rows)).not.toContain(SECRET)
    })
})
