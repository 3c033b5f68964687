/** One assignment of a rule's "Set field values". */
export interface FieldValue {
    readonly element: string
    readonly value: string
}

const ASSIGNMENT = /^([a-z0-9_]+)=(.*)$/s

/**
 * Takes apart the Template field of a business rule, `element=value^element=value^EQ`. Assignments other than "To"
 * (same as, dynamic) are not built; such a template throws an error that names it.
 */
export function setFieldValues(template: string): readonly FieldValue[] {
    return template
        .split('^')
        .filter((part) => part !== '' && part !== 'EQ')
        .map((part) => {
            const match = ASSIGNMENT.exec(part)
            if (!match) {
                throw new Error(
                    `Set field values "${part}": the local instance knows only the assignment "To" (element=value)`,
                )
            }
            return { element: match[1] as string, value: match[2] as string }
        })
}
