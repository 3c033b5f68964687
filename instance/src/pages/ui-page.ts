import { html, raw } from 'hono/html'
import type { InstanceContext } from '../access/context'
import type { InstanceRequest, InstanceResponse } from '../rest/http'
import type { Row } from '../store/row'
import { page, problem } from './layout'
import { equals, type PageServices, rowsOf } from './page-services'
import { clientScript, pageHtml } from './ui-page-html'

/** What a UI page may load and run: its own inline scripts and whatever this instance serves. */
const POLICY =
    "default-src 'none'; base-uri 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'self'"

/**
 * The row of sys_ui_page whose address this is (`x_scope_name.do`), or undefined. A page without an endpoint has the
 * address that its scope and name make up (markdown/api-reference/scripts/r_UIPages.md, "UI page access").
 */
export function uiPage(context: InstanceContext, file: string): Row | undefined {
    if (file === '') {
        return undefined
    }
    const [found] = rowsOf(context, 'sys_ui_page', [equals('endpoint', file)], 'sys_id')
    const unnamed = { kind: 'term', element: 'endpoint', operator: 'ISEMPTY', value: '' } as const
    return (
        found ?? rowsOf(context, 'sys_ui_page', [unnamed], 'sys_id').find((row) => computedFile(context, row) === file)
    )
}

/**
 * Answers a UI page to a signed-in user. What would need Jelly is refused with the name of what is not built, as is the
 * processing script: nothing that differs from the platform is shown.
 *
 * @param token the session's, which the page's scripts send as X-UserToken
 */
export function answerUiPage(
    services: PageServices,
    request: InstanceRequest,
    row: Row,
    token: string,
): InstanceResponse {
    const { context, access } = services
    const name = (row['endpoint'] || computedFile(context, row)).replace(/\.do$/, '')
    if (!access.allowsUiPage(name)) {
        return problem(context, 403, `You may not see the page ${name}`)
    }
    if (request.method === 'POST') {
        const text = `UI page ${name}: submitting a page to its processing script is not built in this local instance`
        return problem(context, 501, text)
    }
    const content = pageHtml(row['html'] ?? '', token)
    const script = clientScript(row['client_script'] ?? '')
    const refusal = content.refusal ?? script.refusal
    if (refusal !== null) {
        services.log('error', 'global', `UI page ${name}: ${refusal}`)
        return problem(context, 501, `UI page ${name}: ${refusal}`)
    }
    return row['direct'] === '1'
        ? direct(withScript(content.text, script.text))
        : page(context, row['name'] ?? name, common(content.text, script.text, token), 200, POLICY)
}

/** A page within the instance's own, whose common scripts define g_ck. */
function common(content: string, script: string, token: string) {
    return html`${raw(`<script>window.g_ck = ${JSON.stringify(token)}</script>${script}`)}
        <div>${raw(content)}</div>`
}

/** A direct page stands alone: common HTML, styles and scripts are not included (r_UIPages.md, "Direct"). */
function direct(body: string): InstanceResponse {
    const headers = {
        'content-type': 'text/html;charset=UTF-8',
        'cache-control': 'no-store',
        'content-security-policy': POLICY,
    }
    return { status: 200, headers, body: `<!DOCTYPE html>\n${body}` }
}

/** The documentation does not say where the client script stands; before the content, a page cannot rely on being there. */
function withScript(content: string, script: string): string {
    const end = content.search(/<\/head\s*>/i)
    return end < 0 ? `${script}${content}` : `${content.slice(0, end)}${script}${content.slice(end)}`
}

function computedFile(context: InstanceContext, row: Row): string {
    const scope = context.scopes.get().byId(row['sys_scope'] ?? '')?.name ?? 'global'
    return scope === 'global' ? `${row['name'] ?? ''}.do` : `${scope}_${row['name'] ?? ''}.do`
}
