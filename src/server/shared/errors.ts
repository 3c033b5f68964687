import { ANSWER_ERRORS } from './answer-errors.ts'
import type { ErrorEntry } from './error-entry.ts'
import { RECORD_ERRORS } from './record-errors.ts'
import { SAVE_ERRORS } from './save-errors.ts'
import { shownName } from './text.ts'
import { UPKEEP_ERRORS } from './upkeep-errors.ts'

export type { ErrorEntry } from './error-entry.ts'

/** Every error that the application can name. docs/errors.md lists exactly these. */
export const ERRORS = { ...ANSWER_ERRORS, ...SAVE_ERRORS, ...RECORD_ERRORS, ...UPKEEP_ERRORS } as const

/** Name of an entry of the error table. */
export type ErrorName = keyof typeof ERRORS

/** Values for the placeholders of an entry. */
export type ErrorValues = Readonly<Record<string, string | number>>

/** Most characters of a value in the text of an error. */
const MAX_VALUE_LENGTH = 1000

/**
 * The text that is shown for an error, its values cut and cleaned, beginning with its code: `ZDX-103: Field alertId is missing …`.
 * A placeholder without a value stays as it stands, so that a mistake is seen.
 */
export function errorText(name: ErrorName, values: ErrorValues): string {
    const entry: ErrorEntry = ERRORS[name]
    const detail = entry.detail.replace(/\{(\w+)\}/g, (whole, key: string) =>
        Object.prototype.hasOwnProperty.call(values, key) ? shownName(String(values[key]), MAX_VALUE_LENGTH) : whole,
    )
    return `${entry.code}: ${detail}`
}

/** The code with which the text of an error begins; empty if the text does not begin with one. */
export function readErrorCode(text: string): string {
    const [, code = ''] = /^(ZDX-\d{3}): /.exec(text) ?? []
    return code
}

/** A body that is not accepted: an entry of the error table with its values. */
export interface Refusal {
    readonly refused: ErrorName
    readonly values: ErrorValues
}
