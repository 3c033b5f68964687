import type { Source } from '../../../settings/source/source.ts'
import type { JsonValue } from '../../../shared/json.ts'
import { type Alert, alertLink } from '../../alert/alert.ts'
import { alertFields } from './alert-description.ts'
import { type CheckedCategory, checkedCategory } from './category-reader.ts'
import { type MappedFields, mappedFields } from './field-mapping-reader.ts'
import type { IncidentContent } from './incident-content.ts'

/** Content of a new incident (`create`) or of a change. The category is mapped anew if the type is another, and by a replay. */
export function readIncidentContent(
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
