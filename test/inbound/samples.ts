import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Alert, TestMessage } from '../../src/server/inbound/alert/alert'
import { readPost } from '../../src/server/inbound/profiles/read-post'
import { toGenericSource } from '../../src/server/settings/source/generic-source'
import type { LifeCycle, Profile } from '../../src/server/settings/source/source'
import type { Refusal } from '../../src/server/shared/errors'

/** The text of a sample message of test/samples. */
export function sampleText(name: string): string {
    return readFileSync(join(__dirname, '../samples', name), 'utf8')
}

/** A sample message as an object that a test may change. */
export function sample(name: string): Record<string, unknown> {
    return JSON.parse(sampleText(name)) as Record<string, unknown>
}

/** What a profile reads from a body that holds one alert. */
export function readBody(
    profile: Profile,
    body: string,
    columns: Readonly<Record<string, string>> = {},
): Alert | TestMessage | Refusal {
    const generic = toGenericSource((column) => columns[column] ?? '')
    const parts = readPost({ profile, generic, timeZone: columns['time_zone'] ?? 'UTC' }, body)
    if ('refused' in parts) {
        return parts
    }
    if (parts.length !== 1 || !parts[0]) {
        throw new Error(`${parts.length} parts`)
    }
    return parts[0].read
}

/** What a profile reads from a body, which must be one alert. */
export function readAlert(profile: Profile, body: unknown, columns: Readonly<Record<string, string>> = {}): Alert {
    const read = readBody(profile, JSON.stringify(body), columns)
    if ('refused' in read || 'test' in read) {
        throw new Error(`not an alert: ${JSON.stringify(read)}`)
    }
    return read
}

/** What the ZDX profile reads from a body that is an alert. */
export function alertOf(body: unknown): Alert {
    const read = readBody('zdx', typeof body === 'string' ? body : JSON.stringify(body))
    if ('refused' in read || 'test' in read) {
        throw new Error(`not an alert: ${JSON.stringify(read)}`)
    }
    return read
}

/** The started sample, with changes. */
export function started(changes: Record<string, unknown> = {}): Alert {
    return alertOf({ ...sample('zdx-alert-started.json'), ...changes })
}

/** The ended sample, with changes. */
export function ended(changes: Record<string, unknown> = {}): Alert {
    return alertOf({ ...sample('zdx-alert-ended.json'), ...changes })
}

/** The life cycle of a source whose settings nobody has changed. */
export const LIFE_CYCLE: LifeCycle = {
    onRepeat: 'update',
    endNoteOnly: false,
    onRefire: null,
    reopenHours: 24,
    graceMinutes: 5,
    stormIncidents: 0,
    stormMinutes: 10,
}
