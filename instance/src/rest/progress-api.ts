import { getRow } from '../store/select-rows'
import { errorAnswer, jsonAnswer, notAuthenticated } from './answers'
import type { InstanceResponse } from './http'
import type { RequestTarget } from './request-target'
import type { RestServices } from './services'

/** Labels of sys_execution_tracker.state. */
const LABELS: Readonly<Record<string, string>> = {
    0: 'Pending',
    1: 'Running',
    2: 'Successful',
    3: 'Failed',
    4: 'Canceled',
}

const ROLES = ['admin', 'sn_cicd.sys_ci_automation']

/** The tracker's sys_id in an address /api/sn_cicd[/v1|/v2]/progress/{id}, or null. */
export function progressRoute(segments: readonly string[]): string | null {
    const [api, name, ...rest] = segments
    const [resource, sysId, ...beyond] = /^v\d+$/.test(rest[0] ?? '') ? rest.slice(1) : rest
    return api === 'api' && name === 'sn_cicd' && resource === 'progress' && sysId && beyond.length === 0 ? sysId : null
}

/** GET /sn_cicd/progress/{progress_id} (markdown/api-reference/rest-apis/cicd-api.md). */
export function answerProgress(services: RestServices, target: RequestTarget, sysId: string): InstanceResponse {
    const { context } = services
    const { session } = context
    if (!session.authenticated) {
        return notAuthenticated()
    }
    if (!ROLES.some((role) => session.roles.has(role))) {
        return errorAnswer(403, 'Forbidden', `One of the roles ${ROLES.join(', ')} is required`)
    }
    const row = getRow(context.database, context.dictionary.get(), 'sys_execution_tracker', sysId)
    if (!row) {
        return errorAnswer(404, 'Not found', `There is no execution tracker ${sysId}`)
    }
    const state = row['state'] ?? '0'
    const message = row['message'] ?? ''
    return jsonAnswer(200, {
        result: {
            links: { progress: { id: sysId, url: `${target.origin}/api/sn_cicd/progress/${sysId}` } },
            status: state,
            status_label: LABELS[state] ?? '',
            status_message: message,
            status_detail: row['detail_message'] ?? '',
            error: state === '3' ? message : '',
            percent_complete: Number(row['percent_complete'] ?? 0),
        },
    })
}
