import { admissionRefused, errorAnswer, notAuthenticated } from './answers'
import { doorOf } from './doors'
import type { InstanceRequest, InstanceResponse } from './http'
import { requestTarget } from './request-target'
import { ScriptedRoutes } from './scripted-routes'
import type { RestServices } from './services'

/** Bytes that nobody in particular may send to a page: a form for signing in, a request for a token. */
export const FORM_LIMIT = 64 * 1024

/**
 * Looks at requests whose bodies are still on their way. The answer is the refusal that no body could change; null if the
 * body is to be read: 401 for wrong credentials, and for nobody where the address asks for somebody ("authentication … is
 * required by default", markdown/api-reference/rest-api-explorer/c_RESTAPI.md); 413 for a large form of nobody.
 */
export function createAdmission(
    services: Pick<RestServices, 'context' | 'authentication'>,
): (request: InstanceRequest) => InstanceResponse | null {
    const routes = new ScriptedRoutes(services.context)
    return (request) => {
        const target = requestTarget(request)
        const segments = target.segments
        const door = segments === null ? undefined : doorOf(segments)
        const isApi = door?.room === 'rest'
        // The doors for signing in and for tokens have headers of their own, and judge them.
        const admission =
            isApi || !request.headers['authorization'] ? services.authentication.authenticate(request) : null
        if (admission && 'refused' in admission) {
            // A session's cookie is judged with the token that stands in its form.
            const { authorization, cookie } = request.headers
            return authorization === undefined && cookie !== undefined ? null : admissionRefused(admission)
        }
        if (admission?.session.authenticated) {
            return null
        }
        if (door?.room !== 'rest' || segments === null) {
            return isSmall(request) ? null : errorAnswer(413, 'Payload Too Large', `At most ${FORM_LIMIT} bytes`)
        }
        const asksForSomebody = door.name !== 'scripted'
        const method = request.headers['x-http-method-override']?.trim().toUpperCase() ?? request.method
        const match = routes.match(method, segments)
        return asksForSomebody || (match && 'route' in match && match.route.requiresAuthentication)
            ? notAuthenticated()
            : null
    }
}

function isSmall({ headers }: InstanceRequest): boolean {
    return Number(headers['content-length'] ?? Infinity) <= FORM_LIMIT
}
