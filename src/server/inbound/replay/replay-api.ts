import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answerBody, answerRefusal } from '../../platform/rest/answer.ts'
import { readBodyText, readPathText } from '../../platform/rest/request.ts'
import { readSourceByName } from '../../settings/source/source-store.ts'
import { readErrorCode } from '../../shared/errors.ts'
import { shownName } from '../../shared/text.ts'
import { answerReceipt, incidentUrl } from '../intake/receipt-answer-writer.ts'
import { outcomeLabel } from '../messages/outcome-label-reader.ts'
import { type Preview, previewPost } from './preview.ts'
import { keptMessage, replay } from './replay.ts'

/** `POST …/incident_management_api/sources/{name}/preview`: what a body would do if this source posted it now. */
export function postPreview(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const name = readPathText(request, 'name')
    const source = readSourceByName(name)
    if (!source) {
        answerRefusal(response, { refused: 'noSource', values: { source: shownName(name, 80) } })
        return
    }
    answerPreview(response, previewPost(source, readBodyText(request), { postedBy: gs.getUserID(), isReplay: false }))
}

/** `POST …/incident_management_api/messages/{id}/preview`: what a replay of a stored message would do. */
export function postMessagePreview(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const kept = keptMessage(readPathText(request, 'id'))
    if ('refused' in kept) {
        answerRefusal(response, kept)
        return
    }
    answerPreview(response, previewPost(kept.source, kept.body, { postedBy: kept.postedBy, isReplay: true }))
}

/** `POST …/incident_management_api/messages/{id}/replay`: processes a stored message once more. */
export function postReplay(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const receipt = replay(readPathText(request, 'id'))
    if ('refused' in receipt) {
        answerRefusal(response, receipt)
    } else {
        answerReceipt(response, receipt)
    }
}

function answerPreview(response: RESTAPIResponse, previews: readonly Preview[]): void {
    answerBody(response, 200, {
        previews: previews.map(({ outcome, alertId, incident, isIncidentHidden, fields, trace, error }) => ({
            outcome,
            outcome_display_value: outcomeLabel(outcome),
            alert: alertId,
            incident: incident && {
                sys_id: incident.id,
                number: incident.number,
                state: incident.state,
                state_display_value: incident.stateDisplay,
                url: incidentUrl(incident.id),
            },
            incident_hidden: isIncidentHidden,
            fields: fields.map((field) => ({
                name: field.name,
                label: field.label,
                value: field.value,
                display_value: field.display,
                current_value: field.current,
                current_display_value: field.currentDisplay,
                written: field.isWritten,
                current_hidden: field.isHidden,
            })),
            trace,
            error,
            error_code: readErrorCode(error),
        })),
    })
}
