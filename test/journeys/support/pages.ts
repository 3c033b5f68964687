import { logIn } from './application-package'
import type { Instance } from './instance'

/**
 * Submits the form of a record as a signed-in user does in a browser.
 *
 * @returns the status, and the messages that the page then shows, as text
 */
export async function submitForm(
    instance: Instance,
    user: string,
    address: string,
    fields: Readonly<Record<string, string>>,
): Promise<{ status: number; messages: string[] }> {
    const { cookie } = await logIn(instance, user)
    const form = await (await fetch(instance.url + address, { headers: { cookie } })).text()
    const body = new URLSearchParams([...fieldsOf(form), ...Object.entries(fields)])
    const answer = await fetch(instance.url + address, {
        method: 'POST',
        headers: { cookie },
        body,
        redirect: 'manual',
    })
    const messages = (await answer.text()).matchAll(/role="alert">([^<]*)</g)
    return { status: answer.status, messages: [...messages].map(([, message = '']) => message) }
}

/** What a click on a button of a form led to. */
export interface Clicked {
    /** Status of the click's own answer: 302 where it leads to another page. */
    readonly status: number
    /** Address of the page that follows; empty where there is none. */
    readonly address: string
    /** Messages of that page, errors and others. */
    readonly messages: readonly string[]
}

/**
 * Clicks a button of a UI action on the form of a record, as a signed-in user does in a browser; null where the form
 * does not show it.
 */
export async function clickButton(
    instance: Instance,
    user: string,
    address: string,
    button: string,
): Promise<Clicked | null> {
    const { cookie } = await logIn(instance, user)
    const headers = { cookie }
    const form = await (await fetch(instance.url + address, { headers })).text()
    const buttons = form.matchAll(/<button[^>]*name="(sys_action)" value="([^"]*)">\s*([^<]*?)\s*</g)
    const [, name = '', value = ''] = [...buttons].find(([, , , text]) => text === button) ?? []
    if (name === '') {
        return null
    }
    const body = new URLSearchParams([...fieldsOf(form), [name, value]])
    const answer = await fetch(instance.url + address, { method: 'POST', headers, body, redirect: 'manual' })
    const next = answer.headers.get('location') ?? ''
    const page = next === '' ? await answer.text() : await (await fetch(instance.url + next, { headers })).text()
    const messages = page.matchAll(/role="(?:alert|status)">([^<]*)</g)
    return { status: answer.status, address: next, messages: [...messages].map(([, message = '']) => message) }
}

/** The hidden fields of a form, its token among them. */
function fieldsOf(page: string): [string, string][] {
    const inputs = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
    return [...inputs].map(([, name = '', value = '']) => [name, unescaped(value)])
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

function unescaped(html: string): string {
    return html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => CHARACTERS[name] ?? '')
}
