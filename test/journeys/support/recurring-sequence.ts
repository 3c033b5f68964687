import { type Batch, delivered, type SequenceMessage } from './alert-sequence'
import type { Random } from './random'

const HOUR = 3600

/** A part of the story of an alert stays inside a window of one hour, or jumps out of it. */
const JUMP = 5 * HOUR

/** What a sequence of alerts that fire again is made from. */
export interface RecurringPlan {
    readonly ids: readonly string[]
    readonly messages: number
    /** How many messages are sent at the same moment at most. */
    readonly most: number
    /** Time of the first message, epoch seconds. */
    readonly begin: number
    /** Fields that the messages of an id have besides those of {@link Check}. */
    readonly fieldsOf?: (id: string) => Readonly<Record<string, string>>
    /** Whether each alert's last message is its end, sent when all others were. */
    readonly isEnded?: boolean
}

/**
 * A random sequence of checks that go down, change and come up several times, delivered twice, late and out of order, as
 * a source of the profile generic with the columns of check-source.ts reads them.
 */
export function recurringSequence(random: Random, plan: RecurringPlan): readonly Batch[] {
    const { ids, messages, most } = plan
    const told = ids.flatMap((id) => story(random, id, Math.floor((messages * 0.6) / ids.length), plan))
    const batches = delivered(random, told, messages, most)
    if (plan.isEnded !== true) {
        return batches
    }
    const last = Math.max(...told.map(({ time }) => time))
    return [...batches, random.shuffled(ids.map((id) => check(random, id, 'up', last + 60, plan)))]
}

function story(random: Random, id: string, length: number, plan: RecurringPlan): SequenceMessage[] {
    let time = plan.begin + random.below(100)
    const jumpAt = random.next() < 0.5 ? random.below(length) : -1
    let isDown = false
    return Array.from({ length }, (_, at) => {
        time += at === jumpAt ? JUMP : random.pick([1, 1, 30, 60])
        const goesOn = isDown && random.next() < 0.5
        isDown = goesOn || !isDown
        return check(random, id, isDown ? 'down' : 'up', time, plan)
    })
}

function check(
    random: Random,
    alertId: string,
    state: 'down' | 'up',
    time: number,
    { fieldsOf }: RecurringPlan,
): SequenceMessage {
    const name = `Check ${alertId} ${random.below(3)}`
    const body = { id: alertId, state, level: 'p1', name, at: time, ...fieldsOf?.(alertId) }
    return { alertId, phase: state === 'down' ? 'started' : 'ended', time, body, content: JSON.stringify(body) }
}
