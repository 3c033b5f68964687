import type { IncidentFields } from './incident.ts'
import type { IncidentContent } from './incident-content.ts'
import { isUntouched, rememberedFields, rememberFields } from './written-fields.ts'

/** Columns that belong together: a subcategory depends on its category. */
const CATEGORY = ['category', 'subcategory'] as const

/**
 * What the alert's row remembers of a content (see applied-fields.ts): the columns that follow the alert, and the
 * category that was set last, which a message that maps none leaves as it was remembered.
 */
export function rememberContent({ following, once }: IncidentContent, before: string): string {
    const known = rememberedFields(before)
    const set = 'category' in once ? { category: '', subcategory: '', ...once } : known
    const category = CATEGORY.flatMap((column) => {
        const value = set[column]
        return value === undefined ? [] : [[column, value] as const]
    })
    return rememberFields({ ...following, ...(Object.fromEntries(category) as IncidentFields) })
}

/** Columns that are set now, and those of them that are left as somebody else changed them. */
export interface CheckedOnce {
    readonly columns: IncidentFields
    readonly kept: readonly string[]
}

/**
 * What is set now on an incident that exists. A category that somebody else changed stays with its subcategory, which
 * otherwise is cleared where the new category has none.
 *
 * @param before what was written last
 * @param current the incident's value of a column
 */
export function checkedOnce(
    once: IncidentFields,
    before: IncidentFields,
    current: (column: string) => string,
): CheckedOnce {
    if (!('category' in once)) {
        return { columns: once, kept: [] }
    }
    const touched = CATEGORY.filter((column) => !isUntouched(before, column, current(column)))
    if (touched.length > 0) {
        const rest = Object.entries(once).filter(([column]) => !(CATEGORY as readonly string[]).includes(column))
        return { columns: Object.fromEntries(rest), kept: touched }
    }
    const isStale = !('subcategory' in once) && (before['subcategory'] ?? '') !== ''
    return { columns: isStale ? { ...once, subcategory: '' } : once, kept: [] }
}
