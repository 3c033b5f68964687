import { html, raw } from 'hono/html'
import { htmlDocument } from '../rest/html-document'

/** Look of the small pages that stand alone: log-in, consent, and what they say. */
const STYLE = raw(`body { font: 15px/1.5 system-ui, sans-serif; color: #1d2733; background: #f4f6f8; margin: 0 }
main { max-width: 340px; margin: 12vh auto; background: #fff; border: 1px solid #d9dfe5; border-radius: 10px; padding: 22px 28px }
main.wide { max-width: 460px } h1 { font-size: 20px; margin: 0 0 10px; overflow-wrap: anywhere } label { display: block; margin: 0 0 12px }
input { width: 100%; box-sizing: border-box; padding: 7px 9px; border: 1px solid #b8c2cc; border-radius: 5px; font: inherit }
button { background: #0b6e63; color: #fff; border: 0; border-radius: 5px; padding: 8px 18px; font: inherit; cursor: pointer }
button.as-link { background: none; color: #0b6e63; padding: 0; text-decoration: underline }
button.second { background: #e4eaee; color: inherit; margin-left: 8px } a { color: #0b6e63 } strong, code { overflow-wrap: anywhere }
p[role=alert]:empty { display: none } p[role=alert] { background: #fdecea; color: #8c1d18; border-radius: 6px; padding: 8px 12px }
img { max-width: 100%; max-height: 64px }
@media (max-width: 500px) { main, main.wide { margin: 12px; max-width: none } }`)

/** Field of the log-in page, and parameter of its address: where to go after logging in. */
export const GOTO_FIELD = 'sysparm_goto_url'

/** A page of one box in the middle, without navigator. */
export function boxPage(title: string, content: ReturnType<typeof html>, width: 'narrow' | 'wide' = 'narrow'): string {
    return htmlDocument(title, STYLE, html`<main class="${width}">${content}</main>`)
}

/**
 * The form at /login.do.
 *
 * @param problem stands above it
 * @param goTo address on this instance that follows; '' for the start page
 */
export function signInPage(problem: string, goTo = ''): string {
    return boxPage(
        'Log in',
        html`<h1>Log in to the local instance</h1>
            <p role="alert">${problem}</p>
            <form method="post" action="/login.do">
                ${goTo === '' ? '' : html`<input type="hidden" name="${GOTO_FIELD}" value="${goTo}" />`}
                <label>User name <input name="user_name" autocomplete="username" autofocus /></label>
                <label>Password <input name="user_password" type="password" autocomplete="current-password" /></label>
                <button>Log in</button>
            </form>`,
    )
}

/**
 * The form at /logout.do of a session with this token.
 *
 * @param goTo address on this instance that follows the next log-in; '' for the start page
 */
export function signOutPage(userToken: string, goTo = ''): string {
    return boxPage(
        'Log out',
        html`<h1>Log out of the local instance?</h1>
            <form method="post" action="/logout.do">
                <input type="hidden" name="sysparm_ck" value="${userToken}" />
                ${goTo === '' ? '' : html`<input type="hidden" name="${GOTO_FIELD}" value="${goTo}" />`}
                <button autofocus>Log out</button>
            </form>`,
    )
}
