/**
 * The documented default "Closed/Resolved by the caller" has another name in each line of releases; either is taken for
 * the other where only one exists (markdown/…/t_CreatingAUIAction.md, resolve-close-mim-sow.md).
 */
const NAMES_OF_THE_DEFAULT = ['Resolved by caller', 'Closed/Resolved by Caller', 'Closed/Resolved by the caller']

/**
 * The choice of incident.close_code that a configured resolution code means on this instance, exactly as the instance
 * spells it; null where it has none. Values compare without case, as the platform's queries do.
 */
export function closeCodeOnInstance(configured: string, choices: readonly string[]): string | null {
    const wanted = configured === '' ? NAMES_OF_THE_DEFAULT[0] : configured
    const exact = find(choices, wanted ?? '')
    if (exact !== null) {
        return exact
    }
    if (find(NAMES_OF_THE_DEFAULT, wanted ?? '') === null) {
        return null
    }
    for (const name of NAMES_OF_THE_DEFAULT) {
        const other = find(choices, name)
        if (other !== null) {
            return other
        }
    }
    return null
}

function find(values: readonly string[], wanted: string): string | null {
    return values.find((value) => value.toLowerCase() === wanted.trim().toLowerCase()) ?? null
}
