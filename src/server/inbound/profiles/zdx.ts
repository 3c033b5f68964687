import type { Severity } from '../../settings/source/severity.ts'
import type { Refusal } from '../../shared/errors.ts'
import { isJsonNumber, isJsonObject, jsonTypeName, type JsonValue } from '../../shared/json.ts'
import { shownName } from '../../shared/text.ts'
import { NO_MOMENT, pickLater } from '../../shared/time.ts'
import type { Alert, AlertCondition, ImpactedCount, TestMessage } from '../alert/alert.ts'
import { type FieldReader, type Findings, readFields, startFindings } from './read-fields.ts'
import { readId, readLink, refuseMissing, remarkUnread } from './required-fields.ts'

/** Fields that say the same as others in a form for people, or name the format; read so that they are not called unknown. */
const REDUNDANT_FIELDS = ['event', 'version', 'alias', 'text', 'message'] as const

/** Counts of an alert, in the order in which they are shown, each with its name for people. */
const COUNTS: readonly (readonly [string, string])[] = [
    ['impactedDeviceCount', 'devices'],
    ['impactedUserCount', 'users'],
    ['geolocationCount', 'geolocations'],
    ['deptCount', 'departments'],
    ['osverCount', 'operating system versions'],
    ['zloc_count', 'Zscaler locations'],
    ['zscaler_hosted_locations', 'Zscaler hosted locations'],
]

/** `Critical` comes from the Risk360 variant of the payload and is nothing lower than High. */
const SEVERITY_WORDS: ReadonlyMap<string, Severity> = new Map<string, Severity>([
    ['critical', 'high'],
    ['high', 'high'],
    ['medium', 'medium'],
    ['low', 'low'],
])

/**
 * The profile of Zscaler ZDX, payload version 1.1 (help.zscaler.com/zdx/servicenow-webhook-configuration-guide-developers):
 * turns a body into an alert, a test message, or a refusal that names the field. Only the status STARTED starts; every
 * other one ends. A rule named "test" in any case is a test message, whatever else the body holds.
 */
export function readZdx(body: JsonValue, timeZone: string): Alert | TestMessage | Refusal {
    if (!isJsonObject(body)) {
        return { refused: 'notObject', values: { actual: jsonTypeName(body) } }
    }
    const ruleNameSent = body.get('ruleName')
    if (typeof ruleNameSent === 'string' && ruleNameSent.trim().toLowerCase() === 'test') {
        return { test: true }
    }

    const findings = startFindings(timeZone)
    const reader = readFields(body, findings)
    const id = readId(reader, 'alertId', findings)
    const status = reader.text('status').trim()
    if (status === '') {
        refuseMissing(findings, 'status', 'text, STARTED or how the alert ended')
    }
    const phase = /^STARTED$/i.test(status) ? 'started' : 'ended'
    const severityText = reader.text('severity').trim()
    const severity = SEVERITY_WORDS.get(severityText.toLowerCase()) ?? null
    if (severity === null && phase === 'started') {
        findings.remarks.push(
            `severity "${shownName(severityText, 40)}" is none of High, Medium, Low; impact and urgency are left to the instance.`,
        )
    }
    const endTime = reader.time('endTime')
    const createdAt = reader.time('createTime')
    const criteria = reader.object('criteria')
    const context = reader.object('context')
    const alert: Alert = {
        id,
        phase,
        status,
        ruleName: reader.text('ruleName').trim(),
        severity,
        severityText,
        type: reader.text('alertType').trim(),
        startedAt: reader.time('startTime'),
        createdAt,
        // While an alert is on, endTime is present and means nothing.
        endedAt: phase === 'ended' ? pickLater(endTime ?? NO_MOMENT, createdAt ?? NO_MOMENT) || null : null,
        operator: criteria?.text('op') ?? '',
        conditions: (criteria?.objects('conditions') ?? []).map((condition) => readCondition(condition, findings)),
        criteria: reader.text('criteriaString'),
        impacted: readCounts(reader),
        attribute: context?.text('attribute') ?? '',
        epicenter: context?.text('epicenter') ?? '',
        description: reader.text('description'),
        link: readLink(reader, 'zdxUrl', findings),
        remarks: findings.remarks,
    }
    for (const name of REDUNDANT_FIELDS) {
        reader.raw(name)
    }
    remarkUnread([reader], findings)
    return findings.refusal ?? alert
}

function readCondition(condition: FieldReader, findings: Findings): AlertCondition {
    return {
        text: condition.text('conditionString'),
        triggered: isHit(condition.raw('isHit')),
        stats: readStats(condition, findings),
    }
}

function isHit(value: JsonValue | undefined): boolean {
    if (isJsonNumber(value)) {
        return Number(value.number) !== 0
    }
    return value === true || (typeof value === 'string' && value !== '' && value !== '0' && value !== 'false')
}

/** `stats` is an object of numbers in one condition and a text in the next; both occur in one real message. */
function readStats(condition: FieldReader, findings: Findings): string {
    const value = condition.raw('stats')
    if (!isJsonObject(value)) {
        return value === undefined ? '' : condition.text('stats')
    }
    const stats = readFields(value, findings, 'criteria.conditions[].stats')
    return [...value.keys()]
        .map((name) => `${name} ${stats.text(name)}`)
        .join(', ')
        .slice(0, 200)
}

function readCounts(reader: FieldReader): readonly ImpactedCount[] {
    return COUNTS.flatMap(([field, what]) => {
        const count = reader.count(field)
        return count === '' ? [] : [{ what, count }]
    })
}
