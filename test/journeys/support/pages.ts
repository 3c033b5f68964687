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

/** The hidden fields of a form, its token among them. */
function fieldsOf(page: string): [string, string][] {
    const inputs = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
    return [...inputs].map(([, name = '', value = '']) => [name, value])
}
