import type { ApiRecord, Client } from './client'

/** The application's tables. */
export const TABLES = {
    settings: 'x_zsca2_zdx_manage_settings',
    mapping: 'x_zsca2_zdx_manage_mapping',
    fieldMap: 'x_zsca2_zdx_manage_field_map',
    message: 'x_zsca2_zdx_manage_message',
    alert: 'x_zsca2_zdx_manage_alert',
    claim: 'x_zsca2_zdx_manage_claim',
} as const

/** The row of Settings that the package installs. */
export function zdxSettings(admin: Client): Promise<ApiRecord> {
    return admin.readOne(TABLES.settings, 'name=zdx')
}

/** Changes the settings of ZDX, as an admin does in the module Settings. */
export async function changeSettings(admin: Client, changes: Readonly<Record<string, string>>): Promise<void> {
    const { sys_id: sysId = '' } = await zdxSettings(admin)
    await admin.update(TABLES.settings, sysId, changes)
}

/** Runs `work` with other settings, and puts the old ones back. */
export async function withSettings(
    admin: Client,
    changes: Readonly<Record<string, string>>,
    work: () => Promise<void>,
): Promise<void> {
    const before = await zdxSettings(admin)
    await changeSettings(admin, changes)
    try {
        await work()
    } finally {
        const names = Object.keys(changes)
        await changeSettings(admin, Object.fromEntries(names.map((name) => [name, before[name] ?? ''])))
    }
}

/** The text of the column Paths and words of a source of the profile generic. */
export function genericLines(values: Readonly<Record<string, string>>): string {
    return Object.entries(values)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n')
}
