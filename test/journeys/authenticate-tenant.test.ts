import type { Browser, Page } from 'playwright-core'
import { CHROMIUM, openBrowser, signIn } from './support/browser'
import { ALERTS, type Answer, Client } from './support/client'
import { type Instance, startInstance } from './support/instance'
import { describeWithPart } from './support/real-part'
import { newAlertId, startedAlert } from './support/samples'

/** "The format must be: https://admin.<cloud name>/zdx/admin/webhooks". */
const REDIRECT = 'https://admin.zscaler.invalid/zdx/admin/webhooks'

/** "Zscaler recommends a lifespan of 5 years from the current date", and of 1 hour for the access token. */
const LIFESPANS = { refresh: 5 * 365 * 86_400, access: 3600 } as const

type Fields = Readonly<Record<string, string>>

interface Granted {
    readonly access_token: string
    readonly refresh_token: string
    readonly expires_in: number
}

describeWithPart("the vendor's guide from Application Registry to Authenticate Tenant", CHROMIUM, inBrowser)

/** ServiceNow Webhook Configuration Guide: "(Optional) Create an OAuth 2.0 API endpoint" and "Authenticate Tenant". */
function inBrowser(file: string): void {
    let instance: Instance
    let browser: Browser
    let client: Fields

    beforeAll(async () => {
        browser = await openBrowser(file)
        instance = await startInstance()
    })
    afterAll(async () => {
        await browser.close()
        await instance.stop()
    })

    it('Application Registry > New > Create an OAuth API endpoint for external clients', async () => {
        const { page, problems } = await signIn(browser, instance, 'admin')
        await page.getByRole('navigation').getByRole('link', { name: 'Application Registry' }).click()
        await page.getByRole('link', { name: 'New', exact: true }).click()
        await page.getByRole('link', { name: 'Create an OAuth API endpoint for external clients' }).click()
        // "Enter a name for the OAuth support."
        await page.getByLabel('Name', { exact: true }).fill('ZDX')
        await page.getByLabel('Redirect URL').fill(REDIRECT)
        await page.getByLabel('Refresh Token Lifespan').fill(String(LIFESPANS.refresh))
        await page.getByLabel('Access Token Lifespan').fill(String(LIFESPANS.access))
        // "Client ID: This is not configurable", "If this field is left empty, it auto-generates a Client Secret".
        await page.getByRole('button', { name: 'Submit' }).click()
        await page.getByRole('button', { name: 'Update' }).waitFor()
        const form = await page.getByRole('main').innerText()
        const clientId = /Client ID\s+([0-9a-f]{32})/.exec(form)?.[1] ?? ''
        await page.getByRole('button', { name: 'Show Client Secret' }).click()
        const told = await page.getByRole('status').filter({ hasText: 'Client Secret' }).innerText()
        const secret = /^Client Secret: ([0-9a-f]{32})$/.exec(told)?.[1] ?? ''
        expect([clientId, secret]).not.toContain('')
        client = { client_id: clientId, client_secret: secret }
        expect(problems).toEqual([])
    })

    it('Authenticate Tenant: who denies is sent back without a code, and stays logged in', async () => {
        const page = await browser.newPage({ baseURL: instance.url })
        await logInOnTheWay(page, 'zdx.admin')
        const gone = await press(page, 'Deny')
        expect([gone.get('error'), gone.get('state'), gone.get('code')]).toEqual(['access_denied', 'state-1', null])
        await page.goto(request())
        await page.getByRole('button', { name: 'Allow' }).waitFor()
    })

    it('Authenticate Tenant: a token of whoever allows posts an alert, and is refreshed for five years', async () => {
        const page = await browser.newPage({ baseURL: instance.url, viewport: { width: 390, height: 800 } })
        await logInOnTheWay(page, 'zdx.admin')
        const gone = await press(page, 'Allow')
        expect(gone.get('state')).toBe('state-1')
        const exchange = { grant_type: 'authorization_code', code: gone.get('code') ?? '', redirect_uri: REDIRECT }
        const first = await granted({ ...client, ...exchange })
        expect(first.expires_in).toBeGreaterThan(LIFESPANS.access - 60)

        const alertId = newAlertId()
        expect((await post(first.access_token, alertId)).status).toBe(201)
        const admin = new Client(instance, 'admin')
        const query = `correlation_id=${alertId}`
        const fields = { sysparm_fields: 'opened_by.user_name' }
        expect(await admin.readOne('incident', query, fields)).toEqual({ 'opened_by.user_name': 'zdx.admin' })

        const [refresh] = await admin.read('oauth_credential', 'peer.name=ZDX^type=refresh_token')
        const left = Date.parse(`${refresh?.['expires']?.replace(' ', 'T')}Z`) - Date.now()
        expect(Math.round(left / 86_400_000)).toBe(5 * 365)
        const again = await granted({ ...client, grant_type: 'refresh_token', refresh_token: first.refresh_token })
        expect(again.refresh_token).toBe(first.refresh_token)
        expect((await post(again.access_token)).status).toBe(201)

        // The code is good once; a second use of it, by whomever, ends what the first one got.
        expect((await ask({ ...client, ...exchange })).status).toBe(401)
        expect((await post(again.access_token)).status).toBe(401)
    })

    it('Authenticate Tenant anew after the token was revoked', async () => {
        const page = await browser.newPage({ baseURL: instance.url })
        await logInOnTheWay(page, 'zdx.admin')
        const consent = async (): Promise<Granted> => {
            const code = (await press(page, 'Allow')).get('code') ?? ''
            return granted({ ...client, grant_type: 'authorization_code', code, redirect_uri: REDIRECT })
        }
        const first = await consent()
        expect((await fetch(`${instance.url}/oauth_revoke_token.do?token=${first.refresh_token}`)).status).toBe(200)
        expect((await post(first.access_token)).status).toBe(401)
        const refused = await ask({ ...client, grant_type: 'refresh_token', refresh_token: first.refresh_token })
        expect(refused).toMatchObject({ status: 401, json: { error: 'invalid_grant' } })
        await page.goto(request())
        expect((await post((await consent()).access_token)).status).toBe(201)
    })

    it('"Not you?" leads to the log-in of somebody else, and back', async () => {
        const page = await browser.newPage({ baseURL: instance.url })
        await logInOnTheWay(page, 'desk.agent')
        await page.getByRole('button', { name: 'Not you?' }).click()
        await logIn(page, 'zdx.admin')
        expect((await press(page, 'Allow')).get('code')).toMatch(/\S{20}/)
    })

    it('is out of reach for the service user of the guide, who may use web services only', async () => {
        const page = await browser.newPage({ baseURL: instance.url })
        await page.goto(request())
        await logIn(page, 'zdx.webhook')
        expect(await page.getByRole('alert').innerText()).toBe('User name or password invalid')
    })

    /** The address that the portal opens. */
    const request = (): string => {
        const asked = { response_type: 'code', client_id: client['client_id'] ?? '', redirect_uri: REDIRECT }
        return `/oauth_auth.do?${new URLSearchParams({ ...asked, state: 'state-1' }).toString()}`
    }

    const logIn = async (page: Page, user: string): Promise<void> => {
        await page.getByLabel('User name').fill(user)
        await page.getByLabel('Password').fill(user)
        await page.getByRole('button', { name: 'Log in' }).click()
    }

    /** Opens the request as somebody who is not logged in, and logs in. */
    const logInOnTheWay = async (page: Page, user: string): Promise<void> => {
        await page.goto(request())
        await logIn(page, user)
        await page.getByRole('button', { name: 'Allow' }).waitFor()
    }

    /** Presses a button of the consent page; what the portal is sent. No such host exists, so that the browser ends there. */
    const press = async (page: Page, button: 'Allow' | 'Deny'): Promise<URLSearchParams> => {
        const isGone = (url: URL): boolean => url.href.startsWith(`${REDIRECT}?`)
        await page.route(isGone, (route) => route.fulfill({ body: 'The site of the application' }))
        await page.getByRole('button', { name: button }).click()
        await page.waitForURL(isGone)
        return new URL(page.url()).searchParams
    }

    const ask = async (fields: Fields): Promise<{ status: number; json: unknown }> => {
        const body = new URLSearchParams(fields)
        const response = await fetch(`${instance.url}/oauth_token.do`, { method: 'POST', body })
        return { status: response.status, json: await response.json() }
    }

    const granted = async (fields: Fields): Promise<Granted> => {
        const answer = await ask(fields)
        expect(answer).toMatchObject({ status: 200, json: { scope: 'useraccount', token_type: 'Bearer' } })
        return answer.json as Granted
    }

    const post = (token: string, alertId = newAlertId()): Promise<Answer> =>
        new Client(instance, null).send('POST', ALERTS, startedAlert(alertId), { authorization: `Bearer ${token}` })
}
