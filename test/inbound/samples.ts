import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Alert } from '../../src/server/inbound/alert'
import { readBody } from '../../src/server/inbound/profiles'

/** The text of a sample message of test/samples. */
export function sampleText(name: string): string {
    return readFileSync(join(__dirname, '../samples', name), 'utf8')
}

/** A sample message as an object that a test may change. */
export function sample(name: string): Record<string, unknown> {
    return JSON.parse(sampleText(name)) as Record<string, unknown>
}

/** What the ZDX profile reads from a body that is an alert. */
export function alertOf(body: unknown): Alert {
    const read = readBody('zdx', typeof body === 'string' ? body : JSON.stringify(body))
    if ('refused' in read || 'test' in read) throw new Error(`not an alert: ${JSON.stringify(read)}`)
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
