import { type RowSource } from './row-source';
/**
 * The script actions that decide over lock-out, active as on a new instance
 * (markdown/platform-security/authentication/t_LockoutForFailedLogins.md). The sys_ids of the first two stand in
 * instance-security-hardening-settings/sc-managing-failed-login-attempts.md, in this order by guess.
 */
export declare const logInActionRows: readonly RowSource[];
