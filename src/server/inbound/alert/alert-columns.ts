import type { Source } from '../../settings/source/source.ts'
import { momentText } from '../../shared/utc.ts'
import { type Alert, alertLink } from './alert.ts'

/** What the alert's row says of an alert as it is now: values of its columns. */
export function stateValues(alert: Alert, source: Source, fingerprint: string): Readonly<Record<string, string>> {
    return {
        phase: alert.phase,
        status: alert.status.slice(0, 100),
        severity: alert.severity ?? '',
        alert_type: alert.type.slice(0, 100),
        rule_name: alert.ruleName.slice(0, 255),
        link: alertLink(alert, source.portalHost).slice(0, 1024),
        started_at: momentText(alert.startedAt),
        ended_at: momentText(alert.endedAt),
        fingerprint,
    }
}
