import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { CHROMIUM, openBrowser, signIn } from './support/browser'
import { Client } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { describeWithPart } from './support/real-part'
import { TABLES } from './support/settings'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core reports, as far as this journey reads it. */
interface AxeResults {
    readonly violations: readonly {
        readonly id: string
        readonly impact: string
        readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
    }[]
}

describeWithPart("the instance's own pages in a browser", CHROMIUM, inBrowser)

function inBrowser(file: string): void {
    let instance: Instance
    let browser: Browser
    let admin: Client
    let user = ''
    let incident = ''

    beforeAll(async () => {
        browser = await openBrowser(file)
        instance = await startInstance()
        admin = new Client(instance, 'admin')
        for (const [user_name, email] of [
            ['bea.one', 'bea@one.example'],
            ['bea.two', 'bea@two.example'],
        ] as const) {
            user =
                (await admin.create('sys_user', { user_name, first_name: 'Bea', last_name: 'Brown', email }))[
                    'sys_id'
                ] ?? ''
        }
        const values = { short_description: 'Broken', category: 'network', work_notes: 'Looked at it' }
        incident = (await admin.create('incident', values))['sys_id'] ?? ''
    })
    afterAll(async () => {
        await browser.close()
        await instance.stop()
    })

    it('a log-in leads to the wanted address; a caller is picked by the keyboard, one of two of a name', async () => {
        const page = await browser.newPage({ baseURL: instance.url })
        await page.goto('/incident.do?sys_id=-1')
        await page.getByLabel('User name').fill('desk.agent')
        await page.getByLabel('Password').fill('desk.agent')
        await page.getByRole('button', { name: 'Log in' }).click()
        const caller = page.getByRole('combobox', { name: 'Caller' })
        await caller.pressSequentially('Bea B')
        const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
        await options.nth(1).waitFor()
        const [first, second] = await options.allInnerTexts()
        expect([first, second].map((text) => text?.replace(/\s+/g, ' ')).sort()).toEqual([
            'Bea Brown bea.one, bea@one.example',
            'Bea Brown bea.two, bea@two.example',
        ])
        await caller.press('ArrowDown')
        await caller.press('ArrowDown')
        expect(await options.nth(1).getAttribute('aria-selected')).toBe('true')
        await caller.press('Enter')
        expect([await caller.inputValue(), await options.count()]).toEqual(['Bea Brown', 0])
        // Choices follow the field that they depend on.
        await page.getByLabel('Category', { exact: true }).selectOption('Hardware')
        const offered = await page.getByLabel('Subcategory').locator('option').allInnerTexts()
        expect(offered).toContain('Disk')
        expect(offered).not.toContain('DHCP')
        await page.getByLabel('Short description').fill('Picked')
        await page.getByRole('button', { name: 'Submit' }).click()
        expect(await page.getByRole('status').first().innerText()).toMatch(/^Incident INC\d+ was created$/)
        const [made] = await admin.read('incident', 'short_description=Picked', {
            sysparm_fields: 'caller_id.user_name',
        })
        expect(made).toEqual({ 'caller_id.user_name': second?.includes('bea.two') ? 'bea.two' : 'bea.one' })
        await page.close()
    })

    it('the navigator is filtered, and takes commands; a filter is built by clicks', async () => {
        const { page, problems } = await signIn(browser, instance, 'admin')
        await page.goto('/')
        const filter = page.getByLabel('All', { exact: true })
        await filter.fill('users')
        expect(await page.locator('nav.menu a:visible').allInnerTexts()).toEqual(['Users'])
        await filter.fill('incident.list')
        await filter.press('Enter')
        await page.getByRole('heading', { name: 'Incident', level: 1 }).waitFor()
        await page.getByText('Filter', { exact: true }).last().click()
        await page.getByRole('button', { name: 'Add condition' }).click()
        await page.getByLabel('Field of condition 1').first().selectOption('Category')
        await page.getByLabel('Value of condition 1').first().fill('Network')
        await page.getByRole('button', { name: 'Run' }).click()
        expect(await page.getByRole('navigation', { name: 'Filter' }).innerText()).toContain('Category is Network')
        expect(await page.getByText('1 to 1 of 1').count()).toBe(1)
        expect(problems).toEqual([])
        await page.close()
    })

    it.each([
        [1280, 'light'],
        [390, 'dark'],
    ] as const)(
        'at %i pixels, %s: axe-core has no serious finding, and nothing is wider than the window',
        async (width, colorScheme) => {
            const { page, problems } = await signIn(browser, instance, 'admin', width)
            await page.emulateMedia({ colorScheme })
            const found: string[] = []
            for (const path of [
                '/',
                '/incident_list.do?sysparm_query=active=true^category=network',
                `/incident.do?sys_id=${incident}`,
                `/sys_user.do?sys_id=${user}`,
                `/sys_m2m_template.do?table=sys_user&sys_id=${user}&related_list=sys_user_has_role.user`,
                '/sys_script.do?sys_id=-1',
                '/nowhere_list.do',
                '/x_zsca2_zdx_manage_preview.do',
                `/${TABLES.settings}_list.do`,
            ]) {
                await page.goto(path)
                found.push(...(await seriousFindings(page)).map((finding) => `${path} ${finding}`))
                const wide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
                if (wide > 0) {
                    found.push(`${path} is ${wide} pixels wider than the window`)
                }
            }
            expect(found).toEqual([])
            if (width < 700) {
                await page.getByRole('link', { name: 'Menu' }).click()
                await page.getByRole('navigation').getByRole('link', { name: 'Application Registry' }).click()
                await page.waitForURL(/oauth_entity_list\.do/)
            }
            expect(problems).toEqual([])
            await page.close()
        },
    )

    /** Findings of axe-core that are serious or critical. The page's policy lets no other script run, so it is put in from outside. */
    async function seriousFindings(page: Page): Promise<readonly string[]> {
        await page.evaluate(AXE)
        const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })")
        return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
    }
}
