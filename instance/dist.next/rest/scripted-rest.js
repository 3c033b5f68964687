"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerScripted = answerScripted;
const outside_text_1 = require("../outside-text");
const answers_1 = require("./answers");
const media_types_1 = require("./media-types");
const request_body_1 = require("./request-body");
const script_answer_1 = require("./script-answer");
const FORM_TYPE = 'application/x-www-form-urlencoded';
const BODY_METHODS = new Set(['POST', 'PUT', 'PATCH']);
/**
 * Answers a request to a scripted REST API in the session of the context. What the platform refuses, it refuses before the
 * script runs: 401, 403, 415, 406, 400 for the size of the body, in this order
 * (markdown/api-reference/rest-api-explorer/c_CustomWebServices.md, t_WbSvcOpRqACL.md, c_SpecifyContentType.md).
 */
function answerScripted(services, request, target, { route, pathParams }) {
    const refusal = refuse(services, request, route);
    if (refusal) {
        return refusal;
    }
    let body;
    try {
        body = (0, request_body_1.requestText)(services.context, request);
    }
    catch (error) {
        if (error instanceof request_body_1.UnsupportedEncoding) {
            return (0, answers_1.errorAnswer)(415, 'Unsupported media type', error.message);
        }
        if (error instanceof request_body_1.RefusedBody) {
            return (0, answers_1.errorAnswer)(400, 'Bad Request', error.message);
        }
        throw error;
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
    });
    if (outcome.error) {
        services.log('error', route.scope, `${(0, outside_text_1.cleanText)(request.method)} ${(0, outside_text_1.cleanText)(target.path)}: ${outcome.error.name}: ${outcome.error.message}\n${outcome.error.stack}`);
    }
    return (0, script_answer_1.scriptAnswer)(outcome, outcome.responses['response']);
}
function refuse(services, request, route) {
    const { session } = services.context;
    if (route.requiresAuthentication && !session.authenticated) {
        return (0, answers_1.notAuthenticated)();
    }
    if (route.requiresInternalRole && session.authenticated && !session.roles.has('snc_internal')) {
        return notAuthorized();
    }
    if (!services.access.allowsEndpoint(route.acls)) {
        return notAuthorized();
    }
    return refuseFormats(request, route);
}
function notAuthorized() {
    return (0, answers_1.errorAnswer)(403, 'User Not Authorized', 'Failed API level ACL Validation');
}
function refuseFormats(request, route) {
    const type = (0, media_types_1.mediaType)(request.headers['content-type']);
    if (BODY_METHODS.has(request.method)) {
        if (type === '' && request.body.length > 0) {
            return (0, answers_1.errorAnswer)(400, 'Bad Request', 'The header Content-Type is missing');
        }
        if (type !== '' && !(0, media_types_1.isSupported)(type, route.consumes)) {
            return (0, answers_1.errorAnswer)(415, 'Unsupported media type', `Content-Type ${type} is not one of ${route.consumes.join(', ')}`);
        }
    }
    const accepted = (0, media_types_1.acceptedRanges)(request.headers['accept']);
    const offered = route.produces.filter((format) => accepted.some((range) => agrees(range, format)));
    if (offered.length === 0) {
        return (0, answers_1.errorAnswer)(406, 'Not acceptable', `None of ${accepted.join(', ')} is one of ${route.produces.join(', ')}`);
    }
    if (offered.every(isXml)) {
        return (0, answers_1.errorAnswer)(406, 'Not acceptable', 'Answers in XML are not built in the local instance; accept application/json');
    }
    return null;
}
/** Either side may hold wildcards: ranges in Accept, patterns in the list of supported formats. */
function agrees(range, format) {
    return (0, media_types_1.includesType)(range, format) || (0, media_types_1.isSupported)(range, [format]);
}
function isXml(type) {
    return type === 'text/xml' || type === 'application/xml' || type.endsWith('+xml');
}
function source(request, target, pathParams, body) {
    const query = new URLSearchParams(target.query);
    // Form fields of the body join the parameters of the address.
    if ((0, media_types_1.mediaType)(request.headers['content-type']) === FORM_TYPE) {
        for (const [name, value] of new URLSearchParams(body)) {
            query.append(name, value);
        }
    }
    const queryParams = Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
    return {
        method: request.method,
        uri: target.path,
        url: `${target.origin}${request.url}`,
        queryString: target.queryString,
        queryParams,
        pathParams,
        headers: request.headers,
        body,
    };
}
//# sourceMappingURL=scripted-rest.js.map