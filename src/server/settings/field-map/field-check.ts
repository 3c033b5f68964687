import type { Choice } from '../../platform/record/choices.ts'
import type { ColumnInfo } from '../../platform/record/columns.ts'
import type { Resolved } from '../../platform/record/references.ts'
import { cutToLength } from '../../shared/text.ts'
import { fromUtcText, toUtcText } from '../../shared/utc.ts'

/** Where a check finds what an instance has. */
export interface FieldSources {
    /** The active choices of a column, in all languages. */
    readonly choices: (column: string) => readonly Choice[]
    /** The record of a table that a value means. */
    readonly resolve: (table: string, value: string) => Resolved
}

/** A value as its column stores it. */
export interface Fit {
    readonly value: string
    /** How it was found, such as `found by name`; empty where it is as it was given. */
    readonly found: string
    /** Whether its end was cut off, because the column is shorter. */
    readonly isCut: boolean
}

/** A value that fits its column, or in words why the column cannot hold it. */
export type Checked = Fit | { readonly problem: string }

const LARGEST_INTEGER = 2147483647
const BOOLEANS: Readonly<Record<string, string>> = { true: '1', '1': '1', yes: '1', false: '0', '0': '0', no: '0' }

/**
 * Checks a value, never empty, against a column, the same when a row is saved and when an alert comes: a choice by its
 * value, then by its label in any language; a reference to a record that is there, once; a date, number or boolean in
 * the form that is stored. Only a text that is too long is shortened, and that is told.
 */
export function checkField(column: ColumnInfo, value: string, sources: FieldSources): Checked {
    const plain = value.trim()
    switch (column.kind) {
        case 'text':
            return checkText(value.trimEnd(), column.maxLength)
        case 'choice':
            return checkChoice(sources.choices(column.name), plain)
        case 'reference': {
            const resolved = sources.resolve(column.reference, plain)
            return 'problem' in resolved
                ? resolved
                : { value: resolved.id, found: `found by ${resolved.by}`, isCut: false }
        }
        case 'date-time':
            return isUtcText(plain)
                ? asGiven(plain)
                : { problem: 'it is not a time yyyy-MM-dd HH:mm:ss in UTC; choose the conversion Date for other forms' }
        case 'date':
            return checkDate(plain)
        case 'integer':
            return /^[+-]?\d{1,10}$/.test(plain) && Math.abs(Number(plain)) <= LARGEST_INTEGER
                ? asGiven(String(Number(plain)))
                : { problem: `it is not a whole number from -${LARGEST_INTEGER} to ${LARGEST_INTEGER}` }
        case 'decimal':
            return /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(plain)
                ? asGiven(plain.replace(/^\+/, ''))
                : { problem: 'it is not a decimal number such as 12.5' }
        case 'boolean': {
            const stored = Object.keys(BOOLEANS).includes(plain.toLowerCase()) ? BOOLEANS[plain.toLowerCase()] : null
            return stored == null ? { problem: 'it is not true or false' } : asGiven(stored)
        }
        case 'journal':
        case 'other':
            return { problem: 'fields of this type cannot be mapped' }
    }
}

function checkText(text: string, maxLength: number): Checked {
    return maxLength > 0 && text.length > maxLength
        ? { value: cutToLength(text, maxLength), found: '', isCut: true }
        : asGiven(text)
}

function checkChoice(choices: readonly Choice[], value: string): Checked {
    const wanted = value.toLowerCase()
    const byValue = choices.find((choice) => choice.value.toLowerCase() === wanted)
    if (byValue) {
        return asGiven(byValue.value)
    }
    const labelled = choices.filter((choice) => choice.label.trim().toLowerCase() === wanted)
    const values = [...new Set(labelled.map((choice) => choice.value))]
    if (values.length === 0) {
        return { problem: 'it is neither value nor label of an active choice' }
    }
    const [only = ''] = values
    return values.length === 1
        ? { value: only, found: 'found by label', isCut: false }
        : { problem: `${values.length} choices have that label (${values.join(', ')}); nothing was guessed` }
}

function checkDate(value: string): Checked {
    if (/^\d{4}-\d\d-\d\d$/.test(value) && isUtcText(`${value} 00:00:00`)) {
        return asGiven(value)
    }
    return isUtcText(value)
        ? asGiven(value.slice(0, 10))
        : { problem: 'it is not a date yyyy-MM-dd; choose the conversion Date for times in other forms' }
}

function isUtcText(text: string): boolean {
    const seconds = fromUtcText(text)
    return seconds !== null && toUtcText(seconds) === text
}

function asGiven(value: string): Checked {
    return { value, found: '', isCut: false }
}
