import { html } from 'hono/html'
import { textAnswer } from '../../rest/answers'
import type { InstanceResponse } from '../../rest/http'
import { boxPage, GOTO_FIELD } from '../sign-in-page'

/** What the page asks a user for. */
export interface Consent {
    readonly application: string
    readonly userName: string
    /** Where the browser goes afterwards, on another site. */
    readonly redirectUri: string
    /** Address of an image, or ''. */
    readonly logoUrl: string
    /** The address of this page, to come back to. */
    readonly address: string
    /** The request that is answered, field by field. */
    readonly fields: Readonly<Record<string, string>>
    readonly userToken: string
}

/** No other site frames what a user is asked here. */
const NOT_FRAMED = { 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' } as const

/**
 * The page of `/oauth_auth.do` on which a user allows or denies an application (c_OAuthAuthorizationCodeFlow.md: "a UI page
 * that has Allow and Deny buttons"). Its form may lead to the application's own site, and to no other.
 */
export function consentPage(consent: Consent): InstanceResponse {
    const { application, userName, redirectUri, logoUrl, address, fields, userToken } = consent
    const site = new URL(redirectUri).origin
    const logo = logoOrigin(logoUrl)
    const body = boxPage(
        `Allow ${application}`,
        html`${logo === null ? '' : html`<img src="${logoUrl}" alt="" />`}
            <h1>${application} asks for access to your account</h1>
            <form method="post" action="/logout.do">
                <input type="hidden" name="sysparm_ck" value="${userToken}" />
                <input type="hidden" name="${GOTO_FIELD}" value="${address}" />
                You are logged in as <strong>${userName}</strong>.
                <button class="as-link">Not you?</button>
            </form>
            <p>
                With your consent it may read and change whatever you may, in your name, until the token expires or is
                revoked. Its site is <strong>${site}</strong>.
            </p>
            <form method="post" action="/oauth_auth.do">
                <input type="hidden" name="sysparm_ck" value="${userToken}" />
                ${Object.entries(fields).map(
                    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
                )}
                <button name="allowed" value="true">Allow</button>
                <button name="allowed" value="false" class="second">Deny</button>
            </form>`,
        'wide',
    )
    const policy = [
        "default-src 'none'",
        "base-uri 'none'",
        "style-src 'unsafe-inline'",
        ...(logo === null ? [] : [`img-src ${logo}`]),
        `form-action 'self' ${site}`,
        "frame-ancestors 'none'",
    ].join('; ')
    return textAnswer(200, HTML, body, { ...NOT_FRAMED, 'content-security-policy': policy })
}

/** A page that says why no consent can be asked for; the browser stays on the instance. */
export function refusedConsent(status: number, message: string): InstanceResponse {
    const policy = "default-src 'none'; base-uri 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    const body = boxPage(
        'No access',
        html`<h1>No access was given</h1>
            <p role="alert">${message}</p>`,
        'wide',
    )
    return textAnswer(status, HTML, body, { ...NOT_FRAMED, 'content-security-policy': policy })
}

const HTML = 'text/html;charset=UTF-8'

/** The site of a logo, which has to be sent encrypted; null if there is none to show. */
function logoOrigin(address: string): string | null {
    if (!URL.canParse(address)) {
        return null
    }
    const { protocol, origin } = new URL(address)
    return protocol === 'https:' ? origin : null
}
