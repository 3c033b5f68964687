import { toGenericSource } from './generic-source.ts'
import { PROFILES, type Profile, SEVERITIES, type Settings, type Severity } from './settings.ts'
import { hashKey } from '../platform/hash-key.ts'
import { type AnyRecord, readByKey, readRecord, valueOf } from '../platform/record.ts'
import { CORRELATION_DISPLAY, TABLES } from '../shared/app.ts'

/** Unique key of the settings row of a source. */
export function settingsKey(name: string): string {
    return hashKey('settings', name)
}

/** The settings of the source with this name in the URL, active or not, or null. */
export function settingsByName(name: string): Settings | null {
    const record = readByKey(TABLES.settings, settingsKey(name))
    return record && toSettings(record)
}

/** The settings of a source by sys_id, or null. */
export function settingsById(id: string): Settings | null {
    const record = readRecord(TABLES.settings, id)
    return record && toSettings(record)
}

function toSettings(record: AnyRecord): Settings {
    const profile = profileOf(valueOf(record, 'profile'))
    const name = valueOf(record, 'name')
    const least = valueOf(record, 'severity_threshold')
    return {
        id: record.getUniqueValue(),
        name,
        profile,
        display: valueOf(record, 'label') || (profile === 'zdx' ? CORRELATION_DISPLAY : name),
        active: valueOf(record, 'active') === '1',
        caller: valueOf(record, 'caller'),
        callerUser: valueOf(record, 'caller_user'),
        logLevel: valueOf(record, 'logging_level'),
        leastSeverity: (SEVERITIES as readonly string[]).includes(least) ? (least as Severity) : 'high',
        autoResolve: valueOf(record, 'auto_resolve') === '1',
        resolver: valueOf(record, 'default_resolver'),
        resolverUser: valueOf(record, 'resolver_user'),
        closeCode: valueOf(record, 'resolution_code'),
        // Only the ZDX portal has pages of alerts at known addresses.
        portalHost: profile === 'zdx' ? valueOf(record, 'portal_url') : '',
        generic: toGenericSource((column) => valueOf(record, column)),
    }
}

/** Rows of before there were several have none. */
function profileOf(value: string): Profile {
    return PROFILES.find((profile) => profile === value) ?? 'zdx'
}
