import type { Session } from '../access/session'
import { errorAnswer, jsonAnswer, textAnswer } from '../rest/answers'
import { OWN_PAGE_POLICY } from '../rest/html-document'
import type { InstanceRequest, InstanceResponse } from '../rest/http'
import { localAddress } from '../rest/local-address'
import { redirect } from '../rest/redirect'
import { requestTarget } from '../rest/request-target'
import type { Admission } from '../rest/services'
import type { Credentials } from './basic-credentials'
import { endedCookie, readSessionCookie, sessionCookie } from './cookies'
import { formFields } from './form-fields'
import { newSessionId, type SessionStore } from './session-store'
import { GOTO_FIELD, signInPage, signOutPage } from './sign-in-page'

/** One answer for every reason why somebody may not sign in. */
const REFUSAL = 'User name or password invalid'

/** What the doors need of the Authentication. */
export interface SignIn {
    readonly store: SessionStore
    verify(credentials: Credentials, door: 'form', request: InstanceRequest): Session | null
    begin(session: Session): { readonly cookie: string; readonly userToken: string }
    signedIn(cookie: string | undefined): { readonly session: Session; readonly userToken: string } | null
    authenticate(request: InstanceRequest): Admission
}

/** Answers `/angular.do` (view_form.login, get_user), `/login.do` and `/logout.do`; undefined for every other address. */
export function answerSignIn(signIn: SignIn, request: InstanceRequest): InstanceResponse | undefined {
    const { path, query } = requestTarget(request)
    switch (path) {
        case '/angular.do':
            return answerAngular(
                signIn,
                request,
                query.get('sysparm_type') ?? formFields(request).get('sysparm_type') ?? '',
            )
        case '/login.do':
            return request.method === 'POST'
                ? signInBrowser(signIn, request)
                : signInAnswer(200, '', query.get(GOTO_FIELD) ?? '')
        case '/logout.do':
            return signOut(signIn, request)
        default:
            return undefined
    }
}

/** Longest address that the log-in page leads to, in characters: no program takes a header of any length. */
const MAX_GOTO_LENGTH = 2000

/** The log-in page that leads to another address of this instance; a longer one is left out. */
export function logInAddress(goTo: string): string {
    if (goTo.length > MAX_GOTO_LENGTH) {
        return '/login.do'
    }
    return `/login.do?${new URLSearchParams({ [GOTO_FIELD]: goTo }).toString()}`
}

function answerAngular(signIn: SignIn, request: InstanceRequest, type: string): InstanceResponse {
    switch (type) {
        case 'view_form.login':
        case 'login':
            return signInClient(signIn, request)
        case 'get_user':
            return currentUser(signIn, request)
        default:
            return errorAnswer(
                404,
                'Not found',
                `The local instance does not answer /angular.do with sysparm_type "${type}"`,
            )
    }
}

function signInClient(signIn: SignIn, request: InstanceRequest): InstanceResponse {
    const begun = begin(signIn, request)
    if (!begun) {
        return jsonAnswer(200, { status: 'error', message: REFUSAL })
    }
    return jsonAnswer(
        200,
        { status: 'success', message: 'Login successful', session_token: begun.userToken },
        { 'set-cookie': begun.cookies },
    )
}

/**
 * A client that has a session but no token yet is refused and given the token in X-UserToken-Response: this is how the
 * SDK's command line gets it. Without a session the answer is that of the guest, with a cookie to begin with.
 */
function currentUser(signIn: SignIn, request: InstanceRequest): InstanceResponse {
    const found = signIn.signedIn(readSessionCookie(request))
    if (!found) {
        return jsonAnswer(200, { user_name: 'guest' }, { 'set-cookie': [sessionCookie(request, newSessionId())] })
    }
    if (request.headers['x-usertoken'] !== found.userToken) {
        return errorAnswer(401, 'User is not authenticated', 'Required to provide Auth information', {
            'x-usertoken-response': found.userToken,
        })
    }
    const { userId, userName, displayName, roles } = found.session
    return jsonAnswer(200, {
        user_name: userName,
        user_id: userId,
        user_display_name: displayName,
        roles: [...roles].sort(),
    })
}

function signInBrowser(signIn: SignIn, request: InstanceRequest): InstanceResponse {
    const begun = begin(signIn, request)
    const goTo = formFields(request).get(GOTO_FIELD) ?? ''
    return begun
        ? redirect(localAddress(goTo) ?? '/', { 'set-cookie': begun.cookies })
        : signInAnswer(401, REFUSAL, goTo)
}

/** An address elsewhere is left out, as the start page is where the browser goes then. */
function signInAnswer(status: number, problem: string, goTo: string): InstanceResponse {
    const page = signInPage(problem, goTo === '' ? '' : (localAddress(goTo) ?? ''))
    return textAnswer(status, 'text/html;charset=UTF-8', page, { 'content-security-policy': OWN_PAGE_POLICY })
}

/** Begins a session under a new cookie, whatever cookie the request brought: an id planted by somebody else is worth nothing. */
function begin(
    signIn: SignIn,
    request: InstanceRequest,
): { readonly cookies: readonly string[]; readonly userToken: string } | null {
    const fields = formFields(request)
    const credentials = { userName: fields.get('user_name') ?? '', password: fields.get('user_password') ?? '' }
    // A user for web services only may not sign in to the instance (sys_user.web_service_access_only).
    const session = signIn.verify(credentials, 'form', request)
    if (!session) {
        return null
    }
    const { cookie, userToken } = signIn.begin(session)
    return { cookies: [sessionCookie(request, cookie), 'glide_user_route=local; Path=/; HttpOnly'], userToken }
}

/**
 * Ends the session of a form that has its token. A GET, which a page of somebody else can cause as well, shows that form:
 * the platform asks only if an admin wants it (markdown/platform-security/authentication/t_EnableTheLogoutConfirmPrompt.md).
 */
function signOut(signIn: SignIn, request: InstanceRequest): InstanceResponse {
    const cookie = readSessionCookie(request)
    const sent = request.method === 'POST' ? formFields(request) : requestTarget(request).query
    const goTo = localAddress(sent.get(GOTO_FIELD) ?? '') ?? '/'
    const found = signIn.signedIn(cookie)
    if (found && (request.method !== 'POST' || 'refused' in signIn.authenticate(request))) {
        const status = request.method === 'POST' ? 401 : 200
        return textAnswer(status, 'text/html;charset=UTF-8', signOutPage(found.userToken, goTo === '/' ? '' : goTo), {
            'content-security-policy': OWN_PAGE_POLICY,
        })
    }
    if (cookie && request.method === 'POST') {
        signIn.store.remove(cookie)
    }
    return redirect(goTo === '/' ? '/login.do' : logInAddress(goTo), { 'set-cookie': [endedCookie(request)] })
}
