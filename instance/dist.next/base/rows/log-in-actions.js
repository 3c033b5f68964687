"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.logInActionRows = void 0;
const row_source_1 = require("./row-source");
const SCRIPT = '// The local instance does this itself, at once and without this script; it looks whether this record is active.';
/**
 * The script actions that decide over lock-out, active as on a new instance
 * (markdown/platform-security/authentication/t_LockoutForFailedLogins.md). The sys_ids of the first two stand in
 * instance-security-hardening-settings/sc-managing-failed-login-attempts.md, in this order by guess.
 */
exports.logInActionRows = [
    (0, row_source_1.fixedRow)('sysevent_script_action', '5e44f9bf0a0a0a0a019a6440b2137767', {
        sys_class_name: 'sysevent_script_action',
        name: 'SNC User Lockout Check',
        event_name: 'login.failed',
        active: '0',
        script: SCRIPT,
    }),
    (0, row_source_1.fixedRow)('sysevent_script_action', 'd92636b2975301008e00958e3b297567', {
        sys_class_name: 'sysevent_script_action',
        name: 'SNC User Lockout Check with Auto Unlock',
        event_name: 'login.failed',
        active: '1',
        script: SCRIPT,
    }),
    (0, row_source_1.row)('sysevent_script_action', 'SNC User Clear', {
        sys_class_name: 'sysevent_script_action',
        name: 'SNC User Clear',
        event_name: 'login',
        active: '1',
        script: SCRIPT,
    }),
    (0, row_source_1.row)('sysevent_register', 'login.failed', {
        event_name: 'login.failed',
        description: 'A log-in failed; parm1 is the user name, parm2 the address',
    }),
];
//# sourceMappingURL=log-in-actions.js.map