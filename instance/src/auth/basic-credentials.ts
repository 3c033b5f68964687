/** User name and password as a client sends them. */
export interface Credentials {
    readonly userName: string
    readonly password: string
}

/** Credentials of an Authorization header with the scheme Basic (RFC 7617, UTF-8); null where it is none or malformed. */
export function basicCredentials(header: string): Credentials | null {
    const match = /^basic +([A-Za-z0-9+/]+=*)$/i.exec(header.trim())
    if (!match) {
        return null
    }
    const text = Buffer.from(match[1] as string, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    return colon < 0 ? null : { userName: text.slice(0, colon), password: text.slice(colon + 1) }
}
