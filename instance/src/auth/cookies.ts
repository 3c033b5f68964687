/** Name of the cookie that carries a form session. */
export const SESSION_COOKIE = 'JSESSIONID'

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
export function sessionCookie(value: string): string {
    return `${SESSION_COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax`
}

/** Set-Cookie that ends a form session in the browser. */
export function endedCookie(): string {
    return `${SESSION_COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`
}
