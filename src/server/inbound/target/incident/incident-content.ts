import { type Alert, alertLink } from '../../alert/alert.ts'
import { type CheckedCategory, checkedCategory } from './category-reader.ts'
import { alertFields, type IncidentFields } from './alert-description.ts'
import { type MappedFields, mappedFields } from './field-mapping-reader.ts'
import type { JsonValue } from '../../../shared/json.ts'
import type { Source } from '../../../settings/source/source.ts'

/** What an alert puts into the columns of its incident, every value checked against the instance. */
export interface IncidentContent {
    /** Columns that follow the alert: changed with it, unless a person has changed them on the incident. */
    readonly following: IncidentFields
    /** Columns that are set now and left alone later. */
    readonly once: IncidentFields
    /** What was found, left out and refused, in words for the trace. */
    readonly remarks: readonly string[]
    /** Text of an error where a row of the field mapping says that the message fails; else empty. */
    readonly error: string
}

/** Content of a new incident (`create`) or of a change. The category is mapped anew where the type is another, and by a replay. */
export function incidentContent(
    alert: Alert,
    body: JsonValue,
    source: Source,
    moment: 'create' | 'update',
    mapsCategory: boolean,
): IncidentContent {
    const category: CheckedCategory = mapsCategory ? checkedCategory(source.id, alert) : { fields: {}, remarks: [] }
    const mapped: MappedFields = mappedFields(alert, body, source, moment)
    const follows = ([column]: [string, string]): boolean => mapped.following.includes(column)
    const fields = Object.entries(mapped.fields)
    return {
        following: {
            ...alertFields(alert, alertLink(alert, source.portalHost), source.display),
            ...Object.fromEntries(fields.filter(follows)),
        },
        once: { ...category.fields, ...Object.fromEntries(fields.filter((field) => !follows(field))) },
        remarks: [...category.remarks, ...mapped.remarks],
        error: mapped.error,
    }
}
