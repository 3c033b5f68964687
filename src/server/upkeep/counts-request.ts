import type { Refusal } from '../shared/errors.ts'

/** Days that are counted where the request names none. */
const STANDARD_DAYS = 7

/** Most days that one request counts. */
const MAX_DAYS = 366

/** Reads the parameter `days`; null where the request has none. */
export function readCountDays(text: string | null): { readonly days: number } | Refusal {
    if (text === null) {
        return { days: STANDARD_DAYS }
    }
    const days = /^\d{1,3}$/.test(text) ? Number(text) : 0
    if (days >= 1 && days <= MAX_DAYS) {
        return { days }
    }
    return { refused: 'badDays', values: { field: 'days', limit: MAX_DAYS } }
}
