import type { ApiRecord } from '../../journeys/support/client'
import { TABLES } from '../../journeys/support/settings'
import type { MortalNode } from './mortal-node'

/** Columns that say what became of something, without times, ids and how often it was tried. */
const COLUMNS = {
    incident: [
        'short_description',
        'description',
        'state',
        'active',
        'impact',
        'urgency',
        'category',
        'close_code',
        'close_notes',
        'correlation_id',
        'correlation_display',
    ],
    alert: [
        'external_id',
        'phase',
        'status',
        'severity',
        'rule_name',
        'started_at',
        'ended_at',
        'repeats',
        'late',
        'last_outcome',
        'last_action',
        'revision',
        'generation',
        'applied',
        'related',
    ],
    message: ['summary', 'state', 'outcome', 'error_code', 'number', 'body'],
} as const

/** What the messages of a source have left, in words that two runs of the same messages share. */
export interface Aftermath {
    readonly incidents: readonly unknown[]
    readonly alerts: readonly unknown[]
    readonly messages: readonly unknown[]
}

/** Reads all that the messages of one source have left. */
export async function readAftermath(node: MortalNode, source: ApiRecord): Promise<Aftermath> {
    const ofSource = `source=${source['sys_id'] ?? ''}`
    const incidents = await node.read('incident', `correlation_display=${source['name'] ?? ''}^ORDERBYnumber`)
    const alerts = await node.read(TABLES.alert, `${ofSource}^ORDERBYexternal_id`)
    const messages = await node.read(TABLES.message, ofSource)
    const ids = incidents.map(({ sys_id = '' }) => sys_id)
    const entries = ids.length > 0 ? await node.read('sys_journal_field', `element_idIN${ids.join()}`) : []
    const place = (id = ''): number | null => (ids.includes(id) ? ids.indexOf(id) : null)
    const inWords = (text: string): string =>
        incidents.reduce((words, { number = '' }, at) => words.replaceAll(number, `incident ${at}`), text)
    const pick = (record: ApiRecord, columns: readonly string[]): Record<string, string> =>
        Object.fromEntries(columns.map((column) => [column, inWords(record[column] ?? '')]))
    return {
        incidents: incidents.map((row) => ({
            ...pick(row, COLUMNS.incident),
            parent: place(row['parent']),
            entries: entries
                .filter((entry) => entry['element_id'] === row['sys_id'])
                .map(({ element = '', value = '' }) => `${element}: ${inWords(value)}`)
                .sort(),
        })),
        alerts: alerts.map((row) => ({ ...pick(row, COLUMNS.alert), incident: place(row['incident']) })),
        messages: messages
            .map((row) => ({ ...pick(row, COLUMNS.message), incident: place(row['incident']) }))
            .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
    }
}
