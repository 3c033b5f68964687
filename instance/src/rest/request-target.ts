import type { InstanceRequest } from './http'

/** The address of a request, taken apart. */
export interface RequestTarget {
    /** As sent, without the query: `/api/now/table/incident`. */
    readonly path: string
    /** Decoded parts of the path; null where one is not decodable. An empty part at the end (trailing slash) is left out. */
    readonly segments: readonly string[] | null
    /** Whether the path ends with a slash; scripted REST tells such an address from the one without. */
    readonly endsWithSlash: boolean
    /** As sent, without the question mark. */
    readonly queryString: string
    readonly query: URLSearchParams
    /** `http://host:port`, for links in answers. */
    readonly origin: string
}

/** Takes the address of a request apart. */
export function requestTarget(request: InstanceRequest): RequestTarget {
    const mark = request.url.indexOf('?')
    const path = mark < 0 ? request.url : request.url.slice(0, mark)
    const queryString = mark < 0 ? '' : request.url.slice(mark + 1)
    return {
        path,
        segments: decodeSegments(path),
        endsWithSlash: path.endsWith('/'),
        queryString,
        query: new URLSearchParams(queryString),
        origin: `http://${request.headers['host'] ?? '127.0.0.1'}`,
    }
}

function decodeSegments(path: string): string[] | null {
    const parts = path.replace(/\/$/, '').split('/').slice(1)
    try {
        return parts.map((part) => decodeURIComponent(part))
    } catch {
        return null
    }
}
