import { CHECK_COLUMNS } from './check-source'
import { sampleText } from './samples'

/** A value of JSON as the runtime reads it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** Steps from a body to one of its values. */
export type Path = readonly (string | number)[]

/** One alert that a body tells of. */
export interface ToldAlert {
    readonly id: string
    readonly phase: 'started' | 'ended'
    /** The text that its source's template makes of it; empty where there is none, or nothing comes out. */
    readonly key: string
}

/** A source to which bodies are posted. */
export interface FuzzSource {
    readonly name: string
    /** Columns of its row of Settings. */
    readonly columns: Readonly<Record<string, string>>
    /** A good body of one alert that is on. */
    readonly body: (id: string) => Json
    readonly id: Path
    readonly state: Path
    /**
     * What a body tells, by the documentation of its profile: the alerts, `test`, or null where it cannot be taken. A
     * body that tells something may still be refused for another reason.
     */
    readonly told: (body: Json) => readonly ToldAlert[] | 'test' | null
    /** Where the value stands that alerts are put together by; null without a template. */
    readonly key: Path | null
    readonly isQueued: boolean
}

const APONO = JSON.parse(sampleText('apono-access-request.json')) as Json
const GROUP = JSON.parse(sampleText('alertmanager-v4.json')) as Json
const FIRING = at(GROUP, ['alerts', 0]) as Json

/** A copy of a value with another one at a path. */
export function put(body: Json, [step, ...rest]: Path, value: Json): Json {
    if (step === undefined) {
        return value
    }
    if (Array.isArray(body)) {
        return body.map((item: Json, place) => (place === step ? put(item, rest, value) : item))
    }
    const object = isObject(body) ? body : {}
    // Not by assignment or spread: __proto__ must become a field.
    const others = Object.entries(object).filter(([name]) => name !== step)
    return Object.fromEntries([...others, [step, put(object[step] ?? null, rest, value)]])
}

/** What stands at a path. */
export function at(body: Json | undefined, path: Path): Json | undefined {
    return path.reduce<Json | undefined>((value, step) => {
        if (Array.isArray(value)) {
            return (value as readonly Json[])[Number(step)]
        }
        return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
    }, body)
}

/** Whether a value is a JSON object. */
export function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An alert of Alertmanager. */
export function firing(id: string): Json {
    return put(FIRING, ['fingerprint'], id)
}

/** What of the texts of these tests a template leaves that was not filled in (docs/generic-source.md). */
const UNFILLED = /^(?:null|\{\{body\.id\}\}|\$\{x\})$/i

/** Whether a text is a place of a template, or a word for nothing. */
export function isUnfilled(text: string): boolean {
    return UNFILLED.test(text.trim())
}

/** Text and numbers are ids; digits that the runtime would round are not sent by these tests. */
function idOf(value: Json | undefined): string | null {
    if (typeof value === 'number') {
        return Number.isSafeInteger(value) && value >= 0 ? String(value) : null
    }
    return typeof value === 'string' && value.trim() !== '' && !isUnfilled(value) ? value : null
}

function wordOf(value: Json | undefined): string {
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim().toLowerCase() : ''
}

/** Most characters of one value in a template (docs/mapping.md). */
const LONGEST_VALUE = 16_384

function keyOf(body: Json, path: Path | null): string {
    const value = path && at(body, path)
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
        return ''
    }
    // Text that is no UTF-8 could be that of another key; it puts nothing together.
    const text = String(value)
    if (/[\ufffd\p{Surrogate}]/u.test(text)) {
        return ''
    }
    // What is left out of a longer value could be all that two keys differ in.
    if (text.length > LONGEST_VALUE) {
        return ''
    }
    return isUnfilled(text) ? '' : text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

const APONO_ON = ['created', 'approved', 'granted', 'failed', 'manual']
const APONO_OVER = ['rejected', 'expired', 'revoked', 'canceled', 'cancelled']

