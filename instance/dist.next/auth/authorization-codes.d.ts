import type { InstanceContext } from '../access/context';
import type { TokenOwner } from './oauth-tokens';
/** Seconds that an authorization code is good for. No page has the number; RFC 6749, section 4.1.2, allows ten minutes. */
export declare const CODE_LIFESPAN = 60;
/** What a user's consent was given for. */
export interface AuthorizationCode extends TokenOwner {
    /** Where the code was sent; the request for the token has to name it. */
    readonly redirectUri: string;
    /** The SHA-256 of what a request for the token has to know (RFC 7636, S256); '' without PKCE. */
    readonly challenge: string;
    /** Milliseconds since the epoch. */
    readonly expiresAt: number;
    readonly isUsed: boolean;
}
/**
 * Authorization codes in a private table, for all workers and processes, found by their hash: who reads the file has no
 * code. A code that was used is kept until it expires, so that a second use is told from a wrong code.
 */
export declare class AuthorizationCodes {
    private readonly context;
    constructor(context: InstanceContext);
    /** Keeps a new code. Those that have expired are swept away on this occasion. */
    save(value: string, code: Omit<AuthorizationCode, 'isUsed'>): void;
    /** The code with this text, used or not; null for one that is unknown or has expired. */
    find(value: string): AuthorizationCode | null;
    /** Marks a code as used; false if another request was first. */
    use(value: string): boolean;
}
