import type { Answer } from '../../journeys/support/client'
import type { PageAnswer } from './browser-request'
import { PEOPLE, type Person, type Visitor } from './people'

/** What one person sent, what came back, and whether that is a yes. */
export interface Verdict {
    readonly name: Person
    readonly allowed: boolean
    /** Request and answer in one line, for the reader of a failure. */
    readonly exchange: string
}

/** An answer of any kind. */
export type AnyAnswer = Pick<Answer | PageAnswer, 'status' | 'text'>

/** Asks for each person, and says who was let in. */
export async function judge(
    visitors: readonly Visitor[],
    sent: string,
    ask: (visitor: Visitor) => Promise<{ readonly answer: AnyAnswer; readonly allowed: boolean }>,
): Promise<readonly Verdict[]> {
    return Promise.all(
        visitors.map(async (visitor) => {
            const { answer, allowed } = await ask(visitor)
            const words = answer.text.replace(/\s+/g, ' ').slice(0, 200)
            return { name: visitor.name, allowed, exchange: `${visitor.name}: ${sent} → ${answer.status} ${words}` }
        }),
    )
}

/**
 * Compares verdicts with the people who may. What differs is shown with what was sent and what came back.
 *
 * @param what the cell of the file
 */
export function differences(what: string, verdicts: readonly Verdict[], may: readonly Person[]): readonly string[] {
    return verdicts
        .filter(({ name, allowed }) => allowed !== may.includes(name))
        .map(({ allowed, exchange }) => `${what}: is ${allowed ? 'allowed' : 'refused'} and must not be: ${exchange}`)
}

/** Those who were let in, in the order of {@link PEOPLE}. */
export function letIn(verdicts: readonly Verdict[]): readonly Person[] {
    return PEOPLE.filter((person) => verdicts.some(({ name, allowed }) => name === person && allowed))
}
