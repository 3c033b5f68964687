import type { Alert } from './alert.ts'
import type { IncidentFields } from './incident-fields.ts'
import type { JsonValue } from '../shared/json.ts'
import type { Settings } from '../settings/settings.ts'

/** STAND-IN: replaced by the field mapping. */
export interface MappedFields {
    readonly fields: IncidentFields
    readonly following: readonly string[]
    readonly remarks: readonly string[]
    readonly error: string
}

export function mappedFields(
    _alert: Alert,
    _body: JsonValue,
    _settings: Settings,
    _moment: 'create' | 'update',
): MappedFields {
    return { fields: {}, following: [], remarks: [], error: '' }
}
