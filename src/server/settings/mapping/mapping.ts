/** A category mapping row: the value for one alert type, or for all (the documented root). */
export interface MappingRow {
    readonly alertType: string
    readonly value: string
}

/** The alert type that stands for "Mapping for Zscaler Alerts", the root of all types. */
export const ALL_ALERT_TYPES = 'all'

/** The category of an incident where nothing is mapped: documented as "Inquiry / Help". */
export const DEFAULT_CATEGORY = { value: 'inquiry', label: 'Inquiry / Help' } as const

/** An alert type as mapping compares it: `ZDX Score`, `zdx score` and `ZDXScore` are the same. */
export function alertTypeKey(alertType: string): string {
    return alertType.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** What the mapping says for one alert: values of incident.category and incident.subcategory; empty sets nothing. */
export interface MappedCategory {
    readonly category: string
    readonly subcategory: string
    /** Whether the category is the default because no row fits. */
    readonly byDefault: boolean
}

/**
 * The documented rule: with a root, the root is the category and the type's value the subcategory; without, the type's
 * value is the category; with nothing, the category is "Inquiry / Help"
 * (help.zscaler.com/zdx/understanding-zdx-application-fields-servicenow).
 */
export function mapCategory(rows: readonly MappingRow[], alertType: string): MappedCategory {
    const root = valueFor(rows, ALL_ALERT_TYPES)
    const type = valueFor(rows, alertType)
    if (root !== '') {
        return { category: root, subcategory: type, byDefault: false }
    }
    if (type !== '') {
        return { category: type, subcategory: '', byDefault: false }
    }
    return { category: DEFAULT_CATEGORY.value, subcategory: '', byDefault: true }
}

function valueFor(rows: readonly MappingRow[], alertType: string): string {
    const key = alertTypeKey(alertType)
    return key === '' ? '' : (rows.find((row) => alertTypeKey(row.alertType) === key)?.value ?? '')
}
