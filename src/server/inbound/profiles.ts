import type { Alert, TestMessage } from './alert.ts'
import { readZdx } from './profile-zdx.ts'
import type { Refusal } from '../shared/errors.ts'
import { type JsonValue, parseJson } from '../shared/json.ts'

type Profile = (body: JsonValue) => Alert | TestMessage | Refusal

const PROFILES: Readonly<Record<string, Profile>> = { zdx: readZdx }

/** What a body says under a source's profile; a profile that is not known is read as `zdx`, the only one there is. */
export function readBody(profile: string, body: string): Alert | TestMessage | Refusal {
    const parsed = parseJson(body)
    if ('refused' in parsed) return parsed
    return (PROFILES[profile] ?? readZdx)(parsed.value)
}
