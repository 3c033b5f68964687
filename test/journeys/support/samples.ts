import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(__dirname, '..', '..', 'samples')

/** An alert as ZDX posts it; only what journeys look at is named. */
export interface ZdxAlert {
    readonly alertId: string
    readonly ruleName: string
    readonly severity: string
    readonly status: string
    readonly alertType: string
    readonly [field: string]: unknown
}

/** The text of a sample file. */
export function sampleText(name: string): string {
    return readFileSync(join(FOLDER, name), 'utf8')
}

/** The names of all sample files that hold a ZDX alert. */
export function zdxSampleNames(): string[] {
    return readdirSync(FOLDER).filter((name) => name.startsWith('zdx-'))
}

/** The sample of a started alert with another id and, where given, other fields. */
export function startedAlert(alertId: string, fields: Readonly<Record<string, unknown>> = {}): ZdxAlert {
    const sample = JSON.parse(sampleText('zdx-alert-started.json')) as ZdxAlert
    return { ...sample, alertId, zdxUrl: `https://admin.zdxcloud.net/zdx/admin/alerts/${alertId}`, ...fields }
}

/** The message that ends an alert: by default because its rule was deleted, as in the sample. */
export function endedAlert(alertId: string, fields: Readonly<Record<string, unknown>> = {}): ZdxAlert {
    const sample = JSON.parse(sampleText('zdx-alert-ended.json')) as ZdxAlert
    return { ...sample, alertId, zdxUrl: `https://admin.zdxcloud.net/zdx/admin/alerts/${alertId}`, ...fields }
}

let lastId = 0n

/** An alert id that no other test of this file uses: 19 digits, above 2^53, as ZDX's are. */
export function newAlertId(): string {
    lastId += 1n
    return String(7_276_532_158_385_700_000n + lastId)
}
