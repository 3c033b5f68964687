import type { AlertStory } from './alert-story'
import type { AlertAnswer, Client } from './client'
import { eventually, inParallel } from './eventually'
import { newAlertId, startedAlert } from './samples'
import { TABLES } from './settings'

/** Different alerts of a burst. */
const ALERTS_POSTED = 40

/** How often each alert is posted. */
const POSTS_OF_EACH = 4

/** Connections that post at the same time. */
const CONNECTIONS = 12

/** All posts of a burst. */
export const POSTS = ALERTS_POSTED * POSTS_OF_EACH

/** Answers after which the process is killed, in the middle of the burst. */
export const ANSWERS_BEFORE_KILL = 60

/**
 * Milliseconds in which everything is settled after a kill: a claim that the dead process holds runs out after a minute, and
 * the job that takes over runs every minute.
 */
const SETTLING = 300_000

/** What was posted, and what of it was answered. */
export interface Burst {
    /** The alerts in the order in which they are posted, each several times. */
    readonly ids: readonly string[]
    /** What was answered 2xx. */
    readonly answered: { readonly id: string; readonly answer: AlertAnswer }[]
}

/** Posts until all is posted; what a dead process does not answer is left, as a sender that gives up would. */
export async function burst(clients: readonly Client[], onAnswer: (count: number) => void): Promise<Burst> {
    const ids = Array.from({ length: ALERTS_POSTED }, () => newAlertId())
    const answered: { id: string; answer: AlertAnswer }[] = []
    const posts = Array.from({ length: POSTS_OF_EACH }, () => ids).flat()
    let turn = 0
    await inParallel(posts, CONNECTIONS, async (id) => {
        try {
            const client = clients[turn++ % clients.length] as Client
            answered.push({ id, answer: await client.postAlert(startedAlert(id)) })
            onAnswer(answered.length)
        } catch (error) {
            // Not by instanceof: fetch throws errors of another realm than jest's.
            if ((error as Error).name !== 'TypeError') {
                throw error
            }
        }
    })
    return { ids, answered }
}

/** Every answered message is settled once: its alert has one incident, which counts and notes each message once. */
export async function expectNothingLost(story: AlertStory, { ids, answered }: Burst): Promise<void> {
    const messages = await eventually(
        'all messages settled',
        async () => {
            const waiting = await story.admin.read(TABLES.message, 'stateINreceived,queued', { sysparm_limit: '1' })
            return waiting.length > 0 ? null : story.admin.read(TABLES.message, '', { sysparm_limit: '10000' })
        },
        SETTLING,
    )
    const byId = new Map(messages.map((message) => [message['sys_id'], message]))
    const missing = answered.filter(({ answer }) => byId.get(answer.messageId)?.['state'] !== 'processed')
    expect(missing).toEqual([])

    // Whoever finished a message, the request or the job: the incident is opened by who posted it.
    const webhook = await story.admin.readOne('sys_user', 'user_name=zdx.webhook')
    for (const id of ids) {
        const incidents = await story.incidents(id)
        const stored = messages.filter((message) => String(message['body']).includes(id))
        expect(incidents).toHaveLength(stored.length > 0 ? 1 : 0)
        if (stored.length > 0) {
            const incident = incidents[0]?.['sys_id'] ?? ''
            expect(stored.map((message) => message['incident'])).toEqual(stored.map(() => incident))
            expect(stored.filter((message) => message['outcome'] === 'created')).toHaveLength(1)
            expect(await story.alert(id)).toMatchObject({ repeats: String(stored.length - 1) })
            expect(await story.notes(incident)).toHaveLength(stored.length > 1 ? 1 : 0)
            expect(incidents[0]).toMatchObject({ opened_by: webhook['sys_id'], sys_class_name: 'incident' })
        }
    }
}
