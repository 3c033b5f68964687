"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RESTAPIRequestBody = void 0;
const not_built_1 = require("../not-built");
const glide_scriptable_input_stream_1 = require("./glide-scriptable-input-stream");
const service_errors_1 = require("./service-errors");
const { parse } = JSON;
/**
 * The body of a Scripted REST request. It is a stream that is read once, in one way: another way finds it empty
 * (markdown/api-reference/server-api-reference/c_ScriptableServiceRequestBody.md).
 */
class RESTAPIRequestBody {
    #text;
    #contentType;
    #reader;
    #read;
    #entries;
    constructor(text, contentType) {
        this.#text = text;
        this.#contentType = contentType;
    }
    /** The parsed body; undefined for an empty one. A body that is not JSON is answered with 400. */
    get data() {
        return this.#consume('data', () => this.#parsed());
    }
    get dataString() {
        this.#requireText();
        return this.#consume('dataString', () => this.#text);
    }
    get dataStream() {
        return this.#consume('dataStream', () => new glide_scriptable_input_stream_1.GlideScriptableInputStream(this.#text));
    }
    hasNext() {
        return this.#remaining().length > 0;
    }
    nextEntry() {
        return this.#remaining().shift();
    }
    #remaining() {
        if (!this.#entries) {
            const data = this.data;
            this.#entries =
                data === undefined || data === '' ? [] : Array.isArray(data) ? [...data] : [data];
        }
        return this.#entries;
    }
    #consume(reader, read) {
        if (this.#reader === undefined) {
            this.#reader = reader;
            this.#read = read();
        }
        return this.#reader === reader ? this.#read : '';
    }
    #parsed() {
        if (this.#requireText() === 'xml') {
            return (0, not_built_1.refuse)('RESTAPIRequestBody.data of an XML body');
        }
        if (this.#text.trim() === '') {
            return undefined;
        }
        try {
            return parse(this.#text);
        }
        catch (error) {
            this.#reader = undefined;
            const problem = new service_errors_1.BadRequestError('Exception while reading request');
            problem.setDetail(error instanceof Error ? error.message : String(error));
            throw problem;
        }
    }
    /** markdown/api-reference/rest-api-explorer/c_SpecifyContentType.md: other formats are for dataStream only, else 500. */
    #requireText() {
        const subtype = /^[^/]+\/(?:[^;]*\+)?([^;+\s]+)/.exec(this.#contentType.trim())?.[1]?.toLowerCase() ?? 'json';
        if (subtype !== 'json' && subtype !== 'xml') {
            throw new Error(`the body of content type ${this.#contentType} can only be read by dataStream`);
        }
        return subtype;
    }
}
exports.RESTAPIRequestBody = RESTAPIRequestBody;
Object.defineProperty(RESTAPIRequestBody.prototype, 'constructor', { value: Object });
//# sourceMappingURL=rest-api-request-body.js.map