import type OAuth2Server from '@node-oauth/oauth2-server';
import { type GrantServices } from './granted-user';
type Model = OAuth2Server.AuthorizationCodeModel & OAuth2Server.PasswordModel & OAuth2Server.RefreshTokenModel & OAuth2Server.ClientCredentialsModel;
/**
 * What the OAuth library asks the instance for, for one request: who the client and the user are, which grants are on, and
 * which tokens there are (markdown/platform-security/authentication/r_OAuthAPIRequestParameters.md, create-cc-sys-prop.md,
 * add-oauth-application-user.md, markdown/platform-security/instance-security-hardening-settings/
 * sc-disable-resource-owner-password-credentials-ropc-in-oauth-2-token-grants.md).
 */
export declare function grantModel(services: GrantServices): Model;
export {};
