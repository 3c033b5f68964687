"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.uiPage = uiPage;
exports.answerUiPage = answerUiPage;
const html_1 = require("hono/html");
const layout_1 = require("./layout");
const page_services_1 = require("./page-services");
const ui_page_html_1 = require("./ui-page-html");
/** What a UI page may load and run: its own inline scripts and whatever this instance serves. */
const POLICY = "default-src 'none'; base-uri 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'self'";
/**
 * The row of sys_ui_page whose address this is (`x_scope_name.do`), or undefined. A page without an endpoint has the
 * address that its scope and name make up (markdown/api-reference/scripts/r_UIPages.md, "UI page access").
 */
function uiPage(context, file) {
    if (file === '') {
        return undefined;
    }
    const [found] = (0, page_services_1.rowsOf)(context, 'sys_ui_page', [(0, page_services_1.equals)('endpoint', file)], 'sys_id');
    const unnamed = { kind: 'term', element: 'endpoint', operator: 'ISEMPTY', value: '' };
    return (found ?? (0, page_services_1.rowsOf)(context, 'sys_ui_page', [unnamed], 'sys_id').find((row) => computedFile(context, row) === file));
}
/**
 * Answers a UI page to a signed-in user. What would need Jelly is refused with the name of what is not built, as is the
 * processing script: nothing that differs from the platform is shown.
 *
 * @param token the session's, which the page's scripts send as X-UserToken
 */
function answerUiPage(services, request, row, token) {
    const { context, access } = services;
    const name = (row['endpoint'] || computedFile(context, row)).replace(/\.do$/, '');
    if (!access.allowsUiPage(name)) {
        return (0, layout_1.problem)(context, 403, `You may not see the page ${name}`);
    }
    if (request.method === 'POST') {
        const text = `UI page ${name}: submitting a page to its processing script is not built in this local instance`;
        return (0, layout_1.problem)(context, 501, text);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
        return (0, layout_1.problem)(context, 405, `A UI page answers GET and POST, not ${request.method}`);
    }
    const content = (0, ui_page_html_1.pageHtml)(row['html'] ?? '', token);
    const script = (0, ui_page_html_1.clientScript)(row['client_script'] ?? '');
    const refusal = content.refusal ?? script.refusal;
    if (refusal !== null) {
        services.log('error', 'global', `UI page ${name}: ${refusal}`);
        return (0, layout_1.problem)(context, 501, `UI page ${name}: ${refusal}`);
    }
    return row['direct'] === '1'
        ? direct(withScript(content.text, script.text))
        : (0, layout_1.page)(context, row['name'] ?? name, common(content.text, script.text, token), 200, POLICY);
}
/** A page within the instance's own, whose common scripts define g_ck. */
function common(content, script, token) {
    return (0, html_1.html) `${(0, html_1.raw)(`<script>window.g_ck = ${JSON.stringify(token)}</script>${script}`)}
        <div>${(0, html_1.raw)(content)}</div>`;
}
/** A direct page stands alone: common HTML, styles and scripts are not included (r_UIPages.md, "Direct"). */
function direct(body) {
    const headers = {
        'content-type': 'text/html;charset=UTF-8',
        'cache-control': 'no-store',
        'content-security-policy': POLICY,
    };
    return { status: 200, headers, body: `<!DOCTYPE html>\n${body}` };
}
/** The documentation does not say where the client script stands; before the content, a page cannot rely on being there. */
function withScript(content, script) {
    const end = content.search(/<\/head\s*>/i);
    return end < 0 ? `${script}${content}` : `${content.slice(0, end)}${script}${content.slice(end)}`;
}
function computedFile(context, row) {
    const scope = context.scopes.get().byId(row['sys_scope'] ?? '')?.name ?? 'global';
    return scope === 'global' ? `${row['name'] ?? ''}.do` : `${scope}_${row['name'] ?? ''}.do`;
}
//# sourceMappingURL=ui-page.js.map