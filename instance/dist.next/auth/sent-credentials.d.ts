import type { InstanceRequest } from '../rest/http';
import { type Credentials } from './basic-credentials';
/**
 * The user name and password that a request brings to a door for log-ins: the forms of `/login.do` and `/angular.do`, the
 * password grant of `/oauth_token.do`, Basic credentials everywhere else; null if it brings none.
 */
export declare function sentCredentials(request: InstanceRequest): Credentials | null;
