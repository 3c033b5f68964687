import { Client } from '../../journeys/support/client'
import { eventually } from '../../journeys/support/eventually'
import { startInstance } from '../../journeys/support/instance'
import { newAlertId, startedAlert } from '../../journeys/support/samples'
import { TABLES, zdxSettings } from '../../journeys/support/settings'

/** Milliseconds in which the post is answered or given up. */
const PATIENCE = 45_000

describe('a template that multiplies what a stranger sends', () => {
    it('is bounded while it is rendered, and stops no other alert', async () => {
        const instance = await startInstance()
        try {
            const keeper = new Client(instance, 'zdx.admin')
            const webhook = new Client(instance, 'zdx.webhook')
            const admin = new Client(instance, 'admin')
            const { sys_id: source = '' } = await zdxSettings(keeper)
            await keeper.create(TABLES.fieldMap, {
                source,
                target_field: 'description',
                kind: 'template',
                value: '{{body.big}}'.repeat(330),
                active: 'true',
            })
            const id = newAlertId()
            const answer = await Promise.race([
                webhook.send('POST', '/api/x_zsca2_zdx_manage/incident_management_api', {
                    ...startedAlert(id),
                    big: 'x'.repeat(1024 * 1024),
                }),
                new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE).unref()),
            ])
            expect(answer?.status ?? 'not answered').toBeLessThan(500)
            const other = await webhook.postAlert(startedAlert(newAlertId()))
            expect(other.status).toBe(201)
            await eventually('the message settled', async () => {
                const [message] = await admin.read(TABLES.message, `bodyLIKE${id}`, { sysparm_fields: 'state' })
                return ['processed', 'refused', 'failed'].includes(message?.['state'] ?? '') ? message : null
            })
            expect(instance.process.errors).not.toMatch(/out of memory|heap/i)
        } finally {
            await instance.stop()
        }
    })
})
