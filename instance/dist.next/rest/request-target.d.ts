import type { InstanceRequest } from './http';
/** The address of a request, taken apart. */
export interface RequestTarget {
    /** As sent, without the query: `/api/now/table/incident`. */
    readonly path: string;
    /** Decoded parts of the path; null where one is not decodable. An empty part at the end (trailing slash) is left out. */
    readonly segments: readonly string[] | null;
    /** Whether the path ends with a slash; scripted REST tells such an address from the one without. */
    readonly endsWithSlash: boolean;
    /** As sent, without the question mark. */
    readonly queryString: string;
    readonly query: URLSearchParams;
    /** `http://host:port`, for links in answers. */
    readonly origin: string;
}
/** Takes the address of a request apart. */
export declare function requestTarget(request: InstanceRequest): RequestTarget;
