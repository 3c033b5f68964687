import { type CrossScopeCheck, trimmed } from './cross-scope-check'
import type { PackageRecord } from './package-record'

/**
 * What the SDK's guide on registering events asks of an application's queue ("Pre-Installation Checklist"): its class
 * named, the name made of scope and suffix and unlike that of any other queue, a provider that the instance has. An
 * instance may install a record that lacks one of them and never process its events; here it is refused.
 */
export function checkEventQueue(check: CrossScopeCheck, record: PackageRecord): void {
    if (trimmed(record, 'sys_class_name') !== 'sysevent_queue') {
        throw check.refusal(
            record,
            "without sys_class_name 'sysevent_queue' the queue would be missing after the installation",
        )
    }
    const queue = trimmed(record, 'queue')
    if (queue !== `${check.content.scope}.${trimmed(record, 'suffix')}`) {
        throw check.refusal(record, `the queue ${queue} is not named ${check.content.scope}.<suffix>`)
    }
    const holder = check.rows.first('sysevent_queue', { queue })
    if (holder && holder['sys_id'] !== record.sysId) {
        throw check.refusal(record, `the instance has another queue ${queue}`)
    }
    const provider = trimmed(record, 'provider')
    if (provider === '' || !check.rows.byId('sysevent_queue_provider', provider)) {
        throw check.refusal(record, `the event queue provider ${provider} does not exist on this instance`)
    }
}
