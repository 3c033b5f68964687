import { createHash } from 'node:crypto'
import { Authentication } from '../../../src/auth/authentication'
import type { InstanceResponse } from '../../../src/rest/http'
import { CLIENT, type Fields, type OAuthBed, openOAuthBed } from './oauth-bed'

/** Where the application of the bed has the browser sent: two clouds, and one that has a query of its own. */
export const REDIRECTS = {
    first: 'https://admin.example.net/admin/webhooks',
    second: 'https://admin.example.com/admin/webhooks',
    withQuery: 'https://app.example.org/callback?tenant=1',
} as const

/** A request for a consent as the guides' systems send it. */
export const REQUEST: Fields = {
    response_type: 'code',
    client_id: CLIENT.client_id,
    redirect_uri: REDIRECTS.first,
    state: 'xyz123',
}

/** What PKCE sends first and last. */
export const PKCE = {
    verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    challenge: createHash('sha256').update('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk').digest('base64url'),
} as const

/** An instance with an application that asks users for their consent. */
export interface ConsentBed extends OAuthBed {
    /** The cookie of a new session of a user, whose password is the name. */
    logIn(user: string): string
    /** Opens the page. */
    open(fields: Fields, cookie?: string): Promise<InstanceResponse>
    /** Opens the page and presses a button of it, as a browser does. */
    press(button: 'Allow' | 'Deny', fields: Fields, cookie: string, changed?: Fields): Promise<InstanceResponse>
    /** The code of a consent of `rest.user`. */
    code(fields?: Fields): Promise<string>
}

/** Makes the bed. */
export function openConsentBed(): ConsentBed {
    const bed = openOAuthBed({ redirect_url: Object.values(REDIRECTS).join(', ') })
    const authentication = new Authentication(bed.context, bed.sessions, (level, _source, message) =>
        bed.logged.push(`${level} ${message}`),
    )
    const send = async (method: string, query: string, body: string, cookie: string): Promise<InstanceResponse> => {
        const answer = await authentication.answerOAuth({
            method,
            url: `/oauth_auth.do${query}`,
            headers: { 'content-type': 'application/x-www-form-urlencoded', ...(cookie && { cookie }) },
            body: Buffer.from(body),
            parts: [],
            remoteAddress: '127.0.0.1',
        })
        if (!answer) {
            throw new Error('The request was not taken for one for a consent')
        }
        return answer
    }
    const consent: ConsentBed = {
        ...bed,
        logIn(user) {
            const session = bed.sessions.byUserName(user)
            if (!session) {
                throw new Error(`There is no user ${user}`)
            }
            return `JSESSIONID=${authentication.begin(session).cookie}`
        },
        open: (fields, cookie = '') => send('GET', `?${new URLSearchParams(fields).toString()}`, '', cookie),
        async press(button, fields, cookie, changed = {}) {
            const shown = await consent.open(fields, cookie)
            const hidden = Object.fromEntries(
                [...String(shown.body).matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
                    ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')],
                ),
            )
            const sent = { ...hidden, allowed: button === 'Allow' ? 'true' : 'false', ...changed }
            return send('POST', '', new URLSearchParams(sent).toString(), cookie)
        },
        async code(fields = REQUEST) {
            const answer = await consent.press('Allow', fields, consent.logIn('rest.user'))
            return goneTo(answer).searchParams.get('code') ?? ''
        },
    }
    return consent
}

/** Where an answer sends the browser. */
export function goneTo({ status, headers }: InstanceResponse): URL {
    expect(status).toBe(302)
    return new URL(String(headers['location']), 'https://instance.example')
}
