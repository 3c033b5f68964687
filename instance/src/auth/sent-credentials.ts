import type { InstanceRequest } from '../rest/http'
import { requestTarget } from '../rest/request-target'
import { basicCredentials, type Credentials } from './basic-credentials'
import { formFields } from './form-fields'

/**
 * The user name and password that a request brings to a door for log-ins: the forms of `/login.do`,
 * `/angular.do` and `/change_password.do`, the
 * password grant of `/oauth_token.do`, Basic credentials everywhere else; null if it brings none.
 */
export function sentCredentials(request: InstanceRequest): Credentials | null {
    const { path, query } = requestTarget(request)
    switch (path) {
        case '/login.do':
        case '/angular.do':
        case '/change_password.do':
            return pair(formFields(request), 'user_name', 'user_password')
        case '/oauth_token.do': {
            const fields = formFields(request)
            return pair(fields, 'username', 'password') ?? pair(query, 'username', 'password')
        }
        default:
            return basicCredentials(request.headers['authorization'] ?? '')
    }
}

function pair(fields: URLSearchParams, nameField: string, passwordField: string): Credentials | null {
    const [userName, password] = [fields.get(nameField), fields.get(passwordField)]
    return userName === null && password === null ? null : { userName: userName ?? '', password: password ?? '' }
}
