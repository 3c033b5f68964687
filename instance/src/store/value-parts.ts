import type { Term } from './query'

/** Operators whose value is several, with `@` between them (`markdown/platform-user-interface/r_OpAvailableFiltersQueries.md`). */
const IN_PARTS: ReadonlySet<string> = new Set(['BETWEEN', 'ON', 'NOTON', 'DATEPART'])

/** The values of a term, each of which may be an expression: those between `@` for operators of dates, else the one there is. */
export function valueParts({ operator, value }: Term): readonly string[] {
    return IN_PARTS.has(operator.trim()) ? value.split('@') : [value]
}
