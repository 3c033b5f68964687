import { cutToLength, shownName } from './text.ts'

/** Why something was done, step by step: a sentence each. Texts of senders may stand in them. */
export type Trace = readonly string[]

/** Most characters of a trace as a column holds it, and of one of its lines. */
const MAX_TRACE = 16_000
const MAX_LINE = 1000

/** A trace of sentences and of lists of them, in their order; empty ones are left out. */
export function buildTrace(...steps: readonly (string | Trace)[]): Trace {
    return steps.flat().filter((line) => line !== '')
}

/** A trace as its column holds it: a line each, cut and cleaned. */
export function formatTrace(trace: Trace): string {
    return cutToLength(trace.map((line) => shownName(line, MAX_LINE)).join('\n'), MAX_TRACE)
}