function toldByApono(body: Json): readonly ToldAlert[] | 'test' | null {
    const event = wordOf(at(body, ['event_type'])).replace(/^(access_?)?request_?/, '')
    if (event === 'test') {
        return 'test'
    }
    const id = idOf(at(body, ['data', 'id']))
    const phase = APONO_ON.includes(event) ? 'started' : APONO_OVER.includes(event) ? 'ended' : null
    return id === null || phase === null ? null : [{ id, phase, key: '' }]
}

function toldByAlertmanager(key: Path | null) {
    return (body: Json): readonly ToldAlert[] | 'test' | null => {
        const alerts = at(body, ['alerts'])
        if (!Array.isArray(alerts) || alerts.length === 0) {
            return null
        }
        const told: ToldAlert[] = []
        for (const alert of alerts as readonly Json[]) {
            const id = idOf(at(alert, ['fingerprint']))
            const status = wordOf(at(alert, ['status']))
            if (id === null || (status !== 'firing' && status !== 'resolved')) {
                return null
            }
            if (['watchdog', 'testalert'].includes(String(at(alert, ['labels', 'alertname'])).toLowerCase())) {
                continue
            }
            // The part of a post that tells of one alert holds that alert alone.
            const part = put(body, ['alerts'], [alert])
            told.push({ id, phase: status === 'firing' ? 'started' : 'ended', key: keyOf(part, key) })
        }
        return told.length === 0 ? 'test' : told
    }
}

function toldByChecks(key: Path | null) {
    return (body: Json): readonly ToldAlert[] | null => {
        const id = idOf(at(body, ['id']))
        const state = wordOf(at(body, ['state']))
        if (id === null || (state !== 'down' && state !== 'up')) {
            return null
        }
        return [{ id, phase: state === 'down' ? 'started' : 'ended', key: keyOf(body, key) }]
    }
}

const check = (id: string): Json => ({
    id,
    state: 'down',
    level: 'p1',
    name: 'Checkout',
    at: 1_700_000_000,
    host: '',
    tags: ['a', { b: [1, 2] }],
})

const CHECKS = {
    columns: CHECK_COLUMNS,
    body: check,
    id: ['id'],
    state: ['state'],
    told: toldByChecks(null),
    key: null,
    isQueued: false,
} as const

const ALERTMANAGER = {
    columns: { profile: 'alertmanager', severity_threshold: 'low' },
    body: (id: string) => put(GROUP, ['alerts'], [put(FIRING, ['fingerprint'], id)]),
    id: ['alerts', 0, 'fingerprint'],
    state: ['alerts', 0, 'status'],
    told: toldByAlertmanager(null),
    key: null,
    isQueued: false,
} as const

const HOST = { correlation_template: '{{body.host}}' }
const INSTANCE = ['alerts', 0, 'labels', 'instance']

/** Each profile besides that of ZDX, with and without a template, settled at once and in the background. */
export const FUZZ_SOURCES: readonly FuzzSource[] = [
    {
        name: 'apono',
        columns: { profile: 'apono' },
        body: (id) => put(APONO, ['data', 'id'], id),
        id: ['data', 'id'],
        state: ['event_type'],
        told: toldByApono,
        key: null,
        isQueued: false,
    },
    { name: 'alertmanager', ...ALERTMANAGER },
    { name: 'checks', ...CHECKS },
    {
        name: 'checks-keyed',
        ...CHECKS,
        columns: { ...CHECK_COLUMNS, ...HOST },
        told: toldByChecks(['host']),
        key: ['host'],
    },
    { name: 'checks-queued', ...CHECKS, columns: { ...CHECK_COLUMNS, queue: 'true' }, isQueued: true },
    {
        name: 'alertmanager-keyed-queued',
        ...ALERTMANAGER,
        columns: { ...ALERTMANAGER.columns, correlation_template: '{{body.alerts.0.labels.instance}}', queue: 'true' },
        told: toldByAlertmanager(INSTANCE),
        key: INSTANCE,
        isQueued: true,
    },
]
