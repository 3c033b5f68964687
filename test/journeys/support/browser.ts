import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import type { Instance } from './instance'

/** Where Debian's package `chromium` puts it; the environment variable CHROMIUM names another program. */
const DEBIAN = '/usr/bin/chromium'

/** The browser on this machine; null where there is none. */
export const CHROMIUM: string | null =
    [process.env['CHROMIUM'], DEBIAN].find((path) => path && existsSync(path)) ?? null

/** Whether a part that is missing fails the tests instead of leaving some out, as on the machine that decides. */
export const NEEDS_REAL_PARTS = process.env['CI_REAL_PARTS'] === '1'

/** Said where there is no browser. */
export const HOW_TO_INSTALL = 'needs a browser: apt-get install chromium, or name one by the variable CHROMIUM'

/** Starts the browser without a window. As root it runs without its sandbox, which it refuses then. */
export async function openBrowser(): Promise<Browser> {
    if (CHROMIUM === null) throw new Error(`This test ${HOW_TO_INSTALL}`)
    return chromium.launch({ executablePath: CHROMIUM, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}

/** A page of a browser session of its own, signed in; what fails in it is collected in `problems`. */
export async function signIn(
    browser: Browser,
    instance: Instance,
    user: string,
    width = 1280,
): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, baseURL: instance.url })
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    await page.goto('/login.do')
    await page.getByLabel('User name').fill(user)
    await page.getByLabel('Password').fill(user)
    await page.getByRole('button', { name: 'Log in' }).click()
    await page.getByRole('link', { name: 'Log out' }).waitFor()
    return { page, problems }
}
