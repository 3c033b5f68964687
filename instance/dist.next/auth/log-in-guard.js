"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LogInGuard = void 0;
const node_crypto_1 = require("node:crypto");
const node_os_1 = require("node:os");
const passwords_1 = require("../access/passwords");
const local_errors_1 = require("../local-errors");
const log_in_brake_1 = require("./log-in-brake");
const sent_credentials_1 = require("./sent-credentials");
/** Passwords compared at the same moment: half of the machine stays free for those who are signed in. */
const COMPARED_AT_ONCE = Math.max(1, Math.floor((0, node_os_1.availableParallelism)() / 2));
/** Passwords that may wait to be compared; one more is refused, as nobody waits that long for a log-in. */
const MAX_WAITING = 50;
/**
 * Compares the password of each request before a worker thread gets it, beside all threads that run transactions: what a
 * stranger sends costs no transaction any time. A password that this process has seen to be right costs microseconds and
 * is never slowed; others are slowed once log-ins of their user or address have failed too often.
 */
class LogInGuard {
    options;
    brake;
    /** Comparisons under way, by keyed digest of user and password: requests that come together share one. */
    underWay = new Map();
    key = (0, node_crypto_1.randomBytes)(32);
    waiting = [];
    comparing = 0;
    /** When the brake was last said in the log, in milliseconds since the epoch. */
    said = 0;
    constructor(options) {
        this.options = options;
        this.brake = options.brake ?? new log_in_brake_1.LogInBrake();
    }
    /**
     * The request with what is known of its password.
     *
     * @throws InstanceError 429 where log-ins of this user or address are slowed, or too many wait
     */
    async admitted(request) {
        const credentials = (0, sent_credentials_1.sentCredentials)(request);
        return { ...request, proof: credentials && (await this.proof(credentials, request.remoteAddress)) };
    }
    async proof(credentials, address) {
        const { userName, password } = credentials;
        const stored = this.options.storedHash(userName) || passwords_1.DECOY_HASH;
        if ((0, passwords_1.isVerified)(password, stored) && !(0, passwords_1.isOutdated)(stored)) {
            return { userName, password, stored, matches: true, renewed: null };
        }
        const key = (0, node_crypto_1.createHmac)('sha256', this.key)
            .update(JSON.stringify([userName, password, stored]))
            .digest('base64');
        const known = this.underWay.get(key);
        if (known) {
            return known;
        }
        this.refuseWhileSlowed(userName, address);
        const compared = this.inTurn(() => this.compare(credentials, stored, address));
        this.underWay.set(key, compared);
        try {
            return await compared;
        }
        finally {
            this.underWay.delete(key);
        }
    }
    async compare({ userName, password }, stored, address) {
        // Asked once more in turn: of many log-ins that come together those after the last free one are not worked on either.
        this.refuseWhileSlowed(userName, address);
        const matches = await (0, passwords_1.verifyPasswordBeside)(password, stored);
        if (!matches) {
            this.brake.failed(userName, address);
            return { userName, password, stored, matches, renewed: null };
        }
        this.brake.succeeded(userName);
        const renewed = (0, passwords_1.isOutdated)(stored) ? await (0, passwords_1.hashPasswordBeside)(password) : null;
        return { userName, password, stored, matches, renewed };
    }
    refuseWhileSlowed(userName, address) {
        const seconds = this.brake.secondsLeft(userName, address);
        if (seconds === 0) {
            return;
        }
        if (Date.now() - this.said > 60_000) {
            this.said = Date.now();
            this.options.log(`Log-ins from ${address} are slowed: too many have failed. The system log names the users`);
        }
        throw (0, local_errors_1.localError)('slowedLogIn', { seconds });
    }
    async inTurn(work) {
        if (this.comparing >= COMPARED_AT_ONCE) {
            if (this.waiting.length >= MAX_WAITING) {
                throw (0, local_errors_1.localError)('tooManyLogIns', { waiting: this.waiting.length });
            }
            await new Promise((resolve) => this.waiting.push(resolve));
        }
        else {
            this.comparing++;
        }
        try {
            return await work();
        }
        finally {
            const next = this.waiting.shift();
            if (next) {
                next();
            }
            else {
                this.comparing--;
            }
        }
    }
}
exports.LogInGuard = LogInGuard;
//# sourceMappingURL=log-in-guard.js.map