import type { InstanceRequest } from '../rest/http';
import { LogInBrake } from './log-in-brake';
export interface LogInGuardOptions {
    /** The stored hash of a user, by name in any case; '' if there is no such user or no password. */
    readonly storedHash: (userName: string) => string;
    readonly log: (line: string) => void;
    readonly brake?: LogInBrake;
}
/**
 * Compares the password of each request before a worker thread gets it, beside all threads that run transactions: what a
 * stranger sends costs no transaction any time. A password that this process has seen to be right costs microseconds and
 * is never slowed; others are slowed once log-ins of their user or address have failed too often.
 */
export declare class LogInGuard {
    private readonly options;
    private readonly brake;
    /** Comparisons under way, by keyed digest of user and password: requests that come together share one. */
    private readonly underWay;
    private readonly key;
    private readonly waiting;
    private comparing;
    /** When the brake was last said in the log, in milliseconds since the epoch. */
    private said;
    constructor(options: LogInGuardOptions);
    /**
     * The request with what is known of its password.
     *
     * @throws InstanceError 429 where log-ins of this user or address are slowed, or too many wait
     */
    admitted(request: InstanceRequest): Promise<InstanceRequest>;
    private proof;
    private compare;
    private refuseWhileSlowed;
    private inTurn;
}
