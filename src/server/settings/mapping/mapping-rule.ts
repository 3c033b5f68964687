import { readChoicesWith } from '../../platform/record/choices.ts'
import { type AnyRecord, readByKey, readRecord, readValue } from '../../platform/record/record.ts'
import { refuseSave } from '../../platform/record/save-refusal.ts'
import { TABLES } from '../../shared/app.ts'
import { errorText } from '../../shared/errors.ts'
import { alertTypeKey, ALL_ALERT_TYPES } from './mapping.ts'
import { mappingKey } from './mapping-store.ts'

/** Before a mapping row is saved: says what is wrong and stops the save, or completes the row's key. */
export function validateMapping(current: AnyRecord): void {
    refuseSave(current, 'Mapping', completeMapping(current))
}

/** Completes a mapping row, and gives what is wrong with it. */
export function completeMapping(current: AnyRecord): readonly string[] {
    const problem = findProblem(current)
    return problem === null ? [] : [problem]
}

function findProblem(current: AnyRecord): string | null {
    const sourceId = readValue(current, 'source')
    if (!readRecord(TABLES.settings, sourceId)) {
        return errorText('noSuchSource', {})
    }
    const alertType =
        alertTypeKey(readValue(current, 'alert_type')) === '' ? ALL_ALERT_TYPES : readValue(current, 'alert_type')
    const key = mappingKey(sourceId, alertType)
    const other = readByKey(TABLES.mapping, key)
    if (other && other.getUniqueValue() !== current.getUniqueValue()) {
        return errorText('nameTaken', { value: alertType })
    }
    const value = readValue(current, 'value')
    const isRoot = alertTypeKey(alertType) === ALL_ALERT_TYPES
    // A type's value is a category or a subcategory, depending on whether a root is set, which may change later.
    const choices = [
        ...readChoicesWith('incident', 'category', value),
        ...(isRoot ? [] : readChoicesWith('incident', 'subcategory', value)),
    ]
    const choice = choices[0]
    if (!choice) {
        return errorText('unknownCategory', { value: `"${value}"` })
    }
    current.setValue('alert_type', alertType)
    current.setValue('value', choice.value)
    current.setValue('key', key)
    return null
}
