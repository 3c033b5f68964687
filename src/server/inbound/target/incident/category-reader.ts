import { type Choice, readChoicesWith, readColumnChoices } from '../../../platform/record/choices.ts'
import { DEFAULT_CATEGORY, mapCategory } from '../../../settings/mapping/mapping.ts'
import { mappingRows } from '../../../settings/mapping/mapping-store.ts'
import type { Alert } from '../../alert/alert.ts'
import type { IncidentFields } from './incident.ts'

/** Values of category and subcategory that exist on the instance, and in words how they came about. */
export interface CheckedCategory {
    readonly fields: IncidentFields
    readonly remarks: readonly string[]
}

/**
 * The mapped category of an alert, checked against the instance's choices: a value that does not exist is left out and
 * said, never guessed.
 */
export function checkedCategory(sourceId: string, alert: Alert): CheckedCategory {
    const mapped = mapCategory(mappingRows(sourceId, alert.type), alert.type)
    const remarks: string[] = []
    const category = mapped.byDefault
        ? defaultCategory()
        : existing(readChoicesWith('incident', 'category', mapped.category))
    if (!category) {
        remarks.push(`Category "${mapped.category}" is not an active choice of this instance and was left out.`)
        return { fields: {}, remarks }
    }
    const from = mapped.byDefault ? 'nothing is mapped' : 'from Mapping'
    remarks.push(`Category ${category.value} (${from}).`)
    if (mapped.subcategory === '') {
        return { fields: { category: category.value }, remarks }
    }
    const choices = readChoicesWith('incident', 'subcategory', mapped.subcategory)
    const subcategory = existing(
        choices.filter(
            ({ dependentValue }) =>
                dependentValue === '' || dependentValue.toLowerCase() === category.value.toLowerCase(),
        ),
    )
    if (!subcategory) {
        const why = choices.length > 0 ? ` of category ${category.value}` : ''
        remarks.push(
            `Subcategory "${mapped.subcategory}" is not an active choice${why} of this instance and was left out.`,
        )
        return { fields: { category: category.value }, remarks }
    }
    remarks.push(`Subcategory ${subcategory.value} (from Mapping).`)
    return { fields: { category: category.value, subcategory: subcategory.value }, remarks }
}

function existing(choices: readonly Choice[]): Choice | undefined {
    return choices[0]
}

/** Documented by its label; instances may have it under another value. */
function defaultCategory(): Choice | undefined {
    const byValue = readChoicesWith('incident', 'category', DEFAULT_CATEGORY.value)[0]
    return byValue ?? readColumnChoices('incident', 'category').find(({ label }) => label === DEFAULT_CATEGORY.label)
}
