import type { InstanceContext } from '../../access/context'
import type { Session } from '../../access/session'
import type { Sessions } from '../../access/sessions'
import { cleanText } from '../../outside-text'
import { emptyAnswer, errorAnswer } from '../../rest/answers'
import type { InstanceRequest, InstanceResponse } from '../../rest/http'
import { redirect } from '../../rest/redirect'
import { requestTarget } from '../../rest/request-target'
import { readSessionCookie } from '../cookies'
import { formFields } from '../form-fields'
import type { LogInLog } from '../log-in-records'
import { isSameText } from '../same-text'
import { logInAddress } from '../sign-in-doors'
import type { AuthScopes } from './auth-scopes'
import { consentModel } from './authorization-code-model'
import { type AuthorizationCodes, CODE_LIFESPAN } from './authorization-codes'
import { consentPage, refusedConsent } from './consent-page'
import { type GrantedUser, markUser } from './granted-user'
import { clientByClientId, type OAuthClient } from './oauth-clients'
import { oauthLibrary } from './oauth-library'

const AUTHORIZE_PATH = '/oauth_auth.do'

/** Parameters of a request for a consent; every other one is left out. */
const PARAMETERS = [
    'response_type',
    'client_id',
    'redirect_uri',
    'scope',
    'state',
    'code_challenge',
    'code_challenge_method',
] as const

/** What the door needs of the Authentication. */
export interface ConsentServices {
    readonly context: InstanceContext
    readonly sessions: Sessions
    readonly codes: AuthorizationCodes
    readonly scopes: AuthScopes
    readonly log: LogInLog
    signedIn(cookie: string | undefined): { readonly session: Session; readonly userToken: string } | null
    /** Whether a user has to change the password before anything else. */
    needsReset(session: Session): boolean
}

/** Whether a request is for a user's consent, and so answered by `answerConsent`. */
export function asksForConsent(request: InstanceRequest): boolean {
    return requestTarget(request).path === AUTHORIZE_PATH
}

/**
 * Answers `/oauth_auth.do`: the log-in page to who is not logged in, then the question whether an application may act for the
 * user, then the way back to the application with a code or an error (markdown/platform-security/authentication/
 * c_OAuthAuthorizationCodeFlow.md, authorization-workflow.md, oauth-auth-code-flow-state-parm.md; RFC 6749, section 4.1).
 * The browser leaves the instance for no other address than one that is registered for the application.
 */
export async function answerConsent(services: ConsentServices, request: InstanceRequest): Promise<InstanceResponse> {
    const isAnswer = request.method === 'POST'
    if (!isAnswer && request.method !== 'GET' && request.method !== 'HEAD') {
        return errorAnswer(405, 'Method not allowed', `${AUTHORIZE_PATH} answers GET and POST`)
    }
    const sent = isAnswer ? formFields(request) : requestTarget(request).query
    const fields = parameters(sent)
    if (fields === null) {
        return refusedConsent(400, 'A parameter of the request stands in it more than once.')
    }
    const address = `${AUTHORIZE_PATH}?${new URLSearchParams(fields).toString()}`
    const browser = services.signedIn(readSessionCookie(request))
    if (!browser) {
        return redirect(logInAddress(address))
    }
    const { session, userToken } = browser
    if (isAnswer && !isSameText(sent.get('sysparm_ck') ?? '', userToken)) {
        return refusedConsent(401, 'This form is no longer valid. Begin again in the application.')
    }
    const problem = refusal(services, session, fields)
    if (problem !== null) {
        return refusedConsent(400, problem)
    }
    const client = clientByClientId(services.context, fields['client_id'] ?? '')
    const redirectUri = fields['redirect_uri'] || client?.redirectUris[0]
    if (!client || redirectUri === undefined) {
        return refusedConsent(400, 'There is no active application with this Client ID and a Redirect URL.')
    }
    const choice = isAnswer ? sent.get('allowed') : null
    if (isAnswer && choice !== 'true' && choice !== 'false') {
        return refusedConsent(400, 'Press Allow or Deny.')
    }
    const outcome = await authorize(services, session, fields, choice)
    switch (outcome.kind) {
        case 'refused':
            return refusedConsent(400, outcome.message)
        case 'error':
            return toApplication(redirectUri, { ...outcome.error, state: fields['state'] ?? '' })
        case 'code':
            if (choice === null) {
                const { name: application, logoUrl } = client
                const { displayName: userName } = session
                return consentPage({ application, userName, redirectUri, logoUrl, address, fields, userToken })
            }
            logConsent(services, session, client)
            return toApplication(redirectUri, { code: outcome.code, state: fields['state'] ?? '' })
    }
}

