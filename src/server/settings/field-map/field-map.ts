/** Where the value of a row comes from; values of the column `kind`. */
export const VALUE_KINDS = ['constant', 'path', 'template'] as const

/** What is made of the value; values of the column `conversion`. */
export const CONVERSIONS = ['none', 'date', 'table'] as const

/** When a field is written: only when the incident is made, or also when its alert changes; values of `apply_on`. */
export const APPLY_MOMENTS = ['create', 'always'] as const

/** What is done with a value that the field cannot hold; values of `if_invalid`. */
export const INVALID_POLICIES = ['leave', 'fallback', 'fail'] as const

/** One row of Field mapping. */
export interface FieldRow {
    readonly name: string
    /** See field-condition.ts; empty always holds. */
    readonly condition: string
    /** Column of incident. */
    readonly targetField: string
    readonly kind: (typeof VALUE_KINDS)[number]
    /** The constant, path or template. */
    readonly value: string
    readonly conversion: (typeof CONVERSIONS)[number]
    /** See conversion.ts. */
    readonly conversionTable: string
    readonly applyOn: (typeof APPLY_MOMENTS)[number]
    readonly ifInvalid: (typeof INVALID_POLICIES)[number]
    readonly fallback: string
}
