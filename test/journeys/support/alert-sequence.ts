import type { ModelMessage } from './alert-model'
import type { Random } from './random'
import { endedAlert, startedAlert } from './samples'

/** One message of a sequence: for which alert, what the model reads of it, and the body. */
export interface SequenceMessage extends ModelMessage {
    readonly alertId: string
    readonly body: unknown
}

/** Messages that are sent at the same moment, one batch after the other. */
export type Batch = readonly SequenceMessage[]

const FIRST_TIME = 1_694_198_288
const ENDINGS = ['ENDED', 'ENDED_ON_RULE_DEL', 'ENDED_ON_RULE_MODIFY', 'CLOSED']
const TYPES = ['Network', 'Device', 'Application', 'ZDX Score']

/**
 * A random sequence of messages of some alerts: each alert starts, changes and mostly ends by its own times; then messages
 * are delivered twice, late and out of order.
 *
 * @param most how many messages are sent at the same moment at most; 1 sends them one after the other
 */
export function alertSequence(
    random: Random,
    ids: readonly string[],
    messages: number,
    most: number,
): readonly Batch[] {
    const told = ids.flatMap((id) => story(random, id, Math.floor((messages * 0.6) / ids.length)))
    return delivered(random, told, messages, most)
}

/**
 * What a careless network makes of messages that were told in the order of their times: some come twice, some late, and
 * some at the same moment.
 *
 * @param messages how many are delivered in all, more than were told
 * @param most how many are sent at the same moment at most
 */
export function delivered(
    random: Random,
    told: readonly SequenceMessage[],
    messages: number,
    most: number,
): readonly Batch[] {
    const sent = random.shuffled(told).sort((one, other) => one.time - other.time)
    while (sent.length < messages) {
        const from = random.below(sent.length)
        // Soon after the first delivery, or whenever.
        const to = random.next() < 0.5 ? from + 1 + random.below(3) : random.below(sent.length + 1)
        sent.splice(to, 0, sent[from] as SequenceMessage)
    }
    for (let late = 0; late < messages / 8; late++) {
        const [message] = sent.splice(random.below(sent.length), 1)
        if (message) {
            sent.splice(random.below(sent.length + 1), 0, message)
        }
    }
    const batches: SequenceMessage[][] = []
    while (sent.length > 0) {
        batches.push(sent.splice(0, 1 + random.below(most)))
    }
    return batches
}

function story(random: Random, alertId: string, length: number): SequenceMessage[] {
    let time = FIRST_TIME + random.below(100)
    const changes = Array.from({ length: length - 1 }, () => {
        time += random.pick([0, 1, 60, 600])
        return startedMessage(random, alertId, time)
    })
    // Some alerts end twice, some never.
    const ends = Array.from({ length: random.pick([0, 1, 1, 1, 2]) }, () => {
        time += random.pick([1, 60])
        return endedMessage(random, alertId, time)
    })
    return [...changes, ...ends]
}

function startedMessage(random: Random, alertId: string, time: number): SequenceMessage {
    const fields = { impactedDeviceCount: random.below(3), alertType: random.pick(TYPES), createTime: String(time) }
    return message('started', alertId, time, startedAlert(alertId, fields))
}

function endedMessage(random: Random, alertId: string, time: number): SequenceMessage {
    const fields = { status: random.pick(ENDINGS), createTime: String(time), endTime: String(time) }
    return message('ended', alertId, time, endedAlert(alertId, fields))
}

function message(phase: 'started' | 'ended', alertId: string, time: number, body: unknown): SequenceMessage {
    return { phase, alertId, time, body, content: JSON.stringify(body) }
}
