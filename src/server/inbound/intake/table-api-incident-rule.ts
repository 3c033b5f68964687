import { gs } from '@servicenow/glide'
import { hashKey } from '../../platform/hash-key.ts'
import { logFrom } from '../../platform/log.ts'
import { type AnyRecord, readValue } from '../../platform/record/record.ts'
import { findUser } from '../../platform/record/users.ts'
import type { Source } from '../../settings/source/source.ts'
import { readActiveSources } from '../../settings/source/source-store.ts'
import { ROLES } from '../../shared/app.ts'
import { errorText } from '../../shared/errors.ts'
import { readReason } from '../../shared/reason.ts'
import { alertKey, readAlert } from '../alert/alert-store.ts'
import { findCorrelation } from '../alert/correlation.ts'
import { isStored, storeAlone } from '../messages/message-store.ts'
import { type PostedAlert, readPost } from '../profiles/read-post.ts'
import { type Origin, storeAlertMessage } from './store-alert-message.ts'

/**
 * Entry of the async rule on new incidents whose description looks like the one of Apono's ServiceNow guide: such an
 * incident was posted to the platform's own Table API. The request in it becomes a message of the active source with
 * the profile Apono, as if it had been posted to that source, but for the incident, which is there already. Without
 * such a source nothing happens. Never throws: an error is a line of the system log.
 *
 * The rule runs as the user who made the incident, so that the role can be asked for; where an instance runs it as
 * somebody else, nothing is recognised (markdown/api-reference/business-rules-classic/c_BusinessRules.md is silent).
 */
export function recogniseIncident(current: AnyRecord): void {
    const incidentId = current.getUniqueValue()
    const number = readValue(current, 'number')
    try {
        const sources = readActiveSources('apono').filter(({ verification }) => verification.kind === 'none')
        const id = hashKey('direct', incidentId).slice(0, 32)
        // A job that is run twice brings the same incident twice.
        if (sources.length === 0 || isStored(id)) {
            return
        }
        const creator = readValue(current, 'sys_created_by')
        if (creator !== gs.getUserName() || !gs.hasRole(ROLES.webhook)) {
            logFrom('').write('warning', errorText('creatorLacksRole', { what: number, user: creator }))
            return
        }
        const origin = { postedBy: findUser(creator) ?? '', replayOf: '', incidentId }
        take({ sources, body: readValue(current, 'description'), origin, id, number })
    } catch (error) {
        const values = { what: number, reason: readReason(error) }
        logFrom('').write('error', errorText('notRecognised', values))
    }
}

interface Direct {
    /** Never empty. */
    readonly sources: readonly Source[]
    readonly body: string
    readonly origin: Origin
    /** sys_id that the message gets. */
    readonly id: string
    readonly number: string
}

function take({ sources, body, origin, id, number }: Direct): void {
    const [first] = sources
    if (!first) {
        return
    }
    const parts = readPost(first, body)
    if ('refused' in parts) {
        const error = errorText('notRecognised', { what: number, reason: errorText(parts.refused, parts.values) })
        const end = { state: 'refused', outcome: 'refused', error, trace: [error] } as const
        const summary = `Incident ${number} of the Table API`
        const stored = storeAlone({ ...origin, ...end, sourceId: first.id, body, summary }, id)
        if ('reason' in stored) {
            throw new Error(stored.reason)
        }
        logFrom(first.logLevel).write('warning', error)
        return
    }
    for (const part of parts) {
        const source = sources.find((source) => isKnownTo(source, part)) ?? first
        const stored = storeAlertMessage(part, source, origin, { id, postId: '' }, false)
        if (!('reason' in stored)) {
            stored.settle()
        } else {
            throw new Error(stored.reason)
        }
    }
}

function isKnownTo(source: Source, { read, json }: PostedAlert): boolean {
    return !('test' in read) && readAlert(alertKey(findCorrelation(source, read, json).keyParts)) !== null
}
