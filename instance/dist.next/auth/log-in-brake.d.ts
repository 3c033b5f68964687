/**
 * Slows log-ins that fail, by user name and by address, in the memory of one process. A name counts whether or not there
 * is such a user. No page of the documentation has such a brake beside lock-out (platform-security/authentication/
 * t_LockoutForFailedLogins.md); it is the stricter reading.
 */
export declare class LogInBrake {
    private readonly now;
    private readonly failures;
    constructor(now?: () => number);
    /** Seconds until another log-in may be tried; 0 if it may be now. */
    secondsLeft(userName: string, address: string): number;
    /** Counts a log-in that failed. */
    failed(userName: string, address: string): void;
    /** Forgets the failures of a user who has logged in; those of the address stay, which anybody with an account could clear. */
    succeeded(userName: string): void;
    private pausedUntil;
    private count;
    private known;
}
