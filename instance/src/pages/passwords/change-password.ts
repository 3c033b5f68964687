import { html } from 'hono/html'
import { hashPassword } from '../../access/passwords'
import { sessionCookie } from '../../auth/cookies'
import { formFields } from '../../auth/form-fields'
import type { InstanceRequest, InstanceResponse } from '../../rest/http'
import { redirect } from '../../rest/redirect'
import { messageBars, page } from '../layout'
import type { PageServices, PageVisit } from '../page-services'
import { passwordProblem } from './new-password'

/** Address of the page to which a user is sent whose password needs reset. */
export const CHANGE_PASSWORD_PATH = '/change_password.do'

/**
 * Where a user changes his own password: at the first log-in if Password needs reset is ticked
 * (markdown/platform-security/authentication/reset-your-password.md), and whenever he likes. The password of now has to be
 * entered, with the brake and the lock-out of log-ins. A new session begins, as the password ends those of before.
 */
export function changePassword(services: PageServices, request: InstanceRequest, visit: PageVisit): InstanceResponse {
    const { context, authentication } = services
    const { session } = context
    if (request.method !== 'POST') {
        return form(services, visit, null, 200)
    }
    const sent = formFields(request)
    const [before = '', password = '', again = ''] = ['user_password', 'new_password', 'new_password_again'].map(
        (name) => sent.get(name) ?? '',
    )
    const isOwn = sent.get('user_name') === session.userName
    if (!isOwn || !authentication.verify({ userName: session.userName, password: before }, 'form', request)) {
        return form(services, visit, 'The password of now is wrong', 401)
    }
    const wrong =
        passwordProblem(password) ??
        (password !== again ? 'The two new passwords differ' : null) ??
        (password === before ? 'The new password is the one of now' : null)
    if (wrong !== null) {
        return form(services, visit, wrong, 422)
    }
    const changes = { user_password: hashPassword(password), password_needs_reset: '0' }
    const result = services.records.update('sys_user', session.userId, changes)
    if (!result.row) {
        return form(services, visit, result.error ?? 'The password was not stored', 422)
    }
    services.log('info', 'Authentication', `User "${session.userName}" changed the password`)
    const { cookie } = authentication.begin(session)
    return redirect('/', { 'set-cookie': [sessionCookie(request, cookie)] })
}

function form(services: PageServices, { token }: PageVisit, wrong: string | null, status: number): InstanceResponse {
    const { session } = services.context
    const bars = wrong === null ? [] : [{ type: 'error', text: wrong } as const]
    const field = (name: string, label: string, autocomplete: string) =>
        html`<div class="field">
            <label for="${name}">${label}</label>
            <div><input type="password" id="${name}" name="${name}" autocomplete="${autocomplete}" /></div>
        </div>`
    const content = html`<h1>Change password</h1>
        ${messageBars(bars)}
        <form method="post" action="${CHANGE_PASSWORD_PATH}">
            <input type="hidden" name="sysparm_ck" value="${token}" />
            <input type="hidden" name="user_name" value="${session.userName}" />
            <fieldset>
                <legend>Password of ${session.userName}</legend>
                ${field('user_password', 'Password of now', 'current-password')}
                ${field('new_password', 'New password', 'new-password')}
                ${field('new_password_again', 'New password again', 'new-password')}
            </fieldset>
            <button type="submit">Change password</button>
        </form>`
    return page(services.context, 'Change password', content, status)
}
