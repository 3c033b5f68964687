import type { InstanceContext } from '../access/context';
import type { Session } from '../access/session';
import type { Sessions } from '../access/sessions';
import type { InstanceRequest, InstanceResponse } from '../rest/http';
import type { AuthScopes } from './auth-scopes';
import { type AuthorizationCodes } from './authorization-codes';
import type { LogInLog } from './log-in-records';
/** What the door needs of the Authentication. */
export interface ConsentServices {
    readonly context: InstanceContext;
    readonly sessions: Sessions;
    readonly codes: AuthorizationCodes;
    readonly scopes: AuthScopes;
    readonly log: LogInLog;
    signedIn(cookie: string | undefined): {
        readonly session: Session;
        readonly userToken: string;
    } | null;
}
/** Whether a request is for a user's consent, and so answered by `answerConsent`. */
export declare function asksForConsent(request: InstanceRequest): boolean;
/**
 * Answers `/oauth_auth.do`: the log-in page to who is not logged in, then the question whether an application may act for the
 * user, then the way back to the application with a code or an error (markdown/platform-security/authentication/
 * c_OAuthAuthorizationCodeFlow.md, authorization-workflow.md, oauth-auth-code-flow-state-parm.md; RFC 6749, section 4.1).
 * The browser leaves the instance for no other address than one that is registered for the application.
 */
export declare function answerConsent(services: ConsentServices, request: InstanceRequest): Promise<InstanceResponse>;
