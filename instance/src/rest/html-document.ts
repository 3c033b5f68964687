import { html, type raw } from 'hono/html'

/** What the browser may load and run on the instance's own pages: their style and their forms, no script at all. */
export const OWN_PAGE_POLICY =
    "default-src 'none'; base-uri 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'self'"

/** A whole HTML document with a style of its own; all pages of the instance are made by it. */
export function htmlDocument(title: string, style: ReturnType<typeof raw>, body: ReturnType<typeof html>): string {
    return String(
        html`<!doctype html>
            <html lang="en">
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <title>${title}</title>
                    <style>
                        ${style}
                    </style>
                </head>
                <body>
                    ${body}
                </body>
            </html>`,
    )
}
