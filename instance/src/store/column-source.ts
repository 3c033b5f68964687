import { isTrue } from './build-dictionary'
import type { ColumnSource } from './table-source'

/**
 * A column as a sys_dictionary record describes it. `value` gives the record's value of an element, undefined where it
 * has none.
 */
export function columnSource(value: (element: string) => string | undefined): ColumnSource {
    const element = value('element') ?? ''
    const length = value('max_length')
    const choice = value('choice')
    return {
        element,
        type: value('internal_type') ?? 'string',
        label: value('column_label') ?? element,
        mandatory: isTrue(value('mandatory')),
        readOnly: isTrue(value('read_only')),
        display: isTrue(value('display')),
        unique: isTrue(value('unique')),
        ...(length === undefined ? {} : { maxLength: Number(length) }),
        ...(choice === undefined ? {} : { choice: Number(choice) }),
        ...pick('defaultValue', value('default_value')),
        ...pick('reference', value('reference')),
        ...pick('cascadeRule', value('reference_cascade_rule')),
        ...pick('dependent', value('dependent')),
        ...pick('attributes', value('attributes')),
    }
}

function pick<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
    return value === undefined ? {} : ({ [key]: value } as Record<K, string>)
}
