/** One assignment of a rule's "Set field values". */
export interface FieldValue {
    readonly element: string;
    readonly value: string;
}
/**
 * Takes apart the Template field of a business rule, `element=value^element=value^EQ`. Assignments other than "To"
 * (same as, dynamic) are not built; such a template throws an error that names it.
 */
export declare function setFieldValues(template: string): readonly FieldValue[];
