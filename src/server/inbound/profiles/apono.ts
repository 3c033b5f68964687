import type { Refusal } from '../../shared/errors.ts'
import { isJsonObject, jsonTypeName, type JsonValue } from '../../shared/json.ts'
import { shownName } from '../../shared/text.ts'
import { type Alert, type AlertDetail, type TestMessage, WITHOUT_RULE } from '../alert/alert.ts'
import { type FieldReader, type Findings, readFields, startFindings } from './read-fields.ts'
import { readId, refuseMissing, refuseValue, remarkUnread } from './required-fields.ts'

/** How many resources of a request its incident lists. */
const MAX_RESOURCES = 30

/**
 * What each event means, by the part of its name after `Request` or `AccessRequest`. A request is on until its access
 * is over or was denied. A failure does not end it: somebody waits for access and has to be helped.
 */
const PHASES: Readonly<Record<string, Alert['phase']>> = {
    created: 'started',
    approved: 'started',
    granted: 'started',
    failed: 'started',
    manual: 'started',
    rejected: 'ended',
    expired: 'ended',
    revoked: 'ended',
    canceled: 'ended',
    cancelled: 'ended',
}

/**
 * The profile of Apono's access requests (docs.apono.io, Webhook Payload Schema Reference): one request is one alert,
 * known by `data.id`, which never changes; the number people know (`friendly_id`) stands in the title. The guide names
 * the events `RequestCreated` …, its example `AccessRequestCreated`: both are read.
 */
export function readApono(body: JsonValue, timeZone: string): Alert | TestMessage | Refusal {
    if (!isJsonObject(body)) {
        return { refused: 'notObject', values: { actual: jsonTypeName(body) } }
    }
    const findings = startFindings(timeZone)
    const reader = readFields(body, findings)
    const status = reader.text('event_type').trim()
    const event = status.toLowerCase().replace(/^(access_?)?request_?/, '')
    if (event === 'test') {
        return { test: true }
    }
    const data = reader.object('data') ?? emptyData(findings)
    const phase = readPhase(status, event, findings)
    // Documented as `seconds.nanos`.
    const eventTime = reader.time('event_time')
    const id = readId(data, 'id', findings)
    const requester = readPerson(data.object('requester'))
    const flow = nameIn(data.object('access_flow'))
    const bundle = nameIn(data.object('access_bundle'))
    const integrations = readGroups(data)
    const type = integrations.find((group) => group.type !== '')?.type ?? ''
    const about = flow || bundle || (integrations[0]?.name ?? '')
    const alert: Alert = {
        id,
        phase,
        status,
        title: [data.text('friendly_id').trim(), requester.name, about].filter((part) => part !== '').join(', '),
        ruleName: flow,
        severity: null,
        severityText: '',
        type,
        startedAt: data.time('creation_date'),
        createdAt: eventTime,
        endedAt: phase === 'ended' ? eventTime : null,
        ...WITHOUT_RULE,
        details: [
            { label: 'Event', value: status },
            { label: 'Requester', value: requester.text },
            { label: 'Grantee', value: readPerson(data.object('grantee')).text },
            { label: 'Access flow', value: flow },
            { label: 'Bundle', value: bundle },
            { label: 'Duration', value: durationText(data) },
            { label: 'Access until', value: data.text('revocation_date') },
            ...integrations.map(({ text }) => ({ label: 'Access', value: text })),
            ...readApprovals(data),
        ],
        description: data.text('justification'),
        link: '',
        remarks: findings.remarks,
    }
    data.raw('custom_fields')
    remarkUnread([reader, data], findings)
    return findings.refusal ?? alert
}

function emptyData(findings: Findings): FieldReader {
    refuseMissing(findings, 'data', 'the object of the access request')
    return readFields(new Map(), findings, 'data')
}

function readPhase(status: string, event: string, findings: Findings): Alert['phase'] {
    const phase = Object.prototype.hasOwnProperty.call(PHASES, event) ? PHASES[event] : undefined
    if (status === '') {
        refuseMissing(findings, 'event_type', 'the name of a trigger, such as RequestCreated')
    } else if (!phase) {
        refuseValue(findings, 'event_type', `is "${shownName(status, 40)}", which is not a trigger of Apono`)
    }
    return phase ?? 'started'
}

function nameIn(reader: FieldReader | null): string {
    const name = reader?.text('name').trim() ?? ''
    return name || (reader?.text('id').trim() ?? '')
}

function readPerson(reader: FieldReader | null): { readonly name: string; readonly text: string } {
    const name = nameIn(reader)
    const email = reader?.text('email').trim() ?? ''
    return { name: name || email, text: email === '' ? name : `${name} <${email}>`.trim() }
}

function durationText(data: FieldReader): string {
    const seconds = data.count('access_duration_in_seconds')
    return seconds === '' ? '' : `${seconds} seconds`
}

function readGroups(data: FieldReader): readonly { readonly name: string; readonly type: string; text: string }[] {
    return data.objects('access_groups').map((group) => {
        const integration = group.object('integration')
        const name = nameIn(integration)
        const type = integration?.text('type').trim() ?? ''
        const units = group.objects('access_units').map((unit) => {
            const resource = unit.object('resource')
            const path = (resource?.text('path').trim() ?? '') || nameIn(resource)
            const permission = nameIn(unit.object('permission'))
            return permission === '' ? path : `${path} (${permission})`
        })
        const more = units.length > MAX_RESOURCES ? [`and ${units.length - MAX_RESOURCES} more`] : []
        const shown = [...units.slice(0, MAX_RESOURCES), ...more].join(', ')
        const heading = type === '' ? name : `${name} [${type}]`
        return { name, type, text: shown === '' ? heading : `${heading}: ${shown}` }
    })
}

function readApprovals(data: FieldReader): readonly AlertDetail[] {
    const relation = data.text('approvals_logical_relation').trim()
    const approvals = data.objects('approvals').map((approval) => {
        const by = readPerson(approval.object('approver')).name
        const name = approval.text('name').trim()
        return `${name}${by === '' ? '' : ` ${by}`}: ${approval.text('status')}`
    })
    return [{ label: relation === '' ? 'Approvals' : `Approvals (${relation})`, value: approvals.join(', ') }]
}
