import { html } from 'hono/html'
import { cookieValue, SESSION_COOKIE } from '../auth/cookies'
import { formFields } from '../auth/form-fields'
import type { InstanceRequest, InstanceResponse } from '../rest/http'
import { requestTarget } from '../rest/request-target'
import { formPage, submitForm } from './form-page'
import { page, problem, redirect } from './layout'
import { listPage } from './list-page'
import type { PageServices } from './page-services'

const LIST_ADDRESS = /^\/([a-z0-9_]+)_list\.do$/
const FORM_ADDRESS = /^\/([a-z0-9_]+)\.do$/

/** Addresses that lead to the start page. */
const HOME: ReadonlySet<string> = new Set(['/', '/navpage.do', '/home.do', '/welcome.do'])

/** Addresses ending in .do that are no table's form. */
const OTHER_DOORS = /^\/(angular|login|logout|xmlhttp|sn_appclient_upload_processor|oauth_\w+)\.do$/

/**
 * The pages that a browser sees: start page with the application navigator, lists and forms of tables, and `nav_to.do`
 * (markdown/platform-user-interface/navigate-using-url.md). Returns undefined for every address that is not a page.
 */
export function answerPage(services: PageServices, request: InstanceRequest): InstanceResponse | undefined {
    const { path, query } = requestTarget(request)
    const isPage = HOME.has(path) || (path.endsWith('.do') && !OTHER_DOORS.test(path))
    if (!isPage) {
        return undefined
    }
    const { context, authentication } = services
    const browser = authentication.signedIn(cookieValue(request.headers['cookie'], SESSION_COOKIE))
    if (!browser) {
        return redirect('/login.do')
    }
    const admission = authentication.authenticate(request)
    if ('refused' in admission) {
        return problem(context, 401, 'This form is no longer valid. Load the page again')
    }
    context.session = { ...admission.session, interactive: true }
    if (HOME.has(path)) {
        return page(context, 'Local instance', html`<h1>Welcome, ${context.session.displayName}</h1>`)
    }
    if (path === '/nav_to.do') {
        return redirect(localAddress(query.get('uri') ?? '/'))
    }
    const list = LIST_ADDRESS.exec(path)?.[1]
    if (list && context.dictionary.get().table(list)) {
        return listPage(services, list, query)
    }
    return answerForm(services, request, FORM_ADDRESS.exec(path)?.[1] ?? '', browser.userToken)
}

function answerForm(services: PageServices, request: InstanceRequest, table: string, token: string): InstanceResponse {
    const sysId = requestTarget(request).query.get('sys_id') ?? '-1'
    switch (request.method) {
        case 'GET':
        case 'HEAD':
            return formPage(services, table, sysId, token)
        case 'POST':
            return submitForm(services, table, sysId, formFields(request), token)
        default:
            return problem(services.context, 405, `A form answers GET and POST, not ${request.method}`)
    }
}

/** An address of this instance only: a link must not lead a signed-in user elsewhere. */
function localAddress(uri: string): string {
    return `/${uri.replace(/^[/\\]+/, '')}`
}
