"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RESTAPIResponse = exports.RESTAPIResponseStream = void 0;
exports.responseResult = responseResult;
const not_built_1 = require("../not-built");
const field_text_1 = require("../record/field-text");
const service_errors_1 = require("./service-errors");
let resultIn;
/** Writes directly to the response (markdown/api-reference/server-api-reference/c_ScriptableServiceRespStreamWriter.md). */
class RESTAPIResponseStream {
    #write;
    constructor(write) {
        this.#write = write;
    }
    writeString(text) {
        this.#write((0, field_text_1.fieldText)(text));
    }
}
exports.RESTAPIResponseStream = RESTAPIResponseStream;
Object.defineProperty(RESTAPIResponseStream.prototype, 'constructor', { value: Object });
(0, not_built_1.markNotBuilt)(RESTAPIResponseStream.prototype, 'RESTAPIResponseStream', ['writeStream']);
/**
 * What a Scripted REST resource answers
 * (markdown/api-reference/server-api-reference/c_ScriptableServiceResponseBuilder.md).
 */
class RESTAPIResponse {
    #status = null;
    #headers = {};
    #contentType = null;
    #location = null;
    #body = undefined;
    #stream = null;
    #error = null;
    static {
        resultIn = (response) => ({
            status: response.#status,
            headers: response.#headers,
            contentType: response.#contentType,
            location: response.#location,
            ...(response.#body === undefined ? {} : { body: response.#body }),
            stream: response.#stream,
            error: response.#error,
        });
    }
    setBody(body) {
        this.#body = body;
    }
    setContentType(contentType) {
        this.#contentType = (0, field_text_1.fieldText)(contentType);
    }
    /** Takes an error of sn_ws_err; anything else is answered with 500. */
    setError(error) {
        const content = (0, service_errors_1.serviceErrorContent)(error);
        this.#error = content ? { ...content } : { status: 500, message: (0, field_text_1.fieldText)(error), detail: '' };
    }
    setHeader(name, value) {
        this.#headers[(0, field_text_1.fieldText)(name)] = (0, field_text_1.fieldText)(value);
    }
    setHeaders(headers) {
        for (const [name, value] of Object.entries(headers ?? {})) {
            this.setHeader(name, value);
        }
    }
    setLocation(location) {
        this.#location = (0, field_text_1.fieldText)(location);
    }
    /** A status that is no number becomes 0, as documented. */
    setStatus(status) {
        this.#status = typeof status === 'number' && Number.isFinite(status) ? Math.trunc(status) : 0;
    }
    getStreamWriter() {
        this.#stream ??= '';
        return new RESTAPIResponseStream((text) => {
            this.#stream += text;
        });
    }
    /** A response in its own body cannot be serialised, as documented. */
    toJSON() {
        throw new Error('a RESTAPIResponse cannot be serialized');
    }
}
exports.RESTAPIResponse = RESTAPIResponse;
Object.defineProperty(RESTAPIResponse.prototype, 'constructor', { value: Object });
/** What the script set. */
function responseResult(response) {
    return resultIn(response);
}
//# sourceMappingURL=rest-api-response.js.map