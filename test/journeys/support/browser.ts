import { type Browser, chromium, type Page } from 'playwright-core'
import type { Instance } from './instance'
import type { RealPart } from './real-part'

/** The browser of the journeys; the environment variable CHROMIUM names another program. */
export const CHROMIUM: RealPart = { names: ['chromium'], install: 'apt-get install chromium', variable: 'CHROMIUM' }

/** Starts the browser without a window. As root it runs without its sandbox, which it refuses then. */
export function openBrowser(file: string): Promise<Browser> {
    return chromium.launch({ executablePath: file, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
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
