"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RESTAPIRequest = void 0;
const not_built_1 = require("../not-built");
const field_text_1 = require("../record/field-text");
const rest_api_request_body_1 = require("./rest-api-request-body");
/** A Scripted REST request (markdown/api-reference/server-api-reference/c_ScriptableServiceRequest.md). */
class RESTAPIRequest {
    body;
    headers;
    pathParams;
    queryParams;
    queryString;
    uri;
    url;
    #headers;
    constructor(source) {
        const contentType = source.headers['content-type'] ?? 'application/json';
        this.#headers = source.headers;
        this.body = new rest_api_request_body_1.RESTAPIRequestBody(source.body, contentType);
        this.headers = anyCase(source.headers);
        this.pathParams = source.pathParams;
        this.queryParams = withFormValues(source, contentType);
        this.queryString = source.queryString;
        this.uri = source.uri;
        this.url = source.url;
    }
    /** A header by its name in any case; null where the request has none. */
    getHeader(name) {
        return this.#headers[(0, field_text_1.fieldText)(name).toLowerCase()] ?? null;
    }
    getSupportedResponseContentTypes() {
        return (this.#headers['accept'] ?? '')
            .split(',')
            .map((type) => type.split(';')[0]?.trim() ?? '')
            .filter((type) => type !== '');
    }
}
exports.RESTAPIRequest = RESTAPIRequest;
// The class is no constructor for scripts: requests come from the platform only.
Object.defineProperty(RESTAPIRequest.prototype, 'constructor', { value: Object });
(0, not_built_1.markNotBuilt)(RESTAPIRequest.prototype, 'RESTAPIRequest', ['getRequestedQueryCategory']);
/** Names arrive in lower case, while the documented examples read `headers.Accept`. */
function anyCase(headers) {
    return new Proxy({ ...headers }, {
        get: (target, name) => typeof name === 'string' && !(name in target) ? target[name.toLowerCase()] : target[name],
    });
}
/** markdown/api-reference/rest-api-explorer/c_SpecifyContentType.md: values of a form are query parameters too. */
function withFormValues(source, contentType) {
    if (!contentType.toLowerCase().startsWith('application/x-www-form-urlencoded')) {
        return source.queryParams;
    }
    const combined = {};
    for (const [name, values] of Object.entries(source.queryParams)) {
        combined[name] = [...values];
    }
    for (const pair of source.body.split('&').filter((part) => part !== '')) {
        const [name = '', value = ''] = pair.split(/=(.*)/s).map(decode);
        combined[name] = [...(combined[name] ?? []), value];
    }
    return combined;
}
function decode(text) {
    const spaced = text.replaceAll('+', ' ');
    try {
        return decodeURIComponent(spaced);
    }
    catch {
        return spaced;
    }
}
//# sourceMappingURL=rest-api-request.js.map