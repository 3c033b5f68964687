import type { GenericSource, GenericWords } from '../../settings/source/generic-source.ts'
import { SEVERITIES, type Severity } from '../../settings/source/severity.ts'
import type { Refusal } from '../../shared/errors.ts'
import { isJsonNumber, isJsonObject, jsonTypeName, type JsonValue } from '../../shared/json.ts'
import { pathSteps, valueAt } from '../../shared/json-path.ts'
import { shownName, storableText } from '../../shared/text.ts'
import { type Alert, WITHOUT_RULE } from '../alert/alert.ts'
import { type Findings, startFindings, toTime } from './read-fields.ts'
import { refuseMissing, refuseValue, toId, toLink } from './required-fields.ts'

/**
 * The profile `generic`: one JSON object per alert, whose fields stand where the settings of the source say. What is
 * needed and missing, and a state that no word of the settings means, refuse the message; nothing is guessed.
 */
export function readGeneric(body: JsonValue, source: GenericSource, timeZone: string): Alert | Refusal {
    if (!isJsonObject(body)) {
        return { refused: 'notObject', values: { actual: jsonTypeName(body) } }
    }
    const { paths, words } = source
    const findings = startFindings(timeZone)
    const found = (path: string): JsonValue | undefined => {
        const steps = path === '' ? null : pathSteps(path)
        return steps ? valueAt(body, steps) : undefined
    }
    const text = (path: string): string => plainText(found(path), path, findings)
    const optional = (path: string, what: string): string => {
        const value = text(path)
        if (path !== '' && value === '') {
            findings.remarks.push(`There is no value at ${path}, the path of the ${what}.`)
        }
        return value
    }
    const id = toId(found(paths.id), paths.id, findings)
    const status = text(paths.state)
    const phase = readPhase(status, paths.state, words, findings)
    const severityText = optional(paths.severity, 'severity')
    const severity = toSeverity(severityText, words)
    if (severity === null && severityText !== '' && phase === 'started') {
        const word = `${paths.severity} "${shownName(severityText, 40)}"`
        findings.remarks.push(
            `${word} is not a word of Settings for a severity; impact and urgency are left to the instance.`,
        )
    }
    const time = toTime(optional(paths.time, 'time'), paths.time, findings)
    const title = optional(paths.title, 'title')
    const alert: Alert = {
        id,
        phase,
        status,
        title,
        ruleName: title,
        severity,
        severityText,
        type: '',
        startedAt: null,
        createdAt: time,
        endedAt: phase === 'ended' ? time : null,
        ...WITHOUT_RULE,
        details: [{ label: 'State', value: status }],
        description: '',
        link: toLink(optional(paths.link, 'link'), paths.link, findings),
        mayRecur: true,
        remarks: findings.remarks,
    }
    return findings.refusal ?? alert
}

function plainText(value: JsonValue | undefined, field: string, findings: Findings): string {
    if (value === undefined || value === null) {
        return ''
    }
    if (typeof value === 'string') {
        return storableText(value).trim()
    }
    if (typeof value === 'boolean') {
        return String(value)
    }
    if (isJsonNumber(value)) {
        return value.number
    }
    findings.refusal ??= {
        refused: 'wrongType',
        values: { field, actual: jsonTypeName(value), expected: 'text, a number, true or false' },
    }
    return ''
}

function readPhase(status: string, field: string, words: GenericWords, findings: Findings): Alert['phase'] {
    const word = status.toLowerCase()
    if (words.started.includes(word)) {
        return 'started'
    }
    if (words.ended.includes(word)) {
        return 'ended'
    }
    const known = [...words.started, ...words.ended].join(', ')
    if (status === '') {
        refuseMissing(findings, field, `one of: ${known}`)
    } else {
        refuseValue(findings, field, `is "${shownName(status, 40)}"; Settings know only: ${known}`)
    }
    return 'started'
}

function toSeverity(text: string, words: GenericWords): Severity | null {
    const word = text.toLowerCase()
    return SEVERITIES.find((severity) => words.severities[severity].includes(word)) ?? null
}
