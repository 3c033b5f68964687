import { html, raw } from 'hono/html'

/** What the browser may load and run on pages without a script: log-in, consent. */
export const OWN_PAGE_POLICY =
    "default-src 'none'; base-uri 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; frame-ancestors 'self'"

/**
 * The same for pages with the instance's own script: no other script runs, wherever it is from, as only that one has the
 * answer's nonce. It asks this instance alone.
 */
export function scriptedPagePolicy(nonce: string): string {
    return `${OWN_PAGE_POLICY}; script-src 'nonce-${nonce}'; connect-src 'self'`
}

/**
 * A whole HTML document with a style of its own; all pages of the instance are made by it.
 *
 * @param script address of its script and the nonce that lets it run; null for none
 */
export function htmlDocument(
    title: string,
    style: ReturnType<typeof raw>,
    body: ReturnType<typeof html>,
    script: { readonly address: string; readonly nonce: string } | null = null,
): string {
    return String(
        html`<!doctype html>
            <html lang="en">
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <link rel="icon" href="/favicon.ico" type="image/svg+xml" />
                    <title>${title}</title>
                    <style>
                        ${style}
                    </style>
                    ${script ? html`<script src="${script.address}" nonce="${script.nonce}" defer></script>` : raw('')}
                </head>
                <body>
                    ${body}
                </body>
            </html>`,
    )
}
