import { AlertStory } from './support/alert-story'
import { Client, errorOf } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { newAlertId, startedAlert } from './support/samples'
import { TABLES, zdxSettings } from './support/settings'

/** Incident choices that an admin makes before mapping to them, as the vendor's page tells. */
const CHOICES = [
    ['category', 'zdx_alerts', 'ZDX Alerts'],
    ['category', 'zdx_network', 'ZDX Network'],
    ['subcategory', 'network_alert', 'Network alert'],
    ['subcategory', 'score_alert', 'Score alert'],
] as const

describe('the Mapping of categories', () => {
    let instance: Instance
    let story: AlertStory
    let keeper: Client
    let source: string

    beforeAll(async () => {
        instance = await startInstance()
        story = new AlertStory(instance)
        keeper = new Client(instance, 'zdx.admin')
        source = String((await zdxSettings(keeper))['sys_id'])
        for (const [element, value, label] of CHOICES) {
            const dependent = element === 'subcategory' ? 'zdx_alerts' : ''
            const choice = { name: 'incident', element, value, label, dependent_value: dependent, language: 'en' }
            await story.admin.create('sys_choice', choice)
        }
    })
    afterAll(() => instance.stop())

    const map = (alertType: string, value: string) =>
        keeper.create(TABLES.mapping, { source, alert_type: alertType, value })

    const categoryOf = async (alertType: string) => {
        const id = newAlertId()
        await story.webhook.postAlert(startedAlert(id, { alertType }))
        const { category, subcategory } = await story.incident(id)
        return { category, subcategory }
    }

    it('with nothing set is Inquiry / Help', async () => {
        expect(await categoryOf('Network')).toEqual({ category: 'inquiry', subcategory: '' })
        const [choice] = await story.admin.read('sys_choice', 'name=incident^element=category^value=inquiry')
        expect(choice?.['label']).toBe('Inquiry / Help')
    })

    it('with a type set and no root is the type’s value', async () => {
        const { sys_id: sysId } = await map('Network', 'zdx_network')
        expect(await categoryOf('Network')).toEqual({ category: 'zdx_network', subcategory: '' })
        expect(await categoryOf('Device')).toEqual({ category: 'inquiry', subcategory: '' })
        await keeper.send('DELETE', `/api/now/table/${TABLES.mapping}/${sysId}`)
    })

    it('with a root set is the root, and the type’s value the subcategory', async () => {
        await map('all', 'zdx_alerts')
        await map('Network', 'network_alert')
        await map('ZDX Score', 'score_alert')
        expect(await categoryOf('Network')).toEqual({ category: 'zdx_alerts', subcategory: 'network_alert' })
        expect(await categoryOf('ZDX Score')).toEqual({ category: 'zdx_alerts', subcategory: 'score_alert' })
        expect(await categoryOf('Device')).toEqual({ category: 'zdx_alerts', subcategory: '' })
    })

    it('refuses a value that is no choice, and a second row for a type', async () => {
        const attempts = [
            { source, alert_type: 'Device', value: 'no_such_choice' },
            { source, alert_type: 'Network', value: 'network_alert' },
        ]
        for (const attempt of attempts) {
            const refused = await keeper.send('POST', `/api/now/table/${TABLES.mapping}`, attempt)
            expect(refused.status).toBe(403)
            expect(errorOf(refused).status).toBe('failure')
        }
    })
})
