import type { Severity } from '../../settings/source/severity.ts'
import type { Refusal } from '../../shared/errors.ts'
import { isJsonArray, isJsonObject, type JsonObject, jsonTypeName, type JsonValue } from '../../shared/json.ts'
import { jsonText } from '../../shared/json-text.ts'
import { shownName } from '../../shared/text.ts'
import { type Alert, type TestMessage, WITHOUT_RULE } from '../alert/alert.ts'
import { type FieldReader, type Findings, readFields, startFindings } from './read-fields.ts'
import { readId, readLink, refuseMissing, refuseValue, remarkUnread } from './required-fields.ts'

/** Alerts that only say that the way from the rules to here works: that of kube-prometheus, and Grafana's test button. */
const TEST_ALERTS: readonly string[] = ['watchdog', 'testalert']

/** The label `severity` is a convention; these are its common words. */
const SEVERITY_WORDS: Readonly<Record<string, Severity>> = {
    critical: 'high',
    page: 'high',
    emergency: 'high',
    fatal: 'high',
    error: 'high',
    major: 'high',
    high: 'high',
    warning: 'medium',
    warn: 'medium',
    minor: 'medium',
    medium: 'medium',
    info: 'low',
    informational: 'low',
    notice: 'low',
    low: 'low',
    none: 'low',
    debug: 'low',
}

/** Most alerts that one post may hold. */
export const MAX_ALERTS_PER_POST = 500

/**
 * Most characters of what the alerts of one post share, over all its alerts: each is stored with it, so that a body of
 * 1 MB could become hundreds.
 */
export const MAX_SHARED_CHARACTERS = 16_000_000

/** One alert of a post, and the post's own part of it: the group with this alert only. */
export interface AlertmanagerPart {
    readonly read: Alert | TestMessage
    readonly body: JsonValue
}

/**
 * The profile of Prometheus Alertmanager's webhook, version 4 (prometheus.io/docs/alerting, webhook_config): one post
 * holds a group of alerts, each known by its fingerprint. A fingerprint follows from the labels, so the next time the
 * same thing happens it is the same.
 */
export function readAlertmanager(body: JsonValue, timeZone: string): readonly AlertmanagerPart[] | Refusal {
    if (!isJsonObject(body)) {
        return { refused: 'notObject', values: { actual: jsonTypeName(body) } }
    }
    const sent = body.get('alerts')
    const findings = startFindings(timeZone)
    if (!isJsonArray(sent) || sent.length === 0) {
        const reader = readFields(body, findings)
        if (reader.objects('alerts').length === 0) {
            refuseMissing(findings, 'alerts', 'an array of alerts')
        }
        return findings.refusal ?? []
    }
    if (sent.length > MAX_ALERTS_PER_POST) {
        return { refused: 'tooManyAlerts', values: { count: sent.length, limit: MAX_ALERTS_PER_POST } }
    }
    const size = jsonText(new Map([...body].filter(([name]) => name !== 'alerts'))).length
    if (sent.length > 1 && size * sent.length > MAX_SHARED_CHARACTERS) {
        return { refused: 'tooMuchShared', values: { count: sent.length, size, limit: MAX_SHARED_CHARACTERS } }
    }
    const link = readGroup(body, findings)
    if (findings.refusal) {
        return findings.refusal
    }
    const group = { link, remarks: findings.remarks, timeZone }
    const parts: AlertmanagerPart[] = []
    for (const [at, item] of sent.entries()) {
        const read = readOne(group, item, `alerts[${at}]`)
        if ('refused' in read) {
            return read
        }
        parts.push({ read, body: new Map([...body, ['alerts', [item]]]) })
    }
    return parts
}

/** What the post says beside its alerts: the address of the Alertmanager, and remarks for each alert. */
interface Group {
    readonly link: string
    readonly remarks: readonly string[]
    readonly timeZone: string
}

