import type { Refusal } from '../../shared/errors.ts'
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../shared/json.ts'

/** Fields of the template's text that the payload has at its top. */
const AT_TOP: readonly string[] = ['event_type', 'event_time']

/** What the template's text writes flat, by the name of the object of the payload that it is a field of. */
const OBJECTS: readonly string[] = ['requester', 'access_flow', 'access_bundle']

/** Begin of the fields of the first access group's integration. */
const INTEGRATION = 'access_groups_integration_'

/**
 * An access request in the shape of Apono's payload (docs.apono.io, Webhook Payload Schema Reference), whichever of the
 * documented shapes a body has: the payload itself; the flat object that the template of Apono's ServiceNow guide
 * writes into `description`; or the whole body of that template, whose `description` holds the flat object as text.
 * A body that is none of them comes back unchanged; a refusal where the text is begun as JSON and is none.
 */
export function aponoRequest(body: JsonValue): { readonly value: JsonValue } | Refusal {
    if (!isJsonObject(body) || body.has('data')) {
        return { value: body }
    }
    if (isFlat(body)) {
        return { value: nested(body) }
    }
    const description = body.get('description')
    if (typeof description !== 'string' || !description.trim().startsWith('{')) {
        return { value: body }
    }
    const parsed = parseJson(description)
    if ('refused' in parsed) {
        return parsed
    }
    return { value: isJsonObject(parsed.value) && isFlat(parsed.value) ? nested(parsed.value) : parsed.value }
}

function isFlat(body: JsonObject): boolean {
    return !body.has('data') && body.has('event_type') && body.has('id')
}

/** The flat object as the payload has it. A field that the template does not have keeps its name, below `data`. */
function nested(flat: JsonObject): JsonObject {
    const request = new Map<string, JsonValue>()
    const data = new Map<string, JsonValue>()
    const objects = new Map<string, Map<string, JsonValue>>()
    const integration = new Map<string, JsonValue>()
    for (const [name, value] of flat) {
        const object = OBJECTS.find((begin) => name.startsWith(`${begin}_`))
        if (AT_TOP.includes(name)) {
            request.set(name, value)
        } else if (name.startsWith(INTEGRATION)) {
            integration.set(name.slice(INTEGRATION.length), value)
        } else if (object === undefined) {
            data.set(name, value)
        } else {
            objects.set(
                object,
                (objects.get(object) ?? new Map<string, JsonValue>()).set(name.slice(object.length + 1), value),
            )
        }
    }
    for (const [name, fields] of objects) {
        data.set(name, fields)
    }
    if (integration.size > 0) {
        data.set('access_groups', [new Map([['integration', integration]])])
    }
    return request.set('data', data)
}
