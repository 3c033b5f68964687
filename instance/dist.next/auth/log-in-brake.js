"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LogInBrake = void 0;
/** Failed log-ins of one user name, or from one address, that are not slowed: lock-out's own number for a user. */
const FREE = { user: 5, address: 20 };
/** Milliseconds of the first pause; each further failure doubles it. */
const FIRST_PAUSE = 1000;
/** Longest pauses in milliseconds; that of an address is short, as whoever else logs in from there waits as well. */
const MAX_PAUSE = { user: 60_000, address: 10_000 };
/** Milliseconds after the last failure when all of them are forgotten: as long as a lock-out lasts. */
const MEMORY = 15 * 60_000;
/** User names and addresses kept; the one that failed longest ago is dropped first. */
const MAX_KEPT = 10_000;
/** A user name longer than any that exists is counted by its beginning. */
const MAX_NAME_LENGTH = 100;
/**
 * Slows log-ins that fail, by user name and by address, in the memory of one process. A name counts whether or not there
 * is such a user. No page of the documentation has such a brake beside lock-out (platform-security/authentication/
 * t_LockoutForFailedLogins.md); it is the stricter reading.
 */
class LogInBrake {
    now;
    failures = new Map();
    constructor(now = Date.now) {
        this.now = now;
    }
    /** Seconds until another log-in may be tried; 0 if it may be now. */
    secondsLeft(userName, address) {
        const until = Math.max(this.pausedUntil(userKey(userName), 'user'), this.pausedUntil(addressKey(address), 'address'));
        return Math.max(0, Math.ceil((until - this.now()) / 1000));
    }
    /** Counts a log-in that failed. */
    failed(userName, address) {
        this.count(userKey(userName));
        this.count(addressKey(address));
    }
    /** Forgets the failures of a user who has logged in; those of the address stay, which anybody with an account could clear. */
    succeeded(userName) {
        this.failures.delete(userKey(userName));
    }
    pausedUntil(key, kind) {
        const failures = this.known(key);
        const beyond = (failures?.count ?? 0) - FREE[kind];
        return failures && beyond >= 0 ? failures.last + Math.min(MAX_PAUSE[kind], FIRST_PAUSE * 2 ** beyond) : 0;
    }
    count(key) {
        const count = (this.known(key)?.count ?? 0) + 1;
        this.failures.delete(key);
        if (this.failures.size >= MAX_KEPT) {
            this.failures.delete(this.failures.keys().next().value);
        }
        this.failures.set(key, { count, last: this.now() });
    }
    known(key) {
        const failures = this.failures.get(key);
        return failures && this.now() - failures.last < MEMORY ? failures : undefined;
    }
}
exports.LogInBrake = LogInBrake;
function userKey(userName) {
    return `user ${userName.slice(0, MAX_NAME_LENGTH).toLowerCase()}`;
}
/** Whoever is on this machine has all of 127.0.0.0/8 to come from. */
function addressKey(address) {
    const plain = address.replace(/^::ffff:/i, '');
    return `address ${/^127\./.test(plain) || plain === '::1' ? 'this machine' : plain}`;
}
//# sourceMappingURL=log-in-brake.js.map