import type { InstanceRequest } from '../rest/http'

/**
 * Name of the cookie that carries a form session. Browsers tell cookies of one machine's ports apart by nothing but the
 * name, so an instance that is reached at a port has the port in it: two instances on one machine keep their sessions.
 */
export function sessionCookieName({ headers }: Pick<InstanceRequest, 'headers'>): string {
    const port = /:(\d{1,5})$/.exec(headers['host'] ?? '')?.[1]
    return port === undefined ? 'JSESSIONID' : `JSESSIONID_${port}`
}

/** The value of a request's session cookie, or undefined. */
export function readSessionCookie(request: Pick<InstanceRequest, 'headers'>): string | undefined {
    return cookieValue(request.headers['cookie'], sessionCookieName(request))
}

/** The value of a cookie in a Cookie header, or undefined. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
    for (const part of (header ?? '').split(';')) {
        const equals = part.indexOf('=')
        if (equals > 0 && part.slice(0, equals).trim() === name) {
            return part.slice(equals + 1).trim()
        }
    }
    return undefined
}

/** Set-Cookie of a form session. SameSite=Lax keeps it out of requests that other sites' forms send. */
export function sessionCookie(request: Pick<InstanceRequest, 'headers'>, value: string): string {
    return `${sessionCookieName(request)}=${value}; Path=/; HttpOnly; SameSite=Lax`
}

/** Set-Cookie that ends a form session in the browser. */
export function endedCookie(request: Pick<InstanceRequest, 'headers'>): string {
    return `${sessionCookieName(request)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`
}
