import type OAuth2Server from '@node-oauth/oauth2-server';
import type { AuthorizationCodes } from './authorization-codes';
import { type GrantServices } from './granted-user';
import { type OAuthClient } from './oauth-clients';
/** What the OAuth library asks for where a user consents. */
type ConsentModel = OAuth2Server.AuthorizationCodeModel;
/** What the library asks for where a code is exchanged for a token. */
type ExchangeModel = Pick<OAuth2Server.AuthorizationCodeModel, 'getAuthorizationCode' | 'revokeAuthorizationCode' | 'saveAuthorizationCode'>;
/**
 * What the OAuth library asks the instance for at `/oauth_auth.do` (markdown/platform-security/authentication/
 * c_OAuthAuthorizationCodeFlow.md, authorization-workflow.md).
 *
 * @param codes where the code is kept; null if the request is only looked at, before the user is asked
 */
export declare function consentModel({ context, scopes }: Pick<GrantServices, 'context' | 'scopes'>, codes: AuthorizationCodes | null): ConsentModel;
/**
 * The part of the model that exchanges codes. A code is good once: if it comes a second time, the tokens that it led to end
 * (RFC 6749, section 4.1.2).
 *
 * @param asking the application that has shown that it is it
 */
export declare function exchangeModel(services: GrantServices, codes: AuthorizationCodes, asking: () => OAuthClient | null): ExchangeModel;
export {};
