"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createRouter = createRouter;
const joins_1 = require("../store/joins");
const answers_1 = require("./answers");
const doors_1 = require("./doors");
const package_upload_1 = require("./package-upload");
const progress_api_1 = require("./progress-api");
const request_target_1 = require("./request-target");
const scripted_rest_1 = require("./scripted-rest");
const scripted_routes_1 = require("./scripted-routes");
const table_api_1 = require("./table-api");
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
/**
 * The HTTP doors of an instance: signing in and out, scripted REST APIs, Table API, progress of installations, upload of
 * packages. Each request runs in the session of whom it authenticates as; afterwards the context is the guest's again.
 * Refreshing caches and beginning the script transaction is the caller's.
 */
function createRouter(services) {
    const routes = new scripted_routes_1.ScriptedRoutes(services.context);
    return (request) => {
        try {
            return withoutBody(request, answer(services, routes, request));
        }
        catch (error) {
            if (error instanceof joins_1.TooManyReferences) {
                return (0, answers_1.errorAnswer)(400, 'Bad Request', error.message);
            }
            throw error;
        }
        finally {
            services.context.session = services.sessions.guest();
        }
    };
}
function answer(services, routes, original) {
    const request = overridden(original);
    const target = (0, request_target_1.requestTarget)(request);
    const door = target.segments === null ? undefined : (0, doors_1.doorOf)(target.segments);
    const signIn = door?.room === 'sign-in' ? services.authentication.answer(request) : undefined;
    if (signIn) {
        return signIn;
    }
    if (!METHODS.has(request.method)) {
        return (0, answers_1.errorAnswer)(405, 'Method not allowed', `${request.method} is not supported`);
    }
    if (target.segments === null) {
        return (0, answers_1.errorAnswer)(400, 'Bad Request', 'The address is not properly encoded');
    }
    const admission = services.authentication.authenticate(original);
    if ('refused' in admission) {
        const { userToken } = admission;
        return (0, answers_1.notAuthenticated)(userToken === undefined ? {} : { 'x-usertoken-response': userToken });
    }
    if (admission.isBeyondScope) {
        return (0, answers_1.errorAnswer)(403, 'Missing required api access scope', 'The token has no auth scope of this REST API');
    }
    services.context.session = admission.session;
    const response = route(services, routes, request, target, target.segments, door);
    return {
        ...response,
        headers: {
            ...(admission.cookies.length > 0 && { 'set-cookie': admission.cookies }),
            'x-is-logged-in': String(admission.session.authenticated),
            ...response.headers,
        },
    };
}
function route(services, routes, request, target, segments, door) {
    switch (door?.name) {
        case 'upload':
            return (0, package_upload_1.answerUpload)(services, request);
        case 'table': {
            const table = (0, table_api_1.tableRoute)(segments);
            if (!table) {
                break;
            }
            return services.context.session.authenticated
                ? (0, table_api_1.answerTable)(services, request, target, table)
                : (0, answers_1.notAuthenticated)();
        }
        case 'progress': {
            const progress = (0, progress_api_1.progressRoute)(segments);
            if (progress === null) {
                break;
            }
            return (0, progress_api_1.answerProgress)(services, request.method, target, progress);
        }
        case 'scripted':
            break;
        default:
            return (0, answers_1.errorAnswer)(404, 'Not found', `The local instance has no page ${target.path}`);
    }
    return scripted(services, routes, request, target, segments);
}
function scripted(services, routes, request, target, segments) {
    const match = routes.match(request.method, target.endsWithSlash ? [...segments, ''] : segments);
    if (match === null) {
        return (0, answers_1.errorAnswer)(400, 'Requested URI does not represent any resource', target.path);
    }
    if ('knownApi' in match) {
        return (0, answers_1.errorAnswer)(404, 'Requested resource was not found', target.path);
    }
    if ('otherMethods' in match) {
        return (0, answers_1.errorAnswer)(405, 'Method not allowed', `${request.method} is not allowed for ${target.path}`, {
            allow: match.otherMethods.join(', '),
        });
    }
    return (0, scripted_rest_1.answerScripted)(services, request, target, match);
}
/** X-HTTP-Method-Override replaces the method (markdown/api-reference/rest-api-explorer/c_RESTAPI.md, "Other headers"). */
function overridden(request) {
    const method = request.headers['x-http-method-override'];
    return method === undefined ? request : { ...request, method: method.trim().toUpperCase() };
}
/** HEAD is answered as GET, without the body. */
function withoutBody(request, response) {
    return request.method === 'HEAD' ? { ...response, body: '' } : response;
}
//# sourceMappingURL=router.js.map