import type { Session } from './session';
/** What a guarded script gives, as the text of a filter's value, or why it is rejected. */
export type GuardedOutcome = {
    readonly ok: string;
} | {
    readonly refused: string;
};
/**
 * Reads an expression that a client has sent within a filter, as the guarded script evaluator of a new instance does
 * ("Phase 3: Full enforcement", `markdown/api-reference/scripts/guarded-script.md`), for the user of the session. No script
 * engine is behind it: the expression is parsed and looked at, never run, and reaches no record.
 *
 * Built is one call of a method of `gs` with literal arguments. What guarded script permits beyond that is rejected too, by
 * name, as is all that it does not permit.
 *
 * @param script what stands behind `javascript:`
 * @param now milliseconds since the epoch
 */
export declare function guardedValue(script: string, session: Session, now: number): GuardedOutcome;
