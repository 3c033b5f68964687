import { hasUnstorable } from './text.ts'

/** Whether a text has the form of a sys_id: 32 hex digits. */
export function isSysId(text: string): boolean {
    return /^[0-9a-f]{32}$/i.test(text)
}

/** White space, control characters and characters that are not seen: what may stand before or inside a word unnoticed. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Z}]+/gu

/**
 * Whether the platform may take a text for a script when it is the value of a query: a value that begins with
 * `javascript:` is run (markdown/api-reference/scripts/p_GlideServerAPIs.md, the examples of addQuery). How exactly the
 * platform compares is not documented; so case, and whatever is not seen, do not count.
 */
export function isScriptText(text: string): boolean {
    // The upper case also unites letters that only look different, such as the long s.
    return text.replace(UNSEEN, '').toUpperCase().startsWith('JAVASCRIPT:')
}

/**
 * Why a query cannot look for a text, as the end of a sentence that begins with what the text is: `holds a ^, which …`.
 * Null if a query can. A query takes these for something else than a value:
 *
 * - the empty text and `NULL`: no value (markdown/api-reference/rest-apis/cust_central-api.md)
 * - `javascript:…`: a script that it runs, see {@link isScriptText}
 * - `^`: the end of a condition (markdown/platform-user-interface/c_EncodedQueryStrings.md)
 * - control characters and lone surrogates: no column holds them
 */
export function queryTextProblem(text: string): string | null {
    const trimmed = text.trim()
    if (trimmed === '') {
        return 'is empty'
    }
    if (trimmed === 'NULL') {
        return 'is NULL, which means empty in a query'
    }
    if (isScriptText(text)) {
        return 'begins with javascript:, which a query cannot hold'
    }
    if (text.includes('^')) {
        return 'holds a ^, which a query cannot hold'
    }
    return hasUnstorable(text) ? 'holds a control character or half a character' : null
}

/** As {@link queryTextProblem}, of one value of a list, which a comma would split. */
export function listTextProblem(text: string): string | null {
    return queryTextProblem(text) ?? (text.includes(',') ? 'holds a comma, which a list cannot hold' : null)
}
