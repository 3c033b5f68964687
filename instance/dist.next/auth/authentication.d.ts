import type { InstanceContext } from '../access/context';
import type { Session } from '../access/session';
import type { Sessions } from '../access/sessions';
import type { InstanceRequest, InstanceResponse } from '../rest/http';
import type { Admission, Authenticator } from '../rest/services';
import { AuthScopes } from './auth-scopes';
import { AuthorizationCodes } from './authorization-codes';
import { type Credentials } from './basic-credentials';
import { type LogInDoor, type LogInLog } from './log-in-records';
import { OAuthTokens } from './oauth-tokens';
import { SessionStore } from './session-store';
/**
 * Finds out who sends a request: Basic credentials, an OAuth token, or the cookie of a form session with its token
 * (markdown/api-reference/rest-api-explorer/c_RESTAPI.md, "REST API security"; r_RESTOAuthExample.md;
 * markdown/platform-security/instance-security-hardening-settings/anti-csrf-token.md).
 */
export declare class Authentication implements Authenticator {
    readonly context: InstanceContext;
    readonly sessions: Sessions;
    readonly log: LogInLog;
    readonly store: SessionStore;
    readonly tokens: OAuthTokens;
    readonly codes: AuthorizationCodes;
    readonly scopes: AuthScopes;
    private readonly records;
    constructor(context: InstanceContext, sessions: Sessions, log: LogInLog);
    authenticate(request: InstanceRequest): Admission;
    answer(request: InstanceRequest): InstanceResponse | undefined;
    /** The answer of the OAuth library to a request for a token or a consent; null for every other request. */
    answerOAuth(request: InstanceRequest): Promise<InstanceResponse> | null;
    /** The answer to a request for an OAuth token; null for every other request. It refreshes the caches itself. */
    grantToken(request: InstanceRequest): Promise<InstanceResponse> | null;
    /**
     * The session of a user whose password this is; null for an unknown name, a wrong password, an inactive or locked-out
     * user, and one who may not come in by this door, after the same time. A refusal is noted down.
     */
    verify(credentials: Credentials, door: LogInDoor, request: InstanceRequest): Session | null;
    /** The user of a form session's cookie, whatever the method; null if the session has ended or the user may no longer sign in. */
    signedIn(cookie: string | undefined): {
        readonly session: Session;
        readonly userToken: string;
    } | null;
    /** Begins a form session of a user; the value of its cookie and its token. */
    begin(session: Session): {
        readonly cookie: string;
        readonly userToken: string;
    };
    /**
     * A request that has come through a front brings the outcome with it. If it was compared with the hash before the one
     * of now, and matched, the password is compared here: the hash was renewed, or the password changed, in this moment.
     */
    private isPassword;
    /** Stores a hash at today's cost in place of an earlier one. The password stays, and so do sessions and tokens. */
    private renew;
    private fromBearer;
    private fromCookie;
}
