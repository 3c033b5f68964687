import type { RestRequestSource } from '../engine/script-engine'
import { cleanText } from '../outside-text'
import { errorAnswer, notAuthenticated } from './answers'
import type { InstanceRequest, InstanceResponse } from './http'
import { acceptedRanges, includesType, isSupported, mediaType } from './media-types'
import { RefusedBody, requestText, UnsupportedEncoding } from './request-body'
import type { RequestTarget } from './request-target'
import { scriptAnswer } from './script-answer'
import type { MatchedRoute, ScriptedRoute } from './scripted-routes'
import type { RestServices } from './services'

const FORM_TYPE = 'application/x-www-form-urlencoded'
const BODY_METHODS: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH'])

/**
 * Answers a request to a scripted REST API in the session of the context. What the platform refuses, it refuses before the
 * script runs: 401, 403, 415, 406, 400 for the size of the body, in this order
 * (markdown/api-reference/rest-api-explorer/c_CustomWebServices.md, t_WbSvcOpRqACL.md, c_SpecifyContentType.md).
 */
export function answerScripted(
    services: RestServices,
    request: InstanceRequest,
    target: RequestTarget,
    { route, pathParams }: MatchedRoute,
): InstanceResponse {
    const refusal = refuse(services, request, route)
    if (refusal) {
        return refusal
    }
    let body: string
    try {
        body = requestText(services.context, request)
    } catch (error) {
        if (error instanceof UnsupportedEncoding) {
            return errorAnswer(415, 'Unsupported media type', error.message)
        }
        if (error instanceof RefusedBody) {
            return errorAnswer(400, 'Bad Request', error.message)
        }
        throw error
    }
    const outcome = services.engine.run({
        scope: route.scope,
        name: `sys_ws_operation.${route.sysId}.operation_script`,
        source: route.script,
        bindings: {
            request: { kind: 'restRequest', request: source(request, target, pathParams, body) },
            response: { kind: 'restResponse' },
        },
        mode: 'expression',
    })
    if (outcome.error) {
        services.log(
            'error',
            route.scope,
            `${cleanText(request.method)} ${cleanText(target.path)}: ${outcome.error.name}: ${outcome.error.message}\n${outcome.error.stack}`,
        )
    }
    return scriptAnswer(outcome, outcome.responses['response'])
}

function refuse(services: RestServices, request: InstanceRequest, route: ScriptedRoute): InstanceResponse | null {
    const { session } = services.context
    if (route.requiresAuthentication && !session.authenticated) {
        return notAuthenticated()
    }
    if (route.requiresInternalRole && session.authenticated && !session.roles.has('snc_internal')) {
        return notAuthorized()
    }
    if (!services.access.allowsEndpoint(route.acls)) {
        return notAuthorized()
    }
    return refuseFormats(request, route)
}

function notAuthorized(): InstanceResponse {
    return errorAnswer(403, 'User Not Authorized', 'Failed API level ACL Validation')
}

function refuseFormats(request: InstanceRequest, route: ScriptedRoute): InstanceResponse | null {
    const type = mediaType(request.headers['content-type'])
    if (BODY_METHODS.has(request.method)) {
        if (type === '' && request.body.length > 0) {
            return errorAnswer(400, 'Bad Request', 'The header Content-Type is missing')
        }
        if (type !== '' && !isSupported(type, route.consumes)) {
            return errorAnswer(
                415,
                'Unsupported media type',
                `Content-Type ${type} is not one of ${route.consumes.join(', ')}`,
            )
        }
    }
    const accepted = acceptedRanges(request.headers['accept'])
    const offered = route.produces.filter((format) => accepted.some((range) => agrees(range, format)))
    if (offered.length === 0) {
        return errorAnswer(
            406,
            'Not acceptable',
            `None of ${accepted.join(', ')} is one of ${route.produces.join(', ')}`,
        )
    }
    if (offered.every(isXml)) {
        return errorAnswer(
            406,
            'Not acceptable',
            'Answers in XML are not built in the local instance; accept application/json',
        )
    }
    return null
}

/** Either side may hold wildcards: ranges in Accept, patterns in the list of supported formats. */
function agrees(range: string, format: string): boolean {
    return includesType(range, format) || isSupported(range, [format])
}

function isXml(type: string): boolean {
    return type === 'text/xml' || type === 'application/xml' || type.endsWith('+xml')
}

function source(
    request: InstanceRequest,
    target: RequestTarget,
    pathParams: Readonly<Record<string, string>>,
    body: string,
): RestRequestSource {
    const query = new URLSearchParams(target.query)
    // Form fields of the body join the parameters of the address.
    if (mediaType(request.headers['content-type']) === FORM_TYPE) {
        for (const [name, value] of new URLSearchParams(body)) {
            query.append(name, value)
        }
    }
    const queryParams = Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]))
    return {
        method: request.method,
        uri: target.path,
        url: `${target.origin}${request.url}`,
        queryString: target.queryString,
        queryParams,
        pathParams,
        headers: request.headers,
        body,
    }
}
