"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkEventQueue = checkEventQueue;
const cross_scope_check_1 = require("./cross-scope-check");
/**
 * What the SDK's guide on registering events asks of an application's queue ("Pre-Installation Checklist"): its class
 * named, the name made of scope and suffix and unlike that of any other queue, a provider that the instance has. An
 * instance may install a record that lacks one of them and never process its events; here it is refused.
 */
function checkEventQueue(check, record) {
    if ((0, cross_scope_check_1.trimmed)(record, 'sys_class_name') !== 'sysevent_queue') {
        throw check.refusal(record, "without sys_class_name 'sysevent_queue' the queue would be missing after the installation");
    }
    const queue = (0, cross_scope_check_1.trimmed)(record, 'queue');
    if (queue !== `${check.content.scope}.${(0, cross_scope_check_1.trimmed)(record, 'suffix')}`) {
        throw check.refusal(record, `the queue ${queue} is not named ${check.content.scope}.<suffix>`);
    }
    const holder = check.rows.first('sysevent_queue', { queue });
    if (holder && holder['sys_id'] !== record.sysId) {
        throw check.refusal(record, `the instance has another queue ${queue}`);
    }
    const provider = (0, cross_scope_check_1.trimmed)(record, 'provider');
    if (provider === '' || !check.rows.byId('sysevent_queue_provider', provider)) {
        throw check.refusal(record, `the event queue provider ${provider} does not exist on this instance`);
    }
}
//# sourceMappingURL=check-event-queue.js.map