/** What the OAuth library says of a request; an `error` belongs to the application, which is told of it. */
type Outcome =
    | { readonly kind: 'code'; readonly code: string }
    | { readonly kind: 'error'; readonly error: { readonly error: string; readonly error_description: string } }
    | { readonly kind: 'refused'; readonly message: string }

/** Has the library judge a request. Nothing is kept of it until the user has said yes. */
async function authorize(
    services: ConsentServices,
    session: Session,
    fields: Readonly<Record<string, string>>,
    allowed: string | null,
): Promise<Outcome> {
    const OAuth2 = oauthLibrary()
    const server = new OAuth2({ model: consentModel(services, allowed === null ? null : services.codes) })
    const user: GrantedUser = { session, passwordMark: markUser(services.sessions, session) }
    const body = { ...fields, ...(allowed !== null && { allowed }) }
    const libraryRequest = new OAuth2.Request({ method: 'POST', headers: {}, query: {}, body })
    const response = new OAuth2.Response({})
    try {
        const { authorizationCode } = await server.authorize(libraryRequest, response, {
            authorizationCodeLifetime: CODE_LIFESPAN,
            allowEmptyState: true,
            authenticateHandler: { handle: () => user },
        })
        return { kind: 'code', code: authorizationCode }
    } catch (error) {
        if (!(error instanceof OAuth2.OAuthError) || error instanceof OAuth2.ServerError) {
            throw error
        }
        const { name, message } = error
        // The library names a place to go only once it knows that the application's Redirect URL is the one that was sent.
        return response.get('location') === undefined
            ? { kind: 'refused', message: 'The redirect_uri of the request is not a Redirect URL of the application.' }
            : { kind: 'error', error: { error: name, error_description: message } }
    }
}

/** Why this user cannot be asked for a consent by this request; null if he can. */
function refusal(
    services: ConsentServices,
    session: Session,
    { state = '' }: Readonly<Record<string, string>>,
): string | null {
    if (services.needsReset(session)) {
        return 'Change your password first: open the start page of this instance.'
    }
    if (session.webServiceOnly) {
        return 'A user with Web service access only cannot give an application access.'
    }
    const isRequired = services.context.properties.get().get('glide.oauth.state.parameter.required') === 'true'
    return isRequired && state.trim() === '' ? 'Missing State parameter in request.' : null
}

/** The parameters of a request, without empty ones; null if one stands there twice (RFC 6749, section 3.1). */
function parameters(sent: URLSearchParams): Readonly<Record<string, string>> | null {
    const named = PARAMETERS.map((name) => [name, sent.getAll(name)] as const)
    if (named.some(([, values]) => values.length > 1)) {
        return null
    }
    return Object.fromEntries(
        named.map(([name, [value = '']]) => [name, value] as const).filter(([, value]) => value !== ''),
    )
}

/**
 * Sends the browser to a registered address of an application: the only way out of the instance. It keeps the query that
 * the address has (RFC 6749, section 3.1.2).
 */
function toApplication(redirectUri: string, answer: Readonly<Record<string, string>>): InstanceResponse {
    const location = new URL(redirectUri)
    for (const [name, value] of Object.entries(answer)) {
        if (value !== '') {
            location.searchParams.set(name, value)
        }
    }
    return emptyAnswer(302, { location: location.href, 'referrer-policy': 'no-referrer' })
}

function logConsent({ log }: ConsentServices, { userName }: Session, { name }: OAuthClient): void {
    log('info', 'Authentication', `User "${cleanText(userName)}" allowed the application "${cleanText(name)}"`)
}
