import type { RequestTarget } from './request-target'

/** Which page of a result was answered; `total` null where it was not counted. */
export interface Page {
    readonly offset: number
    readonly limit: number
    readonly total: number | null
    readonly hasMore: boolean
}

/** Characters of the header: three quarters of what clients such as Node's take for all headers of an answer. */
export const MAX_LINKS_LENGTH = 12_000

/**
 * The Link header for paging: first, next, prev, last, each the request's own address with another sysparm_offset
 * (markdown/api-reference/rest-apis/c_TableAPI.md, which names no limit). Undefined where there is nothing to page
 * through. Each link repeats the query, so a long one leaves out last, first and prev, in this order, until the header is
 * short enough; without room for `next` there is no header, as one without it means the last page.
 */
export function pageLinks(target: RequestTarget, page: Page): string | undefined {
    const { offset, limit, total, hasMore } = page
    if (limit === 0) {
        return undefined
    }
    const links: string[] = []
    let left = MAX_LINKS_LENGTH
    const add = (to: number, relation: string): void => {
        const text = link(target, to, relation)
        left -= text.length + 1
        if (left >= 0) {
            links.push(text)
        }
    }
    if (hasMore) {
        add(offset + limit, 'next')
    }
    if (offset > 0) {
        add(Math.max(0, offset - limit), 'prev')
    }
    add(0, 'first')
    if (total !== null) {
        add(total === 0 ? 0 : Math.floor((total - 1) / limit) * limit, 'last')
    }
    return links.length === 0 ? undefined : links.join(',')
}

function link(target: RequestTarget, offset: number, relation: string): string {
    const query = new URLSearchParams(target.query)
    query.set('sysparm_offset', String(offset))
    return `<${target.origin}${target.path}?${query.toString()}>;rel="${relation}"`
}
