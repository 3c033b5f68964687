import type { InstanceRequest } from '../../rest/http'
import { requestTarget } from '../../rest/request-target'

/** What of a request a REST API is told by. */
export interface ApiCall {
    /** Parts of the path without `api` and version, in lower case: `now`, `table`, `incident`. */
    readonly parts: readonly string[]
    readonly method: string
    readonly version: string
    /** The table of a call of the Table API; null for every other API. */
    readonly table: string | null
}

/** The version of an address that names none. */
export const LATEST = 'latest'

/** What `/api/now/v2/table/incident` calls; null for an address that is no REST API. HEAD counts as GET. */
export function apiCall(request: InstanceRequest): ApiCall | null {
    const [first, namespace = '', second = '', ...rest] = requestTarget(request).segments ?? []
    if (first?.toLowerCase() !== 'api') {
        return null
    }
    const method = request.headers['x-http-method-override']?.trim().toUpperCase() ?? request.method
    const isVersion = /^v\d+$/i.test(second)
    const parts = [namespace, ...(isVersion ? [] : [second]), ...rest].map((part) => part.toLowerCase()).filter(Boolean)
    return {
        parts,
        method: method === 'HEAD' ? 'GET' : method,
        version: isVersion ? second.toLowerCase() : LATEST,
        table: parts[0] === 'now' && parts[1] === 'table' ? (parts[2] ?? '') : null,
    }
}

/** Whether a path that was called is a resource such as `/now/table/{tableName}`: a part in braces stands for any. */
export function isResource(resource: readonly string[], called: readonly string[]): boolean {
    return (
        resource.length === called.length &&
        resource.every((part, index) => /^\{.*\}$/.test(part) || part === called[index])
    )
}

/** The parts of the path of an API or a resource as an admin enters it, in lower case and without `api`. */
export function pathParts(path: string): readonly string[] {
    const [first, ...rest] = path.trim().toLowerCase().split('/').filter(Boolean)
    return first === undefined ? [] : first === 'api' ? rest : [first, ...rest]
}
