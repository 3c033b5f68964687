import { genericLines } from './generic-lines.ts'
import { toGenericSource } from './generic-source.ts'
import { SEVERITIES } from './severity.ts'
import { type LifeCycle, PROFILES, REFIRE_POLICIES, REPEAT_POLICIES, type Settings, VERIFICATIONS } from './source.ts'
import { hashKey } from '../../platform/hash-key.ts'
import { where } from '../../platform/record/query.ts'
import { type AnyRecord, openTable, readByKey, readRecord, valueOf } from '../../platform/record/record.ts'
import { CORRELATION_DISPLAY, TABLES } from '../../shared/app.ts'
import { USER_DOMAIN_RULES } from '../../shared/user-domain.ts'

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

/** The active sources with a profile, by name. */
export function activeSources(profile: Settings['profile']): readonly Settings[] {
    const record = openTable(TABLES.settings)
    where(record, ['profile', '=', profile], ['active', '=', 'true'])
    record.orderBy('name')
    record.query()
    const sources: Settings[] = []
    while (record.next()) sources.push(toSettings(record))
    return sources
}

function toSettings(record: AnyRecord): Settings {
    const profile = oneOf(PROFILES, valueOf(record, 'profile')) ?? 'zdx'
    const name = valueOf(record, 'name')
    return {
        id: record.getUniqueValue(),
        name,
        profile,
        display: valueOf(record, 'label') || (profile === 'zdx' ? CORRELATION_DISPLAY : name),
        active: valueOf(record, 'active') === '1',
        caller: valueOf(record, 'caller'),
        callerUser: valueOf(record, 'caller_user'),
        logLevel: valueOf(record, 'logging_level'),
        leastSeverity: oneOf(SEVERITIES, valueOf(record, 'severity_threshold')) ?? 'high',
        autoResolve: valueOf(record, 'auto_resolve') === '1',
        resolver: valueOf(record, 'default_resolver'),
        resolverUser: valueOf(record, 'resolver_user'),
        closeCode: valueOf(record, 'resolution_code'),
        // Only the ZDX portal has pages of alerts at known addresses.
        portalHost: profile === 'zdx' ? valueOf(record, 'portal_url') : '',
        generic: toGenericSource(genericLines(valueOf(record, 'generic_lines'))),
        correlationTemplate: valueOf(record, 'correlation_template'),
        lifeCycle: toLifeCycle(record),
        userDomain: {
            rule: oneOf(USER_DOMAIN_RULES, valueOf(record, 'user_domain_rule')) ?? 'none',
            domain: valueOf(record, 'user_domain'),
            oldDomain: valueOf(record, 'user_domain_old'),
        },
        verification: {
            kind: verificationOf(valueOf(record, 'verification')),
            header: valueOf(record, 'secret_header') || 'X-Webhook-Secret',
        },
        queue: valueOf(record, 'queue') === '1',
    }
}

function toLifeCycle(record: AnyRecord): LifeCycle {
    return {
        onRepeat: oneOf(REPEAT_POLICIES, valueOf(record, 'on_repeat')) ?? 'update',
        endNoteOnly: valueOf(record, 'on_end') === 'note',
        onRefire: oneOf(REFIRE_POLICIES, valueOf(record, 'on_refire')),
        reopenHours: Number(valueOf(record, 'reopen_hours') || '24'),
        stormIncidents: Number(valueOf(record, 'storm_incidents') || '0'),
        stormMinutes: Number(valueOf(record, 'storm_minutes') || '10'),
    }
}

/** A value that nobody knows lets nothing in that is not signed. */
function verificationOf(value: string): Settings['verification']['kind'] {
    return value === '' ? 'none' : (oneOf(VERIFICATIONS, value) ?? 'signature')
}

/** The value where it is one of these; null for the empty value of a row that is older than its column, and any other. */
function oneOf<Value extends string>(values: readonly Value[], value: string): Value | null {
    return values.find((known) => known === value) ?? null
}
