"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FORM_LIMIT = void 0;
exports.createAdmission = createAdmission;
const answers_1 = require("./answers");
const doors_1 = require("./doors");
const request_target_1 = require("./request-target");
const scripted_routes_1 = require("./scripted-routes");
/** Bytes that nobody in particular may send to a page: a form for signing in, a request for a token. */
exports.FORM_LIMIT = 64 * 1024;
/**
 * Looks at requests whose bodies are still on their way. The answer is the refusal that no body could change; null if the
 * body is to be read: 401 for wrong credentials, and for nobody where the address asks for somebody ("authentication … is
 * required by default", markdown/api-reference/rest-api-explorer/c_RESTAPI.md); 413 for a large form of nobody.
 */
function createAdmission(services) {
    const routes = new scripted_routes_1.ScriptedRoutes(services.context);
    return (request) => {
        const target = (0, request_target_1.requestTarget)(request);
        const segments = target.segments;
        const door = segments === null ? undefined : (0, doors_1.doorOf)(segments);
        const isApi = door?.room === 'rest';
        // The doors for signing in and for tokens have headers of their own, and judge them.
        const admission = isApi || !request.headers['authorization'] ? services.authentication.authenticate(request) : null;
        if (admission && 'refused' in admission) {
            // A session's cookie is judged with the token that stands in its form.
            return request.headers['authorization'] === undefined ? null : (0, answers_1.notAuthenticated)();
        }
        if (admission?.session.authenticated) {
            return null;
        }
        if (door?.room !== 'rest' || segments === null) {
            return isSmall(request) ? null : (0, answers_1.errorAnswer)(413, 'Payload Too Large', `At most ${exports.FORM_LIMIT} bytes`);
        }
        const asksForSomebody = door.name !== 'scripted';
        const method = request.headers['x-http-method-override']?.trim().toUpperCase() ?? request.method;
        const match = routes.match(method, segments);
        return asksForSomebody || (match && 'route' in match && match.route.requiresAuthentication)
            ? (0, answers_1.notAuthenticated)()
            : null;
    };
}
function isSmall({ headers }) {
    return Number(headers['content-length'] ?? Infinity) <= exports.FORM_LIMIT;
}
//# sourceMappingURL=admit-request.js.map