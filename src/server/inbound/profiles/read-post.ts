import type { GenericSource } from '../../settings/source/generic-source.ts'
import type { Profile } from '../../settings/source/source.ts'
import type { Refusal } from '../../shared/errors.ts'
import { type JsonValue, parseJson } from '../../shared/json.ts'
import { jsonText } from '../../shared/json-text.ts'
import type { Alert, TestMessage } from '../alert/alert.ts'
import { readAlertmanager } from './alertmanager.ts'
import { readApono } from './apono.ts'
import { aponoRequest } from './apono-template.ts'
import { readGeneric } from './generic.ts'
import { readZdx } from './zdx.ts'

/** What of a source's settings decides how its bodies are read. */
export interface ReadingRules {
    readonly profile: Profile
    readonly generic: GenericSource
    readonly timeZone: string
}

/** One alert of a post, or a test. */
export interface PostedAlert {
    readonly read: Alert | TestMessage
    /** A body that holds this part alone and is read as it; the posted body itself where that holds one part. */
    readonly body: string
    /** The same as {@link body}, parsed. */
    readonly json: JsonValue
}

/** What a posted body says under its source's profile: one part or several, in order, never none. */
export function readPost(source: ReadingRules, body: string): readonly PostedAlert[] | Refusal {
    const parsed = parseJson(body)
    if ('refused' in parsed) {
        return parsed
    }
    if (source.profile === 'alertmanager') {
        const parts = readAlertmanager(parsed.value, source.timeZone)
        if ('refused' in parts) {
            return parts
        }
        return parts.map((part) => ({
            read: part.read,
            body: parts.length === 1 ? body : jsonText(part.body),
            json: part.body,
        }))
    }
    const asked = source.profile === 'apono' ? aponoRequest(parsed.value) : parsed
    if ('refused' in asked) {
        return asked
    }
    const read = readSingle(source, asked.value)
    return 'refused' in read ? read : [{ read, body, json: asked.value }]
}

function readSingle(source: ReadingRules, body: JsonValue): Alert | TestMessage | Refusal {
    if (source.profile === 'apono') {
        return readApono(body, source.timeZone)
    }
    if (source.profile === 'generic') {
        return readGeneric(body, source.generic, source.timeZone)
    }
    return readZdx(body, source.timeZone)
}
