import { randomBytes } from 'node:crypto'
import { html } from 'hono/html'
import type { InstanceContext } from '../access/context'
import { cleanText } from '../outside-text'
import { htmlDocument, scriptedPagePolicy } from '../rest/html-document'
import type { InstanceResponse } from '../rest/http'
import { MAX_ERROR_LENGTH } from '../rest/problem-page'
import { navigator } from './navigator'
import type { UserMessage } from './page-services'
import { SCRIPT_ADDRESS } from './shell/assets'
import { STYLE } from './shell/style'

/** A piece of HTML in which every value was escaped. */
export type Html = ReturnType<typeof html>

const NONCE_BYTES = 16

/**
 * A whole page: header, navigator of the session's user, content.
 *
 * @param policy Content-Security-Policy of the answer; the one of the instance's own pages if left out
 */
export function page(
    context: InstanceContext,
    title: string,
    content: Html,
    status = 200,
    policy?: string,
): InstanceResponse {
    const { session } = context
    const nonce = randomBytes(NONCE_BYTES).toString('base64')
    const shell = session.authenticated
        ? html`<a class="skip" href="#content">Skip to content</a>
              <header>
                  <strong><a href="/">Local instance</a></strong
                  ><a class="to-menu" href="#menu">Menu</a><span class="grow"></span
                  ><span>${session.displayName || session.userName}</span><a href="/logout.do">Log out</a>
              </header>
              <div class="shell">
                  <nav class="menu" id="menu" aria-label="Application navigator">${menus(context)}</nav>
                  <div id="content" tabindex="-1"><main>${content}</main></div>
              </div>`
        : html`<main>${content}</main>`
    return {
        status,
        headers: {
            'content-type': 'text/html;charset=UTF-8',
            'cache-control': 'no-store',
            'content-security-policy': policy ?? scriptedPagePolicy(nonce),
        },
        body: htmlDocument(title, STYLE, shell, { address: SCRIPT_ADDRESS, nonce }),
    }
}

/** The menus below "All", and the filter over them, which the page's script shows. */
function menus(context: InstanceContext): Html {
    return html`<div hidden data-navigator-filter>
            <label for="navigator-filter">All</label>
            <input type="search" id="navigator-filter" placeholder="Filter" autocomplete="off" />
        </div>
        ${navigator(context).map(
            (menu) =>
                html`<div data-menu>
                    <h2>${menu.title}</h2>
                    ${menu.modules.map(({ title, address }) =>
                        address === null ? html`<h3>${title}</h3>` : html`<a href="${address}">${title}</a>`,
                    )}
                </div>`,
        )}`
}

/** What scripts said, and what is wrong, as bars above a page's content; the same text is said once. */
export function messageBars(messages: readonly UserMessage[]): readonly Html[] {
    const once = messages.filter(
        ({ type, text }, index) => messages.findIndex((other) => other.type === type && other.text === text) === index,
    )
    return once.map(
        ({ type, text }) =>
            html`<div class="message ${type}" role="${type === 'error' ? 'alert' : 'status'}">${text}</div>`,
    )
}

/** A page that says what is wrong. */
export function problem(context: InstanceContext, status: number, message: string): InstanceResponse {
    const text = cleanText(message, MAX_ERROR_LENGTH)
    return page(context, text, html`<h1>${text}</h1>`, status)
}
