import type { InstanceContext } from './context';
import type { Session } from './session';
/** What signing in needs to know of a user beside the session. */
export interface Account {
    readonly session: Session;
    /** Text of the column user_password, as hashPassword made it; '' where there is none. */
    readonly passwordHash: string;
    /** Active and not locked out. */
    readonly mayAuthenticate: boolean;
    readonly lockedOut: boolean;
    /** Failed log-ins since the last that succeeded. */
    readonly failedAttempts: number;
}
/** Makes sessions of users, and keeps them until a user, a role or a group changes. */
export declare class Sessions {
    private readonly context;
    private readonly accounts;
    private readonly roles;
    constructor(context: InstanceContext);
    /** The session of a user, by user name in any case; null where there is none. Inactive users have one too. */
    byUserName(name: string): Session | null;
    /** The session of a user, by sys_id. */
    byId(sysId: string): Session | null;
    /** Nobody is signed in. */
    guest(): Session;
    /** The platform itself: jobs, installation, background work. */
    system(): Session;
    /** A user's session with what signing in has to check; by user name in any case. */
    account(name: string): Account | null;
    private find;
    private read;
    private accountOf;
    private instanceTimeZone;
}
