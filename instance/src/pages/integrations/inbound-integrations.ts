import { html } from 'hono/html'
import { formFields } from '../../auth/form-fields'
import { listReadable } from '../../reading/readable-list'
import type { InstanceRequest, InstanceResponse } from '../../rest/http'
import { redirect } from '../../rest/redirect'
import type { Row } from '../../store/row'
import { type Html, messageBars, page, problem } from '../layout'
import type { PageServices, PageVisit } from '../page-services'
import { FIELDS, type IntegrationField, integrationValues, SECTIONS } from './integration-values'

/** Address of the page. */
const PATH = '/inbound_integrations.do'

/** The kind in the address of a new integration that is built. */
const CODE_GRANT = 'authorization_code'

/** What the console offers beside it (inbound-integrations.md). */
const NOT_BUILT = [
    'OAuth - Client credential grant',
    'OAuth - JWT bearer grant',
    'Third party ID token issued by OIDC supporting identity provider',
    'OAuth - Resource owner password credential grant',
] as const

/** Integrations on the page; all of them stand in the Application Registry. */
const SHOWN = 200

/**
 * Machine Identity Console > Inbound integrations: the applications that are registered, the kinds of new ones, and the form
 * of an OAuth authorization code grant (markdown/platform-security/identity/inbound-integrations.md, authentication/
 * configure-an-oauth-authorization-code-grant.md). It makes records of the Application Registry, whose form shows them.
 */
export function inboundIntegrations(
    services: PageServices,
    request: InstanceRequest,
    visit: PageVisit,
): InstanceResponse {
    const { context, access } = services
    if (!access.allows('create', 'oauth_entity', null)) {
        return problem(context, 403, 'You may not create inbound integrations')
    }
    if (request.method === 'POST') {
        return register(services, formFields(request), visit)
    }
    switch (visit.query.get('new')) {
        case null:
            return page(context, 'Inbound integrations', overview(services, visit))
        case CODE_GRANT:
            return form(services, new URLSearchParams(), visit, new Map(), 200)
        default:
            return page(context, 'New integration', kinds())
    }
}

function register(services: PageServices, sent: URLSearchParams, visit: PageVisit): InstanceResponse {
    const { values, problems } = integrationValues(
        sent,
        readableScopes(services).map((row) => row['sys_id'] ?? ''),
    )
    const refused = FIELDS.find(
        ({ element }) => values[element] && !services.access.allows('create', 'oauth_entity', values, element),
    )
    const found = refused ? new Map([...problems, [refused.element, `You may not fill in ${refused.label}`]]) : problems
    if (found.size > 0) {
        return form(services, sent, visit, found, 422)
    }
    const result = services.records.insert('oauth_entity', values)
    const said = services.takeMessages()
    if (!result.row) {
        const texts = said.filter(({ type }) => type === 'error').map(({ text }) => text)
        const reason = [...texts, result.error ?? 'The integration was not stored'][0] ?? ''
        return form(services, sent, visit, new Map([['', reason]]), 422)
    }
    visit.keep([...said, { type: 'info', text: 'The integration is saved. Show Client Secret shows its secret.' }])
    return redirect(`/oauth_entity.do?sys_id=${result.row['sys_id']}`)
}

function overview(services: PageServices, { remarks }: PageVisit): Html {
    const where = { kind: 'term', element: 'type', operator: '=', value: 'client' } as const
    const order = [{ element: 'name', descending: false }]
    const asked = { table: 'oauth_entity', where, order, groupBy: [], limit: SHOWN, offset: 0, counted: false }
    const list = listReadable(services, asked)
    const rows = list.refused === null ? list.rows : []
    return html`${messageBars(remarks)}
        <div class="bar">
            <h1>Inbound integrations</h1>
            <span class="grow"></span>
            <a class="button" href="${PATH}?new=">New integration</a>
        </div>
        <table>
            <thead>
                <tr>
                    <th>Name</th>
                    <th>Provider name</th>
                    <th>Client ID</th>
                    <th>Active</th>
                </tr>
            </thead>
            <tbody>
                ${rows.map(
                    (row) =>
                        html`<tr>
                            <td><a href="/oauth_entity.do?sys_id=${row['sys_id']}">${row['name'] || '(empty)'}</a></td>
                            <td>${row['provider_name'] ?? ''}</td>
                            <td>${row['client_id'] ?? ''}</td>
                            <td>${row['active'] === '1' ? 'true' : 'false'}</td>
                        </tr>`,
                )}
            </tbody>
        </table>
        ${rows.length === 0 ? html`<p>No records</p>` : ''}`
}

