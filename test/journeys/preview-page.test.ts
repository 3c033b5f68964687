import type { Browser, Page } from 'playwright-core'
import { AlertStory } from './support/alert-story'
import { CHROMIUM, openBrowser, signIn } from './support/browser'
import { ALERTS } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { writesNothing } from './support/previews'
import { describeWithPart } from './support/real-part'
import { newAlertId, sampleText, startedAlert } from './support/samples'
import { TABLES } from './support/settings'

const PAGE = '/x_zsca2_zdx_manage_preview.do'
const LATER = { createTime: '1694199999', ruleName: 'Another rule', severity: 'Low' }

describeWithPart('the page Preview in a browser', CHROMIUM, inBrowser)

function inBrowser(file: string): void {
    let instance: Instance
    let story: AlertStory
    let browser: Browser
    let page: Page
    let problems: readonly string[]

    beforeAll(async () => {
        browser = await openBrowser(file)
        instance = await startInstance()
        story = new AlertStory(instance)
        await story.admin.create(TABLES.settings, { name: 'prometheus', label: 'Prometheus', profile: 'alertmanager' })
        const opened = await signIn(browser, instance, 'zdx.admin')
        page = opened.page
        problems = opened.problems
    })
    afterAll(async () => {
        await browser.close()
        await instance.stop()
    })
    afterEach(() => expect(problems).toEqual([]))

    /** Opens the page by its module, as an admin finds it. */
    const openModule = async () => {
        await page.goto('/')
        await page.getByRole('navigation').getByRole('link', { name: 'Preview', exact: true }).click()
        await page.getByLabel('Payload').waitFor()
    }

    const paste = async (body: unknown) => {
        await page.getByLabel('Payload').fill(typeof body === 'string' ? body : JSON.stringify(body))
        await page.getByRole('button', { name: 'Preview' }).click()
        await page.getByRole('article').first().waitFor()
    }

    /** Cells of the row of a field: what the message gives, the incident now, the effect. */
    const cells = (label: string) =>
        page
            .getByRole('row')
            .filter({ has: page.getByRole('rowheader', { name: label }) })
            .getByRole('cell')
            .allInnerTexts()

    it('previews a pasted new alert', async () => {
        const id = newAlertId()
        await openModule()
        expect(await page.getByLabel('Source', { exact: true }).inputValue()).toBe('prometheus')
        await page.getByLabel('Source', { exact: true }).selectOption('zdx')
        await writesNothing(story.admin, () => paste(startedAlert(id)))
        expect(await page.getByRole('article').innerText()).toContain('Outcome, if it came now: Incident created')
        expect(await page.getByRole('heading', { name: `Alert ${id}` }).count()).toBe(1)
        expect(await page.getByText('There is no incident now.').count()).toBe(1)
        expect(await page.getByRole('listitem').allInnerTexts()).toContain('The alert is new.')
        expect(await cells('Impact')).toEqual(['1 - High', '–', 'Would be set'])
    })

    it('shows a changed alert beside the incident as it is', async () => {
        const id = newAlertId()
        const { incident } = await story.webhook.postAlert(startedAlert(id))
        await openModule()
        await page.getByLabel('Source', { exact: true }).selectOption('zdx')
        await paste(startedAlert(id, LATER))
        expect(await page.getByRole('article').innerText()).toContain('Outcome, if it came now: Incident updated')
        expect(await cells('Impact')).toEqual(['3 - Low', '1 - High', 'Would change'])
        expect((await cells('Work notes'))[2]).toBe('Would be added')
        await page.getByRole('link', { name: incident?.number ?? '' }).click()
        await page.waitForURL(`**/incident.do?sys_id=${incident?.sys_id ?? ''}`)
    })

    it('shows several alerts, and the code of what is refused', async () => {
        await openModule()
        await paste(sampleText('alertmanager-v4.json'))
        const { alerts } = JSON.parse(sampleText('alertmanager-v4.json')) as { alerts: readonly unknown[] }
        expect(await page.getByRole('article').count()).toBe(alerts.length)
        expect(await page.getByRole('status').innerText()).toBe(`${alerts.length} alerts`)
        await paste('{"alerts":')
        expect(await page.getByRole('article').innerText()).toMatch(/Refused\s+ZDX-101: /)
    })

    it('takes what a payload says as text, whatever it says', async () => {
        const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
        await openModule()
        await page.getByLabel('Source', { exact: true }).selectOption('zdx')
        await paste(startedAlert(`${newAlertId()}${evil}`, { ruleName: evil }))
        expect(await page.getByRole('article').innerText()).toContain(evil)
        expect(await page.locator('article img, article script').count()).toBe(0)
        expect(await page.title()).not.toMatch(/^[12]$/)
    })

    it('can be used by the keyboard alone', async () => {
        await openModule()
        await page.getByLabel('Source', { exact: true }).focus()
        await page.keyboard.type('zdx')
        await page.keyboard.press('Tab')
        await page.keyboard.insertText(JSON.stringify(startedAlert(newAlertId())))
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        await page.getByRole('article').waitFor()
        expect(await page.getByRole('article').innerText()).toContain('Incident created')
    })

    it('fits into a window of 400 pixels', async () => {
        const { page: narrow } = await signIn(browser, instance, 'zdx.admin', 400)
        await narrow.goto(PAGE)
        await narrow.getByLabel('Source', { exact: true }).selectOption('zdx')
        await narrow.getByLabel('Payload').fill(JSON.stringify(startedAlert(newAlertId())))
        await narrow.getByRole('button', { name: 'Preview' }).click()
        await narrow.getByRole('article').waitFor()
        expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400)
        expect((await narrow.getByRole('article').boundingBox())?.width).toBeGreaterThan(300)
        await narrow.close()
    })

    it('previews a stored message by the button of its form, and Replay does it', async () => {
        const id = newAlertId()
        const { messageId } = await story.webhook.postAlert(startedAlert(id))
        const { sys_id: incident = '', number = '' } = await story.incident(id)
        await page.goto(`/${TABLES.message}.do?sys_id=${messageId}`)
        await writesNothing(story.admin, async () => {
            await page.getByRole('button', { name: 'Preview' }).click()
            await page.getByRole('article').waitFor()
        })
        await page.getByText('What a replay would do. Stored message:').waitFor()
        expect(await page.getByRole('listitem').allInnerTexts()).toContain('The message was replayed.')
        await page.getByRole('link', { name: 'Open the message' }).click()
        await page.getByRole('button', { name: 'Replay' }).click()
        await page.getByText(`Replayed as this new message. Incident updated, ${number}.`).waitFor()
        const made = await story.admin.readOne(TABLES.message, `replay_of=${messageId}`)
        expect(page.url()).toContain(made['sys_id'])
        expect(await story.incidents(id)).toMatchObject([{ sys_id: incident }])
    })

    it('says why a stored message cannot be previewed', async () => {
        await page.goto(`${PAGE}?message=${'0'.repeat(32)}`)
        await page.getByRole('alert').filter({ hasText: 'ZDX-115: ' }).waitFor()
        await story.webhook.send('POST', ALERTS, `cut ${'x'.repeat(70_000)}`)
        const cut = await story.admin.readOne(TABLES.message, 'incomplete=true')
        await page.goto(`/${TABLES.message}.do?sys_id=${cut['sys_id'] ?? ''}`)
        await page.getByRole('button', { name: 'Preview' }).click()
        await page.getByRole('alert').filter({ hasText: 'ZDX-116: ' }).waitFor()
    })

    it('is closed to who lacks the role', async () => {
        const { page: others } = await signIn(browser, instance, 'desk.agent')
        expect((await others.goto(PAGE))?.status()).toBe(403)
        expect(await others.getByRole('link', { name: 'Preview', exact: true }).count()).toBe(0)
        await others.close()
    })
}
