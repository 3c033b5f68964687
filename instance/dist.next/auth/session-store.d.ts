import type { InstanceContext } from '../access/context';
/** One signed-in browser or CLI. */
export interface StoredSession {
    readonly userId: string;
    /** What changing requests have to repeat (X-UserToken, sysparm_ck). */
    readonly userToken: string;
    /** Names the password that the user had when the session began. */
    readonly passwordMark: string;
}
/** A message for the user that waits for the next page. */
export interface SessionMessage {
    readonly type: 'info' | 'error';
    readonly text: string;
}
/**
 * Form sessions in a private table of the instance, for all workers and processes. What is kept of the cookie is its hash,
 * and nothing of the user token, which follows from the cookie: who reads the file can neither take over a session nor send
 * a form in it.
 */
export declare class SessionStore {
    private readonly context;
    constructor(context: InstanceContext);
    /** Begins a session; returns the value of its cookie. Sessions that have ended are swept away on this occasion. */
    create(userId: string, passwordMark: string): {
        readonly cookie: string;
        readonly userToken: string;
    };
    /** The session of a cookie; null where there is none or it has ended. */
    find(cookie: string): StoredSession | null;
    /** Keeps what scripts said to the user for the next page of a session, whichever worker makes it. */
    keepMessages(cookie: string, messages: readonly SessionMessage[]): void;
    /** What was kept since this was asked last, in the order in which it was said. */
    takeMessages(cookie: string): readonly SessionMessage[];
    /** Ends a session. */
    remove(cookie: string): void;
    /** Ends all sessions of a user, or those that were begun with one password. */
    removeAll(userId: string, passwordMark?: string | null): void;
    /** Keeps sessions of a user whose password got another hash and stayed the same. */
    renewMark(before: string, after: string): void;
    private timeout;
}
/** A value for the cookie JSESSIONID: 32 hex digits in upper case. */
export declare function newSessionId(): string;
