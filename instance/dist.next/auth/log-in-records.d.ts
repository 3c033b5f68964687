import type { InstanceContext } from '../access/context';
import type { Account } from '../access/sessions';
/** By which door somebody wants to come in, as the log says it. */
export type LogInDoor = 'form' | 'Basic' | 'OAuth password grant';
/** One log-in that failed. */
export interface FailedLogIn {
    readonly userName: string;
    readonly door: LogInDoor;
    readonly address: string;
    /** The password was wrong; else the user may not log in by this door, or not at all. */
    readonly wrongPassword: boolean;
}
/** Writes a line of the system log. */
export type LogInLog = (level: 'info' | 'warn', source: string, message: string) => void;
/**
 * What failed and successful log-ins leave behind: a line of the system log and the event `login.failed` with name and
 * address; the number of failures in the user's record, lock-out and its end (markdown/platform-security/authentication/
 * t_LockoutForFailedLogins.md, instance-security-hardening-settings/sc-managing-failed-login-attempts.md,
 * sc-managing-unlock-timeout-after-failed-logins.md). Lock-out happens at once and not when the event is processed; the
 * platform's script actions decide by being active.
 */
export declare class LogInRecords {
    private readonly context;
    private readonly log;
    constructor(context: InstanceContext, log: LogInLog);
    /**
     * Notes down a log-in that failed, and locks the user out at the last that is allowed.
     *
     * @param account null if there is no such user
     * @returns whether the user is locked out by this
     */
    failed(account: Account | null, failure: FailedLogIn): boolean;
    /** Forgets failures, if there were any; a log-in by form is the user's last one from now on. */
    succeeded(account: Account, door: LogInDoor): void;
    /** Unlocks a user whom failed log-ins locked out, once the time is over. Returns whether it did. */
    unlockIfDue(account: Account): boolean;
    private count;
    /** Without rules, as by the system (markdown/platform-administration/user-administration/user.md). */
    private write;
    private queueEvent;
    private isActive;
    private number;
}
