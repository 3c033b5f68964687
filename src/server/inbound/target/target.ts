/** A table whose records alerts become, as the pipeline needs to know it. */
export interface Target {
    readonly table: string
    /** Values of `state` that mean something to the pipeline. */
    readonly states: {
        /** The state that a reopened record gets. */
        readonly inProgress: string
        readonly resolved: string
        /** Final: such a record is never touched. */
        readonly closed: string
        readonly canceled: string
    }
    /** Column of work notes. */
    readonly journal: string
    /** Columns without which a record would say nothing; the last try of an insert writes only these. */
    readonly essential: readonly string[]
}
