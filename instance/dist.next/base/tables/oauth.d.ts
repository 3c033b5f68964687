import type { TableSource } from '../../store/table-source';
/** Seconds that an access token is good for, where its application says nothing else (`t_CreateEndpointforExternalClients.md`). */
export declare const ACCESS_TOKEN_LIFESPAN = 1800;
/** Seconds that a refresh token is good for: 100 days. */
export declare const REFRESH_TOKEN_LIFESPAN = 8640000;
/**
 * Applications that may ask for OAuth tokens, and the tokens that they got
 * (`markdown/platform-security/authentication/t_CreateEndpointforExternalClients.md`, `add-oauth-application-user.md`,
 * `t_ManageTokens.md`), and auth scopes (`configure-rest-api-auth-scope.md`). Names of columns that no page writes are those of their labels; `peer`, `type`, `expires` and `active`
 * are in an example of `markdown/api-reference/server-api-reference/c_GlideRecordAPI.md`.
 */
export declare const oauthTables: readonly TableSource[];
