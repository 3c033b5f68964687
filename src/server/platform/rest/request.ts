import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import type { HeaderReader } from '../../shared/standard-webhooks.ts'

/** The body of a request as text; a stream can be read once only (markdown/…/c_ScriptableServiceRequestBody.md). */
export function readBodyText(request: RESTAPIRequest): string {
    const body: { readonly dataString?: string | null } | null | undefined = request.body
    return String(body?.dataString ?? '')
}

/** A parameter of the path of a request; empty if it has none. */
export function readPathText(request: RESTAPIRequest, name: string): string {
    const path = request.pathParams as Readonly<Record<string, string | null | undefined>> | null | undefined
    return String(path?.[name] ?? '')
}

/** A parameter of the query of a request; null if it has none. One that is given several times is their list, with commas. */
export function readQueryText(request: RESTAPIRequest, name: string): string | null {
    // A parameter's value is a list with one text per time that it was given.
    const parameters = request.queryParams as Readonly<Record<string, unknown>> | null | undefined
    const given = parameters?.[name]
    return given === undefined || given === null ? null : String(given)
}

/** Headers by names in lower case, as the example of getHeader has them (markdown/…/c_ScriptableServiceRequest.md). */
export function readHeaders(request: RESTAPIRequest): HeaderReader {
    return (name) => {
        const value: string | null | undefined = request.getHeader(name)
        return String(value ?? '')
    }
}
