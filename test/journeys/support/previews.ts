import { ALERTS, type ApiRecord, type Client, resultOf } from './client'
import { TABLES } from './settings'

/** A field of a preview: what the message gives beside what the incident has. */
export interface PreviewField {
    readonly name: string
    readonly label: string
    readonly value: string
    readonly display_value: string
    readonly current_value: string
    readonly current_display_value: string
    readonly written: boolean
    /** Whether the caller may not read the field of the incident. */
    readonly current_hidden: boolean
}

/** What one alert of a body would do, as the API answers it. */
export interface Preview {
    readonly outcome: string
    readonly outcome_display_value: string
    readonly alert: string
    readonly incident: {
        readonly sys_id: string
        readonly number: string
        readonly state: string
        readonly state_display_value: string
        readonly url: string
    } | null
    /** Whether there is an incident that the caller may not read. */
    readonly incident_hidden: boolean
    readonly fields: readonly PreviewField[]
    readonly trace: readonly string[]
    readonly error: string
    readonly error_code: string
}

/** Everything a preview could touch: the application's tables, incidents with their journal, and what events are left. */
const WATCHED = [...Object.values(TABLES), 'incident', 'sys_journal_field', 'sysevent']

/** Previews a body as if a source posted it now. */
export async function previewBody(client: Client, source: string, body: unknown): Promise<readonly Preview[]> {
    return previewsOf(await client.send('POST', `${ALERTS}/sources/${source}/preview`, body))
}

/** Previews the replay of a stored message. */
export async function previewMessage(client: Client, messageId: string): Promise<readonly Preview[]> {
    return previewsOf(await client.send('POST', `${ALERTS}/messages/${messageId}/preview`, {}))
}

/** The only preview of a body that is one alert. */
export function only(previews: readonly Preview[]): Preview {
    expect(previews).toHaveLength(1)
    return previews[0] as Preview
}

/** A field of a preview by its name. */
export function fieldOf({ fields }: Preview, name: string): PreviewField | undefined {
    return fields.find((field) => field.name === name)
}

/** What a preview says it would write, notes left out: column to value. */
export function writtenOf({ fields }: Preview): Record<string, string> {
    const written = fields.filter(({ name, written: isWritten }) => isWritten && name !== 'work_notes')
    return Object.fromEntries(written.map(({ name, value }) => [name, value]))
}

/** Runs `look`, and fails where a record was made, changed or deleted meanwhile. */
export async function writesNothing<T>(admin: Client, look: () => Promise<T>): Promise<T> {
    const before = await state(admin)
    const found = await look()
    expect(await state(admin)).toEqual(before)
    return found
}

async function state(admin: Client): Promise<Record<string, readonly ApiRecord[]>> {
    const fields = { sysparm_fields: 'sys_id,sys_mod_count,sys_updated_on' }
    const read = async (table: string) => [table, await admin.read(table, 'ORDERBYsys_id', fields)] as const
    return Object.fromEntries(await Promise.all(WATCHED.map(read)))
}

function previewsOf(answer: Awaited<ReturnType<Client['send']>>): readonly Preview[] {
    return (resultOf(answer, 200) as { previews: readonly Preview[] }).previews
}
