import { recountUnfilledIds } from './unfilled-ids-store.ts'

/** The hourly job: brings the counts of ids that were not filled in down to those of the last day; one query if there are none. */
export function recount(): void {
    recountUnfilledIds()
}
