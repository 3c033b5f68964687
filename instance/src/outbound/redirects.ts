import type { Header, OutboundRequest } from './exchange'
import { CallFailed } from './failures'
import type { Reply } from './http-exchange'

/** Redirects that are followed for one request. */
export const MAX_REDIRECTS = 10

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Headers that are meant for the address which they were set for, and for no other. */
const SECRETS = new Set(['authorization', 'cookie', 'proxy-authorization'])

/** What is to be sent next. */
export interface Step {
    readonly method: string
    readonly url: URL
    readonly headers: readonly Header[]
    readonly body: Uint8Array | null
}

/**
 * Where an answer leads: the next step, or why its redirect is not followed, or null if it is none. Redirects are followed,
 * unless setAllowedRedirectURIs has named others
 * (markdown/api-reference/server-api-reference/c_RESTMessageV2API.md); which method is used, as the WHATWG's fetch has it.
 *
 * @throws CallFailed
 */
export function nextStep(
    step: Step,
    reply: Reply,
    allowed: OutboundRequest['allowedRedirects'],
    followed: number,
): Step | string | null {
    const location = reply.headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
    if (!REDIRECTS.has(reply.status) || location === undefined) {
        return null
    }
    const url = target(location, step.url)
    if (allowed !== null && !allowed.some((each) => isSame(each, url))) {
        return `The redirect to ${url.origin}${url.pathname} is not allowed by setAllowedRedirectURIs`
    }
    if (followed >= MAX_REDIRECTS) {
        throw new CallFailed('tooManyRedirects', `More than ${MAX_REDIRECTS} redirects`)
    }
    const becomesGet =
        (reply.status === 303 && step.method !== 'HEAD') || (reply.status < 303 && step.method === 'POST')
    const headers = step.headers
        .filter(([name]) => url.origin === step.url.origin || !SECRETS.has(name.toLowerCase()))
        .filter(([name]) => !becomesGet || !/^content-/i.test(name))
    return becomesGet ? { method: 'GET', url, headers, body: null } : { ...step, url, headers }
}

function target(location: string, base: URL): URL {
    const url = URL.canParse(location, base.href) ? new URL(location, base) : null
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new CallFailed('badRedirect', 'The redirect leads to no address of http or https')
    }
    return url
}

function isSame(allowed: string, url: URL): boolean {
    return URL.canParse(allowed) && new URL(allowed).href === url.href
}
