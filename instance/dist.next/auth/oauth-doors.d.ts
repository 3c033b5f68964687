import type { InstanceRequest, InstanceResponse } from '../rest/http';
import type { GrantServices } from './granted-user';
import type { OAuthTokens } from './oauth-tokens';
/** The token of an Authorization header with the scheme Bearer (RFC 6750, section 2.1); null where it is none or malformed. */
export declare function bearerToken(header: string): string | null;
/** Whether a request is for a token, and so answered by `grantToken`. */
export declare function asksForToken(request: InstanceRequest): boolean;
/**
 * Answers `/oauth_token.do`: `{access_token, refresh_token, scope, token_type, expires_in}` in JSON
 * (markdown/platform-security/authentication/r_OAuthAPIResponseParameters.md), or `{error, error_description}` (RFC 6749,
 * section 5.2). All that it waits for is the library's own promises, never the outside: it ends in this turn of the event loop.
 *
 * @throws what went wrong inside of the instance
 */
export declare function grantToken(services: GrantServices, request: InstanceRequest): Promise<InstanceResponse>;
/**
 * Answers `/oauth_revoke_token.do?token=`, which needs no authentication
 * (markdown/platform-security/authentication/t_RevokeOAuthToken.md); undefined for every other address.
 */
export declare function answerRevocation(tokens: OAuthTokens, request: InstanceRequest): InstanceResponse | undefined;
