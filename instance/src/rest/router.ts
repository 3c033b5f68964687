import { TooManyReferences } from '../store/joins'
import { admissionRefused, errorAnswer, methodRefused, notAuthenticated, scopesMissing } from './answers'
import { doorOf, type KnownDoor, takesMethod } from './doors'
import type { InstanceRequest, InstanceResponse } from './http'
import { answerUpload } from './package-upload'
import { answerProgress, progressRoute } from './progress-api'
import { type RequestTarget, requestTarget } from './request-target'
import { answerScripted } from './scripted-rest'
import { ScriptedRoutes } from './scripted-routes'
import type { RestServices } from './services'
import { answerTable, tableRoute } from './table-api'

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * The HTTP doors of an instance: signing in and out, scripted REST APIs, Table API, progress of installations, upload of
 * packages. Each request runs in the session of whom it authenticates as; afterwards the context is the guest's again.
 * Refreshing caches and beginning the script transaction is the caller's.
 */
export function createRouter(services: RestServices): (request: InstanceRequest) => InstanceResponse {
    const routes = new ScriptedRoutes(services.context)
    return (request) => {
        try {
            return withoutBody(request, answer(services, routes, request))
        } catch (error) {
            if (error instanceof TooManyReferences) {
                return errorAnswer(400, 'Bad Request', error.message)
            }
            throw error
        } finally {
            services.context.session = services.sessions.guest()
        }
    }
}

function answer(services: RestServices, routes: ScriptedRoutes, original: InstanceRequest): InstanceResponse {
    const request = overridden(original)
    const target = requestTarget(request)
    const door = target.segments === null ? undefined : doorOf(target.segments)
    // Before anybody is asked who he is: what a door does not list it does for nobody.
    if (door && !takesMethod(door, request.method)) {
        return methodRefused(request.method, target.path, door.methods)
    }
    const signIn = door?.room === 'sign-in' ? services.authentication.answer(request) : undefined
    if (signIn) {
        return signIn
    }
    if (!METHODS.has(request.method)) {
        return errorAnswer(405, 'Method not allowed', `${request.method} is not supported`)
    }
    if (target.segments === null) {
        return errorAnswer(400, 'Bad Request', 'The address is not properly encoded')
    }
    const admission = services.authentication.authenticate(original)
    if ('refused' in admission) {
        return admissionRefused(admission)
    }
    if (admission.missingScopes) {
        return scopesMissing(admission.missingScopes)
    }
    services.context.session = admission.session
    const response = route(services, routes, request, target, target.segments, door)
    return {
        ...response,
        headers: {
            ...(admission.cookies.length > 0 && { 'set-cookie': admission.cookies }),
            'x-is-logged-in': String(admission.session.authenticated),
            ...response.headers,
        },
    }
}

function route(
    services: RestServices,
    routes: ScriptedRoutes,
    request: InstanceRequest,
    target: RequestTarget,
    segments: readonly string[],
    door: KnownDoor | undefined,
): InstanceResponse {
    switch (door?.name) {
        case 'upload':
            return answerUpload(services, request)
        case 'table': {
            const table = tableRoute(segments)
            if (!table) {
                break
            }
            return services.context.session.authenticated
                ? answerTable(services, request, target, table)
                : notAuthenticated()
        }
        case 'progress': {
            const progress = progressRoute(segments)
            if (progress === null) {
                break
            }
            return answerProgress(services, target, progress)
        }
        case 'scripted':
            break
        default:
            return errorAnswer(404, 'Not found', `The local instance has no page ${target.path}`)
    }
    return scripted(services, routes, request, target, segments)
}

function scripted(
    services: RestServices,
    routes: ScriptedRoutes,
    request: InstanceRequest,
    target: RequestTarget,
    segments: readonly string[],
): InstanceResponse {
    const match = routes.match(request.method, target.endsWithSlash ? [...segments, ''] : segments)
    if (match === null) {
        return errorAnswer(400, 'Requested URI does not represent any resource', target.path)
    }
    if ('knownApi' in match) {
        return errorAnswer(404, 'Requested resource was not found', target.path)
    }
    if ('otherMethods' in match) {
        return methodRefused(request.method, target.path, match.otherMethods)
    }
    return answerScripted(services, request, target, match)
}

/** X-HTTP-Method-Override replaces the method (markdown/api-reference/rest-api-explorer/c_RESTAPI.md, "Other headers"). */
function overridden(request: InstanceRequest): InstanceRequest {
    const method = request.headers['x-http-method-override']
    return method === undefined ? request : { ...request, method: method.trim().toUpperCase() }
}

/** HEAD is answered as GET, without the body. */
function withoutBody(request: InstanceRequest, response: InstanceResponse): InstanceResponse {
    return request.method === 'HEAD' ? { ...response, body: '' } : response
}
