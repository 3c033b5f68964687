"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UnsupportedMediaTypeError = exports.ConflictError = exports.NotAcceptableError = exports.NotFoundError = exports.BadRequestError = exports.ServiceError = exports.SERVICE_ERROR = void 0;
exports.serviceErrorContent = serviceErrorContent;
const field_text_1 = require("../record/field-text");
/** Where the engine finds what REST is to answer when such an error is thrown or set. */
exports.SERVICE_ERROR = '__serviceError';
/**
 * An error with the HTTP status that it answers with
 * (markdown/api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md, Service error example).
 */
class ServiceError extends Error {
    constructor() {
        super('');
        define(this, 'ServiceError', { status: 500, message: '', detail: '' });
    }
    setStatus(status) {
        content(this).status = Number(status);
        return this;
    }
    setMessage(message) {
        content(this).message = (0, field_text_1.fieldText)(message);
        this.message = (0, field_text_1.fieldText)(message);
        return this;
    }
    setDetail(detail) {
        content(this).detail = (0, field_text_1.fieldText)(detail);
        return this;
    }
}
exports.ServiceError = ServiceError;
/** What an error of this kind answers with, or undefined for any other value. */
function serviceErrorContent(error) {
    return error instanceof ServiceError ? content(error) : undefined;
}
function predefined(name, status) {
    const constructor = class extends ServiceError {
        constructor(message) {
            super();
            define(this, name, { status, message: (0, field_text_1.fieldText)(message), detail: '' });
            this.message = (0, field_text_1.fieldText)(message);
        }
    };
    Object.defineProperty(constructor, 'name', { value: name });
    return constructor;
}
/** 400 */
exports.BadRequestError = predefined('BadRequestError', 400);
/** 404 */
exports.NotFoundError = predefined('NotFoundError', 404);
/** 406 */
exports.NotAcceptableError = predefined('NotAcceptableError', 406);
/** 409 */
exports.ConflictError = predefined('ConflictError', 409);
/** 415 */
exports.UnsupportedMediaTypeError = predefined('UnsupportedMediaTypeError', 415);
function define(error, name, value) {
    Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
    Object.defineProperty(error, exports.SERVICE_ERROR, { value, configurable: true });
}
function content(error) {
    return error[exports.SERVICE_ERROR];
}
//# sourceMappingURL=service-errors.js.map