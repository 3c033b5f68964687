import { readSessionCookie } from '../auth/cookies'
import { formFields } from '../auth/form-fields'
import { logInAddress } from '../auth/sign-in-doors'
import { methodRefused, notAuthenticated } from '../rest/answers'
import { doorOf, type KnownDoor, takesMethod } from '../rest/doors'
import type { InstanceRequest, InstanceResponse } from '../rest/http'
import { localAddress } from '../rest/local-address'
import { redirect } from '../rest/redirect'
import { requestTarget } from '../rest/request-target'
import { TooManyReferences } from '../store/joins'
import { applicationChooser } from './application-chooser'
import { answerAttachments } from './attachments/attachments'
import { submitList } from './deletion/delete-records'
import { formPage, formPageByQuery, submitForm } from './form-page'
import { NEW_RECORD } from './form-subject'
import { homePage } from './home-page'
import { inboundIntegrations } from './integrations/inbound-integrations'
import { problem } from './layout'
import { listPage } from './list-page'
import type { PageServices, PageVisit } from './page-services'
import { CHANGE_PASSWORD_PATH, changePassword } from './passwords/change-password'
import { setPassword } from './passwords/set-password'
import { answerSuggestions } from './references/suggestions'
import { editMembers } from './related/edit-members'
import { answerAsset } from './shell/assets'
import { answerUiPage, uiPage } from './ui-page'

const LIST_ADDRESS = /^\/([a-z0-9_]+)_list\.do$/
const FORM_ADDRESS = /^\/([a-z0-9_]+)\.do$/
const UI_PAGE_ADDRESS = /^\/([\w.$-]+\.do)$/

/**
 * The pages that a browser sees: start page with the application navigator, lists and forms of tables, UI pages, and
 * `nav_to.do` (markdown/platform-user-interface/navigate-using-url.md). Returns undefined for every address that is not a page.
 */
export function answerPage(services: PageServices, request: InstanceRequest): InstanceResponse | undefined {
    const { segments, path } = requestTarget(request)
    const door = segments === null ? undefined : doorOf(segments)
    if (door?.room !== 'pages') {
        return undefined
    }
    if (!takesMethod(door, request.method)) {
        return methodRefused(request.method, path, door.methods)
    }
    if (door.name === 'asset') {
        return answerAsset(path)
    }
    const { context, authentication } = services
    const cookie = readSessionCookie(request)
    const browser = authentication.signedIn(cookie)
    if (!browser || cookie === undefined) {
        return door.name === 'references' ? notAuthenticated() : askToLogIn(request, door.name)
    }
    if (authentication.needsReset(browser.session) && door.name !== 'changePassword') {
        return redirect(CHANGE_PASSWORD_PATH)
    }
    const admission = authentication.authenticate(request)
    if ('refused' in admission) {
        return problem(context, 401, 'This form is no longer valid. Load the page again')
    }
    context.session = { ...admission.session, interactive: true }
    const response = answerVisit(services, request, door.name, browser.userToken, cookie)
    return { ...response, headers: { ...response.headers, 'x-is-logged-in': 'true' } }
}

/** The log-in page; it leads back to the page that was asked for, as far as that can be asked for again. */
function askToLogIn(request: InstanceRequest, door: KnownDoor['name']): InstanceResponse {
    const isWanted = door !== 'home' && request.method !== 'POST' && localAddress(request.url) !== null
    return redirect(isWanted ? logInAddress(request.url) : '/login.do')
}

function answerVisit(
    services: PageServices,
    request: InstanceRequest,
    door: KnownDoor['name'],
    token: string,
    cookie: string,
): InstanceResponse {
    const { context, authentication } = services
    const { path, query } = requestTarget(request)
    if (door === 'references') {
        return answerSuggestions(services, query)
    }
    if (door === 'navigate') {
        const address = localAddress(askedAddress(request))
        return address === null
            ? problem(context, 400, 'The address in uri is not one on this instance')
            : redirect(address)
    }
    const { dictionary } = context
    const form = FORM_ADDRESS.exec(path)?.[1] ?? ''
    const asked = dictionary.get().table(form) ? null : uiPage(context, UI_PAGE_ADDRESS.exec(path)?.[1] ?? '')
    if (asked) {
        return answerUiPage(services, request, asked, token)
    }
    const { store } = authentication
    const visit: PageVisit = {
        token,
        query,
        remarks: request.method === 'GET' ? store.takeMessages(cookie) : [],
        keep: (messages) => store.keepMessages(cookie, messages),
    }
    if (door === 'attachments') {
        return answerAttachments(services, request, visit)
    }
    if (door === 'members') {
        return editMembers(services, request, visit)
    }
    if (door === 'home') {
        return homePage(services, visit)
    }
    switch (door) {
        case 'integrations':
            return inboundIntegrations(services, request, visit)
        case 'setPassword':
            return setPassword(services, request, visit)
        case 'changePassword':
            return changePassword(services, request, visit)
        default:
    }
    const list = LIST_ADDRESS.exec(path)?.[1]
    if (list && dictionary.get().table(list)) {
        return request.method === 'POST'
            ? submitList(services, list, request, formFields(request), visit)
            : listOrProblem(services, list, visit)
    }
    return answerForm(services, request, form, visit)
}

/** `uri` of nav_to.do with what follows it, as the documentation writes its addresses: the rest belongs to the page. */
function askedAddress({ url }: InstanceRequest): string {
    const [, parameters = ''] = /^[^?]*\?(.*)$/s.exec(url) ?? []
    const [, first, rest = ''] = /(?:^|&)uri=([^&]*)(?:&(.*))?$/s.exec(parameters) ?? []
    if (first === undefined) {
        return '/'
    }
    const address = new URLSearchParams(`uri=${first}`).get('uri') ?? '/'
    return rest === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${rest}`
}

function listOrProblem(services: PageServices, table: string, visit: PageVisit): InstanceResponse {
    try {
        return listPage(services, table, visit)
    } catch (error) {
        if (error instanceof TooManyReferences) {
            return problem(services.context, 400, error.message)
        }
        throw error
    }
}

function answerForm(
    services: PageServices,
    request: InstanceRequest,
    table: string,
    visit: PageVisit,
): InstanceResponse {
    const sysId = visit.query.get('sys_id')
    if (request.method === 'POST') {
        return submitForm(services, table, sysId ?? NEW_RECORD, formFields(request), visit)
    }
    const chooser = applicationChooser(services, table, sysId ?? NEW_RECORD, visit.query)
    if (chooser) {
        return chooser
    }
    return sysId === null ? formPageByQuery(services, table, visit) : formPage(services, table, sysId, visit)
}
