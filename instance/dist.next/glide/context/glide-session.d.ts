/** Forgets what the transaction before put into its session. */
export declare function beginSession(): void;
/**
 * The session of the running transaction (markdown/api-reference/server-api-reference/c_GlideSessionScopedAPI.md).
 * Client data lives for one transaction.
 */
export declare class GlideSession {
    getClientData(name: unknown): string | null;
    putClientData(name: unknown, value: unknown): void;
    getLanguage(): string;
    getTimeZoneName(): string;
    /** Domains are not part of this instance: every user is in the global one, for which null is documented. */
    getCurrentDomainID(): null;
    isImpersonating(): boolean;
    isInteractive(): boolean;
    isLoggedIn(): boolean;
    getUrlOnStack(): null;
}
