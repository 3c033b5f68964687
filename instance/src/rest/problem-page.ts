import { cleanText } from '../outside-text'
import type { InstanceRequest, InstanceResponse } from './http'

/** Characters of a text in an error that are shown. */
export const MAX_ERROR_LENGTH = 1000

/** Addresses that programs use: their errors are JSON whatever the request accepts. */
const PROGRAM_ADDRESS = /^\/(api\/|_local\/|(angular|oauth_token|oauth_revoke_token|sn_appclient_upload_processor)\.do)/

/** Whether an error is answered as a page: a browser asks for HTML, and the address is none that programs use. */
export function wantsPage({ url, headers }: Pick<InstanceRequest, 'url' | 'headers'>): boolean {
    return /\btext\/html\b/i.test(headers['accept'] ?? '') && !PROGRAM_ADDRESS.test(url)
}

/** The error of an answer in the platform's shape; null for every other answer. */
export function errorIn({ status, headers, body }: InstanceResponse): { message: string; detail: string } | null {
    if (status < 400 || typeof body !== 'string' || !/^application\/json\b/.test(String(headers['content-type']))) {
        return null
    }
    try {
        const { error } = JSON.parse(body) as { error?: { message?: unknown; detail?: unknown } }
        const [message, detail] = [error?.message, error?.detail ?? '']
        return typeof message === 'string' && typeof detail === 'string' ? { message, detail } : null
    } catch {
        return null
    }
}

/** A page that says what is wrong, for whoever it is that asks: without scripts, and without anything of the instance. */
export function problemPage(message: string, detail: string): string {
    return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(message)}</title></head>
<body><main><h1>${escaped(message)}</h1><p>${escaped(detail)}</p><p><a href="/">Start page</a></p></main></body>
</html>
`
}

/** Content-Security-Policy of that page. */
export const PROBLEM_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

function escaped(text: string): string {
    const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
    return cleanText(text, MAX_ERROR_LENGTH).replace(/[&<>"]/g, (character) => entities[character] ?? '')
}
