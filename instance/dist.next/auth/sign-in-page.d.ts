import { html } from 'hono/html';
/** Look of the small pages that stand alone: log-in, consent, and what they say. */
export declare const STYLE: import("hono/utils/html").HtmlEscapedString;
/** Content-Security-Policy of the log-in page: its own style, and its form. */
export declare const SIGN_IN_POLICY = "default-src 'none'; base-uri 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'self'";
/** Field of the log-in page, and parameter of its address: where to go after logging in. */
export declare const GOTO_FIELD = "sysparm_goto_url";
/** A page of one box in the middle, without navigator. */
export declare function boxPage(title: string, content: ReturnType<typeof html>, width?: 'narrow' | 'wide'): string;
/**
 * The form at /login.do.
 *
 * @param problem stands above it
 * @param goTo address on this instance that follows; '' for the start page
 */
export declare function signInPage(problem: string, goTo?: string): string;
