"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sentCredentials = sentCredentials;
const request_target_1 = require("../rest/request-target");
const basic_credentials_1 = require("./basic-credentials");
const form_fields_1 = require("./form-fields");
/**
 * The user name and password that a request brings to a door for log-ins: the forms of `/login.do` and `/angular.do`, the
 * password grant of `/oauth_token.do`, Basic credentials everywhere else; null if it brings none.
 */
function sentCredentials(request) {
    const { path, query } = (0, request_target_1.requestTarget)(request);
    switch (path) {
        case '/login.do':
        case '/angular.do':
            return pair((0, form_fields_1.formFields)(request), 'user_name', 'user_password');
        case '/oauth_token.do': {
            const fields = (0, form_fields_1.formFields)(request);
            return pair(fields, 'username', 'password') ?? pair(query, 'username', 'password');
        }
        default:
            return (0, basic_credentials_1.basicCredentials)(request.headers['authorization'] ?? '');
    }
}
function pair(fields, nameField, passwordField) {
    const [userName, password] = [fields.get(nameField), fields.get(passwordField)];
    return userName === null && password === null ? null : { userName: userName ?? '', password: password ?? '' };
}
//# sourceMappingURL=sent-credentials.js.map