"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formFields = formFields;
/** The text fields of a form, whether it was sent URL-encoded or as multipart; empty for any other body. */
function formFields(request) {
    if (request.parts.length > 0) {
        const fields = new URLSearchParams();
        for (const part of request.parts.filter(({ fileName }) => fileName === null)) {
            fields.append(part.name, Buffer.from(part.data).toString('utf8'));
        }
        return fields;
    }
    const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '');
    return new URLSearchParams(isForm ? Buffer.from(request.body).toString('utf8') : '');
}
//# sourceMappingURL=form-fields.js.map