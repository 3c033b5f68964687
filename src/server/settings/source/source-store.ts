import { hashKey } from '../../platform/hash-key.ts'
import { where } from '../../platform/record/query.ts'
import { type AnyRecord, openTable, readByKey, readRecord, readValue } from '../../platform/record/record.ts'
import { CORRELATION_DISPLAY, TABLES } from '../../shared/app.ts'
import { USER_DOMAIN_RULES } from '../../shared/user-domain.ts'
import { genericLines } from './generic-lines.ts'
import { toGenericSource } from './generic-source.ts'
import { SEVERITIES } from './severity.ts'
import { type LifeCycle, PROFILES, REFIRE_POLICIES, REPEAT_POLICIES, type Source, VERIFICATIONS } from './source.ts'

/** Unique key of the settings row of a source. */
export function sourceKey(name: string): string {
    return hashKey('settings', name)
}

/** The settings of the source with this name in the URL, active or not, or null. */
export function readSourceByName(name: string): Source | null {
    const record = readByKey(TABLES.settings, sourceKey(name))
    return record && toSource(record)
}

/** The settings of a source by sys_id, or null. */
export function readSourceById(id: string): Source | null {
    const record = readRecord(TABLES.settings, id)
    return record && toSource(record)
}

/** The active sources with a profile, by name. */
export function readActiveSources(profile: Source['profile']): readonly Source[] {
    const record = openTable(TABLES.settings)
    where(record, ['profile', '=', profile], ['active', '=', 'true'])
    record.orderBy('name')
    record.query()
    const sources: Source[] = []
    while (record.next()) {
        sources.push(toSource(record))
    }
    return sources
}

function toSource(record: AnyRecord): Source {
    const profile = findAmong(PROFILES, readValue(record, 'profile')) ?? 'zdx'
    const name = readValue(record, 'name')
    return {
        id: record.getUniqueValue(),
        name,
        profile,
        display: readValue(record, 'label') || (profile === 'zdx' ? CORRELATION_DISPLAY : name),
        active: readValue(record, 'active') === '1',
        caller: readValue(record, 'caller'),
        callerUser: readValue(record, 'caller_user'),
        logLevel: readValue(record, 'logging_level'),
        leastSeverity: findAmong(SEVERITIES, readValue(record, 'severity_threshold')) ?? 'high',
        autoResolve: readValue(record, 'auto_resolve') === '1',
        resolver: readValue(record, 'default_resolver'),
        resolverUser: readValue(record, 'resolver_user'),
        closeCode: readValue(record, 'resolution_code'),
        // Only the ZDX portal has pages of alerts at known addresses.
        portalHost: profile === 'zdx' ? readValue(record, 'portal_url') : '',
        generic: toGenericSource(genericLines(readValue(record, 'generic_lines'))),
        timeZone: readValue(record, 'time_zone') || 'UTC',
        comparedPaths: splitPaths(readValue(record, 'compared_paths')),
        correlationTemplate: readValue(record, 'correlation_template'),
        lifeCycle: toLifeCycle(record),
        userDomain: {
            rule: findAmong(USER_DOMAIN_RULES, readValue(record, 'user_domain_rule')) ?? 'none',
            domain: readValue(record, 'user_domain'),
            oldDomain: readValue(record, 'user_domain_old'),
        },
        verification: {
            kind: toVerification(readValue(record, 'verification')),
            header: readValue(record, 'secret_header') || 'X-Webhook-Secret',
        },
        queue: readValue(record, 'queue') === '1',
    }
}

function toLifeCycle(record: AnyRecord): LifeCycle {
    return {
        onRepeat: findAmong(REPEAT_POLICIES, readValue(record, 'on_repeat')) ?? 'update',
        endNoteOnly: readValue(record, 'on_end') === 'note',
        onRefire: findAmong(REFIRE_POLICIES, readValue(record, 'on_refire')),
        reopenHours: Number(readValue(record, 'reopen_hours') || '24'),
        graceMinutes: Number(readValue(record, 'grace_minutes') || '5'),
        stormIncidents: Number(readValue(record, 'storm_incidents') || '0'),
        stormMinutes: Number(readValue(record, 'storm_minutes') || '10'),
    }
}

function splitPaths(text: string): readonly string[] {
    return text.split('\n').filter((path) => path !== '')
}

/** A value that nobody knows lets nothing in that is not signed. */
function toVerification(value: string): Source['verification']['kind'] {
    return value === '' ? 'none' : (findAmong(VERIFICATIONS, value) ?? 'signature')
}

/** The value where it is one of these; null for the empty value of a row that is older than its column, and any other. */
function findAmong<Value extends string>(values: readonly Value[], value: string): Value | null {
    return values.find((known) => known === value) ?? null
}
