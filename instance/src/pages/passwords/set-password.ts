import { html } from 'hono/html'
import { hashPassword } from '../../access/passwords'
import { formFields } from '../../auth/form-fields'
import { cleanText } from '../../outside-text'
import type { InstanceRequest, InstanceResponse } from '../../rest/http'
import { redirect } from '../../rest/redirect'
import { formSubject } from '../form-subject'
import { messageBars, page, problem } from '../layout'
import type { PageServices, PageVisit } from '../page-services'
import { generatePassword, passwordProblem } from './new-password'

/** Address of the page; its parameter sys_id names the user. */
const PATH = '/set_password.do'

/**
 * Set Password of a user's form: Generate shows a password to copy, Save Password stores it and ticks Password needs reset
 * (markdown/platform-security/authentication/reset-your-password.md). The new password ends sessions and tokens.
 */
export function setPassword(services: PageServices, request: InstanceRequest, visit: PageVisit): InstanceResponse {
    const { context, access } = services
    const subject = formSubject(services, 'sys_user', visit.query.get('sys_id') ?? '', {})
    if ('status' in subject) {
        return subject
    }
    const { row, isNew } = subject
    const mayWrite = (element: string): boolean => access.allows('write', 'sys_user', row, element)
    if (isNew || !mayWrite('user_password') || !mayWrite('password_needs_reset')) {
        return problem(context, 403, 'You may not set the password of this user')
    }
    const sysId = row['sys_id'] ?? ''
    const user = row['user_name'] ?? ''
    if (request.method !== 'POST') {
        return form(services, visit, sysId, user, '', null, 200)
    }
    const sent = formFields(request)
    if (sent.get('choice') === 'generate') {
        return form(services, visit, sysId, user, generatePassword(), null, 200)
    }
    const password = sent.get('new_password') ?? ''
    const wrong = passwordProblem(password)
    if (wrong !== null) {
        return form(services, visit, sysId, user, password, wrong, 422)
    }
    const changes = { user_password: hashPassword(password), password_needs_reset: '1' }
    const result = services.records.update('sys_user', sysId, changes)
    const said = services.takeMessages()
    if (!result.row) {
        const texts = said.filter(({ type }) => type === 'error').map(({ text }) => text)
        return form(services, visit, sysId, user, password, texts[0] ?? result.error ?? 'It was not stored', 422)
    }
    const { userName } = context.session
    services.log('info', 'Authentication', `User "${cleanText(userName)}" set the password of "${cleanText(user)}"`)
    visit.keep([...said, { type: 'info', text: 'The password is set; the user has to change it at the next log-in' }])
    return redirect(`/sys_user.do?sys_id=${sysId}`)
}

function form(
    services: PageServices,
    { token, remarks }: PageVisit,
    sysId: string,
    user: string,
    password: string,
    wrong: string | null,
    status: number,
): InstanceResponse {
    const bars = wrong === null ? [] : [{ type: 'error', text: wrong } as const]
    const content = html`<form method="post" action="${PATH}?sys_id=${sysId}" autocomplete="off">
        <input type="hidden" name="sysparm_ck" value="${token}" />
        <div class="bar">
            <h1>Set Password of ${user}</h1>
            <span class="grow"></span>
            <a class="link" href="/sys_user.do?sys_id=${sysId}">Back to the user</a>
        </div>
        ${messageBars([...remarks, ...bars])}
        <fieldset>
            <legend>Password</legend>
            <div class="field">
                <label for="new_password">New password</label>
                <div>
                    <input
                        type="text"
                        id="new_password"
                        name="new_password"
                        value="${password}"
                        spellcheck="false"
                        autocomplete="off"
                    />
                    <small>It is shown here only. Give it to the user, who has to change it at the next log-in.</small>
                </div>
            </div>
        </fieldset>
        <button type="submit" name="choice" value="save">Save Password</button>
        <button type="submit" name="choice" value="generate" class="unstyled">Generate</button>
    </form>`
    return page(services.context, 'Set Password', content, status)
}
