import { html, raw } from 'hono/html'
import type { InstanceContext } from '../access/context'
import { cleanText } from '../outside-text'
import { htmlDocument, OWN_PAGE_POLICY } from '../rest/html-document'
import type { InstanceResponse } from '../rest/http'
import { MAX_ERROR_LENGTH } from '../rest/problem-page'
import { navigator } from './navigator'
import type { UserMessage } from './page-services'

/** A piece of HTML in which every value was escaped. */
export type Html = ReturnType<typeof html>

const STYLE = raw(`
:root { color-scheme: light; font: 14px/1.45 system-ui, sans-serif; color: #1d2733; --line: #d9dfe5; --accent: #0b6e63; --soft: #f4f6f8 }
* { box-sizing: border-box } body { margin: 0; background: #fff }
header { display: flex; gap: 16px; align-items: center; padding: 10px 20px; background: #15303a; color: #fff }
header a { color: #cfe9e4; text-decoration: none } header strong { flex: 1 }
.shell { display: grid; grid-template-columns: 230px 1fr; min-height: calc(100vh - 44px) }
nav { background: var(--soft); border-right: 1px solid var(--line); padding: 14px 12px }
nav h2 { font-size: 13px; margin: 14px 8px 4px; color: #4a5866 } nav h3 { font-size: 11px; margin: 12px 8px 2px; text-transform: uppercase; color: #7a8794 }
nav a { display: block; padding: 5px 8px; border-radius: 5px; color: inherit; text-decoration: none } nav a:hover { background: #e4eaee }
main { padding: 18px 24px; overflow: auto; min-width: 0 } h1 { font-size: 20px; margin: 0 0 12px }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: 7px 10px; border-bottom: 1px solid var(--line); vertical-align: top }
th { font-size: 12px; color: #4a5866; white-space: nowrap } td { min-width: 7em; max-width: 420px; overflow-wrap: anywhere } td a, .link { color: var(--accent) }
.bar { display: flex; gap: 10px; align-items: center; margin: 0 0 14px; flex-wrap: wrap } .bar .grow { flex: 1; color: #5b6875 }
fieldset { border: 1px solid var(--line); border-radius: 8px; margin: 0 0 16px; padding: 12px 16px 16px } legend { font-weight: 600; padding: 0 6px }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 28px } @media (max-width: 1000px) { .columns { grid-template-columns: 1fr } }
.field { display: grid; grid-template-columns: 180px 1fr; gap: 10px; padding: 5px 0; align-items: start } .field.wide { grid-template-columns: 180px 1fr }
.field > label { text-align: right; color: #4a5866; padding-top: 6px } .must::before { content: '* '; color: #b3261e }
input[type=text], input[type=password], select, textarea { width: 100%; padding: 6px 8px; border: 1px solid #b8c2cc; border-radius: 5px; font: inherit; background: #fff }
textarea { min-height: 84px; font-family: ui-monospace, monospace; font-size: 12.5px } .still { padding: 6px 0; white-space: pre-wrap; overflow-wrap: anywhere }
button, .button { background: var(--accent); color: #fff; border: 0; border-radius: 5px; padding: 7px 14px; font: inherit; cursor: pointer; text-decoration: none }
.message { border-radius: 6px; padding: 9px 12px; margin: 0 0 12px } .error { background: #fdecea; color: #8c1d18 } .info { background: #e6f4ea }
.entry { border-left: 3px solid #e0b43c; padding: 4px 12px; margin: 0 0 10px; white-space: pre-wrap; overflow-wrap: anywhere } .entry small { display: block; color: #5b6875 }
button:disabled { opacity: .55; cursor: default } button.destructive { background: #a3271f } button.unstyled { background: #e4eaee; color: inherit }
button.as-link { background: none; color: var(--accent); padding: 3px 0; text-decoration: underline } .related h2 { font-size: 14px; margin: 4px 0 }
.login { max-width: 340px; margin: 12vh auto } .login input { margin: 4px 0 12px }
@media (max-width: 700px) { .shell { grid-template-columns: minmax(0, 1fr) } nav { order: 1; border-right: 0; border-top: 1px solid var(--line) } .field, .field.wide { grid-template-columns: minmax(0, 1fr) } .field > label { text-align: left } }
`)

/**
 * A whole page: header, navigator of the session's user, content.
 *
 * @param policy Content-Security-Policy of the answer
 */
export function page(
    context: InstanceContext,
    title: string,
    content: Html,
    status = 200,
    policy = OWN_PAGE_POLICY,
): InstanceResponse {
    const { session } = context
    const shell = session.authenticated
        ? html`<header>
                  <strong>Local instance</strong><span>${session.displayName}</span><a href="/logout.do">Log out</a>
              </header>
              <div class="shell">
                  <nav aria-label="Application navigator">
                      ${navigator(context).map(
                          (menu) =>
                              html`<h2>${menu.title}</h2>
                                  ${menu.modules.map(({ title: name, address }) =>
                                      address === null
                                          ? html`<h3>${name}</h3>`
                                          : html`<a href="${address}">${name}</a>`,
                                  )}`,
                      )}
                  </nav>
                  <main>${content}</main>
              </div>`
        : html`<main>${content}</main>`
    return {
        status,
        headers: {
            'content-type': 'text/html;charset=UTF-8',
            'cache-control': 'no-store',
            'content-security-policy': policy,
        },
        body: htmlDocument(title, STYLE, shell),
    }
}

/** What scripts said, and what is wrong, as bars above a page's content. */
export function messageBars(messages: readonly UserMessage[]): readonly Html[] {
    return messages.map(
        ({ type, text }) =>
            html`<div class="message ${type}" role="${type === 'error' ? 'alert' : 'status'}">${text}</div>`,
    )
}

/** A page that says what is wrong. */
export function problem(context: InstanceContext, status: number, message: string): InstanceResponse {
    const text = cleanText(message, MAX_ERROR_LENGTH)
    return page(context, text, html`<h1>${text}</h1>`, status)
}
