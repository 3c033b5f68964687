/** What was thrown, in words: an error's message, or the text of whatever else it was. */
export function readReason(thrown: unknown): string {
    return thrown instanceof Error ? thrown.message : String(thrown)
}
