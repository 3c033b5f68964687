import { queryTextProblem } from '../../shared/query-text.ts'
import { where } from './query.ts'
import { openTable, readValue } from './record.ts'

/** One active choice of a field, from sys_choice. */
export interface Choice {
    readonly value: string
    readonly label: string
    /** Value of the field it depends on, or empty. */
    readonly dependentValue: string
}

/** All active choices of an incident field; one that task declares counts too. Languages repeat a value. */
export function readIncidentChoices(field: string): readonly Choice[] {
    return choicesWhere(field, null)
}

/**
 * The active choices of an incident field that have this value (compared without case, as the platform does). A value
 * that a query cannot hold is looked for among all choices of the field.
 */
export function readIncidentChoicesWith(field: string, value: string): readonly Choice[] {
    if (value.trim() === '') {
        return []
    }
    if (queryTextProblem(value) === null) {
        return choicesWhere(field, value)
    }
    return readIncidentChoices(field).filter((choice) => choice.value.toLowerCase() === value.toLowerCase())
}

function choicesWhere(field: string, value: string | null): readonly Choice[] {
    const record = openTable('sys_choice')
    where(record, ['name', 'IN', ['incident', 'task']], ['element', '=', field])
    if (value !== null) {
        where(record, ['value', '=', value])
    }
    record.query()
    const choices: Choice[] = []
    while (record.next()) {
        if (readValue(record, 'inactive') === '1') {
            continue
        }
        choices.push({
            value: readValue(record, 'value'),
            label: readValue(record, 'label'),
            dependentValue: readValue(record, 'dependent_value'),
        })
    }
    return choices
}
