import type { InstanceContext } from '../access/context';
/** An application of the Application Registry that may ask for tokens. */
export interface OAuthClient {
    /** sys_id of its oauth_entity record. */
    readonly id: string;
    readonly name: string;
    /** In seconds, as the next one. */
    readonly accessTokenLifespan: number;
    readonly refreshTokenLifespan: number;
    /** sys_id of the OAuth Application User; '' where there is none. */
    readonly userId: string;
    /** Keeps no secret; proves by PKCE that it is who has asked. */
    readonly isPublic: boolean;
    /** Where the consent of a user may send the browser; the first one where a request names none. */
    readonly redirectUris: readonly string[];
    readonly logoUrl: string;
    /** sys_ids of the auth scopes that its tokens have. */
    readonly authScopes: readonly string[];
}
/** Whether OAuth is on at all (`markdown/platform-security/authentication/t_SetTheOAuthProperty.md`). */
export declare function isOAuthActive(context: InstanceContext): boolean;
/**
 * The application with this Client ID and Client Secret; null for a wrong one of them and for an inactive application alike.
 * A public client has no secret, and none is looked at.
 */
export declare function authenticateClient(context: InstanceContext, clientId: string, secret: string | null | undefined): OAuthClient | null;
/** The active application with this Client ID, before it has shown that it is it. */
export declare function clientByClientId(context: InstanceContext, clientId: string): OAuthClient | null;
/** An application by the sys_id of its record; null where there is none or it is inactive. */
export declare function clientById(context: InstanceContext, sysId: string): OAuthClient | null;
/**
 * The addresses of the field Redirect URL, with commas or white space between them. Whole addresses by http or https without
 * fragment (RFC 6749, section 3.1.2) and without credentials; a browser is sent nowhere else.
 */
export declare function redirectUris(text: string): readonly string[];