function kinds(): Html {
    return html`<h1>New integration</h1>
        <p><a class="link" href="${PATH}?new=${CODE_GRANT}">OAuth - Authorization code grant</a></p>
        ${NOT_BUILT.map((kind) => html`<p>${kind} <small>(not built in this local instance)</small></p>`)}`
}

/** @param problems by element; '' for one of no field */
function form(
    services: PageServices,
    sent: URLSearchParams,
    { token, remarks }: PageVisit,
    problems: ReadonlyMap<string, string>,
    status: number,
): InstanceResponse {
    const scopes = readableScopes(services)
    const bars = [...problems.values()].map((text) => ({ type: 'error', text }) as const)
    const content = html`<form method="post" action="${PATH}">
        <input type="hidden" name="sysparm_ck" value="${token}" />
        <div class="bar">
            <h1>New OAuth authorization code grant</h1>
            <span class="grow"></span>
            <a class="link" href="${PATH}">All integrations</a>
            <button type="submit">Save</button>
        </div>
        ${messageBars([...remarks, ...bars])}
        ${SECTIONS.map(
            ({ caption, fields }) =>
                html`<fieldset>
                    <legend>${caption}</legend>
                    ${fields.map((field) => control(field, sent, scopes, problems.has(field.element)))}
                </fieldset>`,
        )}
    </form>`
    return page(services.context, 'New integration', content, status)
}

function control(field: IntegrationField, sent: URLSearchParams, scopes: readonly Row[], isWrong: boolean): Html {
    const { element, label, isMandatory, hint } = field
    return html`<div class="field">
        <label for="${element}" class="${isMandatory ? 'must' : ''}">${label}</label>
        <div>${input(field, sent, scopes, isWrong)}${hint === undefined ? '' : html`<small>${hint}</small>`}</div>
    </div>`
}

function input(
    { element, kind, initial }: IntegrationField,
    sent: URLSearchParams,
    scopes: readonly Row[],
    isWrong: boolean,
): Html {
    const text = sent.get(element) ?? initial ?? ''
    const invalid = isWrong ? 'true' : 'false'
    switch (kind) {
        case 'flag':
            return html`<input
                type="checkbox"
                id="${element}"
                name="${element}"
                value="true"
                ${text === 'true' ? 'checked' : ''}
            />`
        case 'secret':
            return html`<input type="password" id="${element}" name="${element}" autocomplete="new-password" />`
        case 'choice':
            return html`<select id="${element}" name="${element}">
                <option value="opaque">Opaque</option>
            </select>`
        case 'scopes':
            return html`<select id="${element}" name="${element}" multiple>
                ${scopes.map((row) => {
                    const isChosen = sent.getAll(element).includes(row['sys_id'] ?? '')
                    return html`<option value="${row['sys_id']}" ${isChosen ? 'selected' : ''}>${row['name']}</option>`
                })}
            </select>`
        default:
            return html`<input
                type="text"
                id="${element}"
                name="${element}"
                value="${text}"
                aria-invalid="${invalid}"
            />`
    }
}

function readableScopes(services: PageServices): readonly Row[] {
    const order = [{ element: 'name', descending: false }]
    const where = { kind: 'and', nodes: [] } as const
    const asked = { table: 'sys_auth_scope', where, order, groupBy: [], limit: SHOWN, offset: 0, counted: false }
    const list = listReadable(services, asked)
    return list.refused === null ? list.rows : []
}
