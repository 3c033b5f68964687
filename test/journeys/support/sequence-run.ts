import type { Batch, SequenceMessage } from './alert-sequence'
import { type AlertAnswer, ALERTS, type ApiRecord, type Client } from './client'
import { eventually } from './eventually'
import { TABLES } from './settings'

/** Milliseconds: what a request leaves waits for a job that runs every minute. */
const SETTLING = 150_000

const ALL = { sysparm_limit: '50000' }

/** One message of a sequence, and what was answered. */
export interface Sent {
    readonly message: SequenceMessage
    readonly batch: number
    readonly answer: AlertAnswer
}

/** A sequence that is posted to one source. */
export interface SequenceRun {
    readonly batches: readonly Batch[]
    readonly sent: Sent[]
    /** By default the source zdx. */
    readonly path?: string
}

/** Posts the batches one after the other; the messages of a batch go to all processes in turn, at the same moment. */
export async function postBatches(
    { batches, sent, path = ALERTS }: SequenceRun,
    clients: readonly Client[],
): Promise<void> {
    let turn = 0
    for (const [batch, messages] of batches.entries()) {
        await Promise.all(
            messages.map(async (message) => {
                const client = clients[turn++ % clients.length] as Client
                sent.push({ message, batch, answer: await client.postAlert(message.body, path) })
            }),
        )
    }
}

/** All messages by sys_id, as soon as each has come to its end. */
export async function settledMessages(admin: Client): Promise<Map<string, ApiRecord>> {
    const rows = await eventually(
        'all messages settled',
        async () => {
            const waiting = await admin.read(TABLES.message, 'stateINreceived,queued', { sysparm_limit: '1' })
            return waiting.length > 0 ? null : admin.read(TABLES.message, '', ALL)
        },
        SETTLING,
    )
    return new Map(rows.map((row) => [row['sys_id'] ?? '', row]))
}

/** What a model compares itself with: all records that sequences left, read once. */
export class Aftermath {
    private constructor(
        readonly messages: ReadonlyMap<string, ApiRecord>,
        private readonly alerts: readonly ApiRecord[],
        private readonly incidents: readonly ApiRecord[],
        private readonly entries: readonly ApiRecord[],
    ) {}

    /** Waits until all messages are settled, and reads. */
    static async read(admin: Client): Promise<Aftermath> {
        const messages = await settledMessages(admin)
        const alerts = await admin.read(TABLES.alert, '', ALL)
        const incidents = await admin.read('incident', 'correlation_displayISNOTEMPTY^ORDERBYnumber', ALL)
        const entries = await admin.read('sys_journal_field', 'element=work_notes', ALL)
        return new Aftermath(messages, alerts, incidents, entries)
    }

    /** The messages of an alert, or of all that share its row, in the order in which they were accepted. */
    ordered(sent: readonly Sent[], isOf: (message: SequenceMessage) => boolean): readonly Sent[] {
        const numberOf = ({ answer }: Sent) => Number(this.messages.get(answer.messageId)?.['number'])
        return sent.filter(({ message }) => isOf(message)).sort((one, other) => numberOf(one) - numberOf(other))
    }

    outcomeOf({ answer }: Sent): string {
        return this.messages.get(answer.messageId)?.['outcome'] ?? ''
    }

    /** The alert's row of a source. */
    alert(source: ApiRecord, externalId: string): ApiRecord {
        const isOne = (row: ApiRecord) => row['source'] === source['sys_id'] && row['external_id'] === externalId
        const [row, ...others] = this.alerts.filter(isOne)
        if (!row || others.length > 0) {
            throw new Error(`${externalId} has ${others.length + (row ? 1 : 0)} rows, not one`)
        }
        return row
    }

    /** The incidents of a source with a correlation_id, or all of it, the oldest first. */
    incidentsOf(source: ApiRecord, correlationId?: string): readonly ApiRecord[] {
        return this.incidents.filter(
            (row) =>
                row['correlation_display'] === source['name'] &&
                (correlationId === undefined || row['correlation_id'] === correlationId),
        )
    }

    /** How many work notes an incident has. */
    notesOf(incident: ApiRecord): number {
        return this.entries.filter((entry) => entry['element_id'] === incident['sys_id']).length
    }
}

/** Whether somebody still has to look at an incident. */
export function isOpen(incident: ApiRecord | undefined): boolean {
    return incident?.['active'] === 'true' && !['6', '7', '8'].includes(incident['state'] ?? '')
}
