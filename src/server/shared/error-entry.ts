/** One entry of the error table: what went wrong, how it is answered, and what the reader is told to do. */
export interface ErrorEntry {
    /** `ZDX-nnn`; 1xx answers to a sender, 2xx refusals when a record is saved, 3xx recorded on a message or in the log, 5xx upkeep. */
    readonly code: string
    /** HTTP status of the answer; null where the error is never answered over HTTP. */
    readonly status: number | null
    /** Short text, without placeholders. */
    readonly message: string
    /** What to do about it; `{name}` stands for a value. */
    readonly detail: string
}
