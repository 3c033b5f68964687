import type { InstanceContext } from '../access/context';
import type { OAuthClient } from './oauth-clients';
/** As oauth_credential.type says it. */
export type TokenType = 'access_token' | 'refresh_token';
/** For whom a token was made, and what its end depends on. */
export interface TokenOwner {
    /** sys_id of the application's oauth_entity record. */
    readonly clientId: string;
    readonly userId: string;
    /** Names the password that the user had when the token was made; begins with CLIENT_MARK if it was made by client credentials. */
    readonly passwordMark: string;
}
/** A token that has not expired. */
export interface OAuthToken extends TokenOwner {
    /** What the client sends. */
    readonly value: string;
    /** Milliseconds since the epoch, in whole seconds. */
    readonly expiresAt: number;
}
/** Begins the mark of a token by client credentials. */
export declare const CLIENT_MARK = "client ";
/**
 * Tokens of the instance, for all workers and processes: a record of oauth_credential for people, without the token, and a
 * row of a private table. That row finds a token by its hash and keeps it encrypted, as a request in a token's lifetime "always
 * returns the current access token" (markdown/platform-security/authentication/r_OAuthAPIRequestParameters.md). The
 * record decides: a token without it, or after its Expires, is good for nothing (t_ManageTokens.md).
 */
export declare class OAuthTokens {
    private readonly context;
    constructor(context: InstanceContext);
    /** The token with this text; null for an unknown, deleted, expired or revoked one. */
    find(value: string, type: TokenType): OAuthToken | null;
    /** The owner's current token, or a new one. Call it inside a database transaction, so that two requests get the same. */
    currentOrNew(type: TokenType, client: OAuthClient, owner: TokenOwner, userName: string): OAuthToken;
    /** Makes a token, good for the lifespan that its application has for this type. */
    issue(type: TokenType, client: OAuthClient, owner: TokenOwner, userName: string): OAuthToken;
    /** Lets the owner's tokens of a type expire now. */
    expire(type: TokenType, owner: TokenOwner): void;
    /**
     * Marks the token with this text as expired (t_RevokeOAuthToken.md), and with a refresh token the access tokens beside it.
     * Whether there was such a token is not told.
     */
    revoke(value: string): void;
    /** Keeps tokens of a user whose password got another hash and stayed the same. */
    renewMark(before: string, after: string): void;
    private record;
    /** sys_ids of the records of an owner's tokens that have not expired, the last to expire first. */
    private credentials;
    /** Removes what has been expired for long, as the job Clean Expired OAuth Credentials does, and tokens without a record. */
    private sweep;
}
