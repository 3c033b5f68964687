import { AlertStory } from './alert-story'
import { ALERTS, type ApiRecord, Client } from './client'
import type { Instance } from './instance'
import { submitForm } from './pages'
import { newAlertId } from './samples'
import { genericLines, TABLES } from './settings'

/** What a source answers to one check. */
export interface CheckAnswer {
    readonly status: number
    readonly outcome: string
    readonly message_id: string
    readonly incident: { readonly sys_id: string; readonly number: string } | null
}

/** A check as the monitor of these tests posts it. */
export interface Check {
    readonly id: string
    readonly state: 'down' | 'up'
    /** Epoch seconds. */
    readonly at: number
    readonly [field: string]: unknown
}

/** Paths and words with which a source of the profile generic reads {@link Check}. */
export const CHECK_LINES = {
    path_id: 'id',
    path_state: 'state',
    path_severity: 'level',
    path_title: 'name',
    path_time: 'at',
    words_started: 'down',
    words_ended: 'up',
    words_high: 'p1',
    words_medium: 'p2',
    words_low: 'p3',
} as const

/** Columns of a source of the profile generic that reads {@link Check}. */
export const CHECK_COLUMNS = {
    profile: 'generic',
    generic_lines: genericLines(CHECK_LINES),
    severity_threshold: 'low',
    auto_resolve: 'true',
} as const

/** A source of its own per test, so that neither settings nor storms of one reach another. */
export class CheckSource {
    readonly story: AlertStory
    readonly keeper: Client
    /** An hour ago, so that no message comes from the future. */
    readonly begin = Math.floor(Date.now() / 1000) - 3600

    private constructor(
        private readonly instance: Instance,
        readonly row: ApiRecord,
    ) {
        this.story = new AlertStory(instance)
        this.keeper = new Client(instance, 'zdx.admin')
    }

    /** Makes a source with these settings. */
    static async make(instance: Instance, settings: Readonly<Record<string, string>> = {}): Promise<CheckSource> {
        const keeper = new Client(instance, 'zdx.admin')
        const name = `checks-${newAlertId()}`
        return new CheckSource(instance, await keeper.create(TABLES.settings, { name, ...CHECK_COLUMNS, ...settings }))
    }

    /** The same source, of an instance that was started anew on the same data. */
    on(instance: Instance): CheckSource {
        return new CheckSource(instance, this.row)
    }

    get path(): string {
        return `${ALERTS}/sources/${this.row['name'] ?? ''}`
    }

    /** A check that is down, by default of the highest level. */
    down(id: string, after: number, fields: Readonly<Record<string, unknown>> = {}): Check {
        return { id, state: 'down', level: 'p1', name: `Check ${id}`, at: this.begin + after, ...fields }
    }

    up(id: string, after: number): Check {
        return { ...this.down(id, after), state: 'up' }
    }

    async post(check: Check): Promise<CheckAnswer> {
        const answer = await this.story.webhook.send('POST', this.path, check)
        const { result } = answer.json as { result?: Omit<CheckAnswer, 'status'> }
        if (!result) {
            throw new Error(`The check was answered ${answer.status}: ${answer.text}`)
        }
        return { status: answer.status, ...result }
    }

    /** Changes the source in its form; gives the status and what the page then says. */
    save(fields: Readonly<Record<string, string>>): Promise<{ status: number; messages: string[] }> {
        return submitForm(
            this.instance,
            'zdx.admin',
            `/${TABLES.settings}.do?sys_id=${this.row['sys_id'] ?? ''}`,
            fields,
        )
    }

    /** All incidents of the source, the oldest first. */
    incidents(): Promise<ApiRecord[]> {
        return this.story.admin.read('incident', `correlation_display=${this.row['name'] ?? ''}^ORDERBYnumber`)
    }

    incident(sysId: string): Promise<ApiRecord> {
        return this.story.admin.readOne('incident', `sys_id=${sysId}`)
    }

    alert(externalId: string): Promise<ApiRecord> {
        const query = `source=${this.row['sys_id'] ?? ''}^external_id=${externalId}`
        return this.story.admin.readOne(TABLES.alert, query)
    }
}