function readOne(group: Group, item: JsonValue, path: string): Alert | TestMessage | Refusal {
    if (!isJsonObject(item)) {
        const values = { field: path, actual: jsonTypeName(item), expected: 'an object' }
        return { refused: 'wrongType', values }
    }
    const findings = startFindings(group.timeZone)
    findings.remarks.push(...group.remarks)
    const reader = readFields(item, findings, path)
    const labels = textsIn(reader, 'labels', item)
    const annotations = textsIn(reader, 'annotations', item)
    const name = labels.get('alertname') ?? ''
    const id = readId(reader, 'fingerprint', findings)
    const status = reader.text('status').trim()
    const phase = readPhase(status, reader, findings)
    const endsAt = reader.time('endsAt')
    const common = group.link
    const alert: Alert = {
        id,
        phase,
        status,
        title: annotations.get('summary') || annotations.get('title') || annotations.get('message') || name,
        ruleName: name,
        ...readSeverity(labels.get('severity') ?? '', phase, reader, findings),
        type: name,
        startedAt: reader.time('startsAt'),
        createdAt: null,
        // While an alert fires, endsAt is the time at which it would time out.
        endedAt: phase === 'ended' ? endsAt : null,
        ...WITHOUT_RULE,
        details: [
            { label: 'Labels', value: listed(labels, ['alertname']) },
            { label: 'Annotations', value: listed(annotations, ['summary', 'description']) },
            { label: 'Alertmanager', value: common },
        ],
        description: annotations.get('description') ?? '',
        link: readLink(reader, 'generatorURL', findings) || common,
        mayRecur: true,
        remarks: findings.remarks,
    }
    // Grafana's additions, which say the same as labels, annotations and generatorURL.
    for (const field of ['silenceURL', 'dashboardURL', 'panelURL', 'imageURL', 'values', 'valueString', 'orgId']) {
        reader.raw(field)
    }
    remarkUnread([reader], findings)
    if (findings.refusal) {
        return findings.refusal
    }
    return TEST_ALERTS.includes(name.toLowerCase()) ? { test: true } : alert
}

/** The address of the Alertmanager; what else the group says stands in each alert too. */
function readGroup(group: JsonObject, findings: Findings): string {
    const reader = readFields(group, findings)
    const version = reader.text('version').trim()
    if (version !== '' && version !== '4') {
        findings.remarks.push(`version is ${shownName(version, 20)}, not 4; the message was read as version 4.`)
    }
    const left = reader.count('truncatedAlerts')
    if (left !== '' && Number(left) > 0) {
        findings.remarks.push(
            `Alertmanager left out ${left} alerts of this group (max_alerts); they are not known here.`,
        )
    }
    return readLink(reader, 'externalURL', findings)
}

function readPhase(status: string, reader: FieldReader, findings: Findings): Alert['phase'] {
    const field = reader.nameField('status')
    const word = status.toLowerCase()
    if (word === '') {
        refuseMissing(findings, field, 'firing or resolved')
    } else if (word !== 'firing' && word !== 'resolved') {
        refuseValue(findings, field, `is "${shownName(status, 40)}", neither firing nor resolved`)
    }
    return word === 'resolved' ? 'ended' : 'started'
}

function readSeverity(
    word: string,
    phase: Alert['phase'],
    reader: FieldReader,
    findings: Findings,
): Pick<Alert, 'severity' | 'severityText'> {
    const key = word.trim().toLowerCase()
    const severity = Object.prototype.hasOwnProperty.call(SEVERITY_WORDS, key) ? (SEVERITY_WORDS[key] ?? null) : null
    if (severity === null && phase === 'started') {
        const field = reader.nameField('labels.severity')
        findings.remarks.push(
            key === ''
                ? `${field} is missing; impact and urgency are left to the instance.`
                : `${field} "${shownName(word, 40)}" is not known; impact and urgency are left to the instance.`,
        )
    }
    return { severity, severityText: word.trim() }
}

function textsIn(reader: FieldReader, name: string, item: JsonObject): ReadonlyMap<string, string> {
    const nested = reader.object(name)
    const value = item.get(name)
    if (!nested || !isJsonObject(value)) {
        return new Map()
    }
    return new Map([...value.keys()].map((key) => [key, nested.text(key)]))
}

function listed(texts: ReadonlyMap<string, string>, without: readonly string[]): string {
    return [...texts]
        .filter(([name]) => !without.includes(name))
        .map(([name, value]) => `${name}=${value}`)
        .join(', ')
}
