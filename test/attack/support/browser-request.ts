import type { Instance } from '../../journeys/support/instance'
import type { Visitor } from './people'

/** What a page answered. */
export interface PageAnswer {
    readonly status: number
    /** Where the browser is sent; empty if nowhere. */
    readonly location: string
    readonly text: string
    readonly headers: Headers
}

/** Opens a page in the person's browser session. Redirects are not followed. */
export function openPage(instance: Instance, visitor: Pick<Visitor, 'cookie'>, path: string): Promise<PageAnswer> {
    return request(instance, path, { headers: { cookie: visitor.cookie, accept: 'text/html' } })
}

/** Posts a form in the person's session, with its token. */
export function postForm(
    instance: Instance,
    visitor: Pick<Visitor, 'cookie' | 'token'>,
    path: string,
    fields: Readonly<Record<string, string>>,
): Promise<PageAnswer> {
    const body = new URLSearchParams({ sysparm_ck: visitor.token, ...fields })
    return request(instance, path, { method: 'POST', headers: { cookie: visitor.cookie, accept: 'text/html' }, body })
}

async function request(instance: Instance, path: string, init: RequestInit): Promise<PageAnswer> {
    const answer = await fetch(instance.url + path, { ...init, redirect: 'manual' })
    return {
        status: answer.status,
        location: answer.headers.get('location') ?? '',
        text: await answer.text(),
        headers: answer.headers,
    }
}
