import type { Instance } from './instance'

/** The address that ZDX posts to, below the instance's own. */
export const ALERTS = '/api/x_zsca2_zdx_manage/incident_management_api'

/** An answer, read whole. */
export interface Answer {
    readonly status: number
    readonly headers: Headers
    readonly text: string
    /** The body as JSON; undefined where it is none. */
    readonly json: unknown
}

/** A record as the Table API returns it without links: every value is text. */
export type ApiRecord = Readonly<Record<string, string>>

/** What the application answers to an alert. */
export interface AlertAnswer {
    readonly status: number
    readonly outcome: string
    readonly messageId: string
    readonly incident: { readonly sys_id: string; readonly number: string; readonly url: string } | null
}

/** One user of an instance, as a program that speaks HTTP. */
export class Client {
    private readonly authorization: string | null

    /** @param user its user name, which is its password too; null is nobody */
    constructor(
        private readonly instance: Pick<Instance, 'url'>,
        user: string | null,
    ) {
        this.authorization = user === null ? null : `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`
    }

    /** Any request. A body that is no text or bytes is sent as JSON. */
    async send(
        method: string,
        path: string,
        body?: unknown,
        headers: Readonly<Record<string, string>> = {},
    ): Promise<Answer> {
        const response = await fetch(this.instance.url + path, {
            method,
            headers: {
                accept: 'application/json',
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                ...(this.authorization === null ? {} : { authorization: this.authorization }),
                ...headers,
            },
            ...(body === undefined ? {} : { body: asBody(body) }),
        })
        const text = await response.text()
        return { status: response.status, headers: response.headers, text, json: parsed(text) }
    }

    /** Records of a table by an encoded query. */
    async read(table: string, query: string, parameters: Readonly<Record<string, string>> = {}): Promise<ApiRecord[]> {
        const search = new URLSearchParams({
            sysparm_query: query,
            sysparm_exclude_reference_link: 'true',
            ...parameters,
        })
        return resultOf(await this.send('GET', `/api/now/table/${table}?${search.toString()}`), 200) as ApiRecord[]
    }

    /** The one record that a query finds. */
    async readOne(table: string, query: string, parameters: Readonly<Record<string, string>> = {}): Promise<ApiRecord> {
        const records = await this.read(table, query, parameters)
        if (records.length !== 1 || !records[0]) {
            throw new Error(`${table} has ${records.length} records for ${query}, not one`)
        }
        return records[0]
    }

    async create(table: string, values: Readonly<Record<string, string>>, parameters = ''): Promise<ApiRecord> {
        return resultOf(await this.send('POST', `/api/now/table/${table}${parameters}`, values), 201) as ApiRecord
    }

    async update(
        table: string,
        sysId: string,
        values: Readonly<Record<string, string>>,
        parameters = '',
    ): Promise<ApiRecord> {
        return resultOf(
            await this.send('PATCH', `/api/now/table/${table}/${sysId}${parameters}`, values),
            200,
        ) as ApiRecord
    }

    /** Posts an alert, by default to the source zdx, and returns what the application says of it; fails where it refuses. */
    async postAlert(alert: unknown, path = ALERTS): Promise<AlertAnswer> {
        const answer = await this.send('POST', path, alert)
        if (answer.status !== 200 && answer.status !== 201) {
            throw new Error(`The alert was answered ${answer.status}: ${answer.text}`)
        }
        const { result } = answer.json as { result: Omit<AlertAnswer, 'status' | 'messageId'> & { message_id: string } }
        return {
            status: answer.status,
            outcome: result.outcome,
            messageId: result.message_id,
            incident: result.incident,
        }
    }
}

/** The text of the error that an answer carries, in the platform's shape. */
export function errorOf(answer: Answer): {
    readonly message: string
    readonly detail: string
    readonly status: string
} {
    const body = answer.json as { error?: { message?: string; detail?: string }; status?: string } | undefined
    return { message: body?.error?.message ?? '', detail: body?.error?.detail ?? '', status: body?.status ?? '' }
}

/** What stands under `result`; fails where the status is another than expected. */
export function resultOf(answer: Answer, status: number): unknown {
    if (answer.status !== status) {
        throw new Error(`Answered ${answer.status} instead of ${status}: ${answer.text}`)
    }
    return (answer.json as { result: unknown }).result
}

function asBody(body: unknown): string | Uint8Array {
    return typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}
