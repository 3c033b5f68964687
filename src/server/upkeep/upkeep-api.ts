import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answerRefusal } from '../platform/rest/answer-error.ts'
import { countSince } from './counts-reader.ts'
import { readCountDays } from './counts-request.ts'
import { readEraseRequest } from './erase-request.ts'
import { erase } from './erase-writer.ts'

/** `POST /api/x_zsca2_zdx_manage/upkeep/erase` with `{"person":"…"}`. */
export function postErase(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const body: { readonly dataString?: string | null } | null | undefined = request.body
    const read = readEraseRequest(String(body?.dataString ?? ''))
    if ('refused' in read) {
        return answerRefusal(response, read)
    }
    const { erased, refused, notYet, isComplete } = erase(read.person)
    response.setStatus(200)
    response.setBody({
        erased,
        refused,
        not_yet: { count: notYet.count, message_ids: notYet.ids },
        complete: isComplete,
    })
}

/** `GET /api/x_zsca2_zdx_manage/upkeep/counts?days=N`. */
export function getCounts(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const parameters = request.queryParams as Readonly<Record<string, unknown>>
    const given = parameters['days']
    // A parameter's value is a list with one text per time that it was given.
    const read = readCountDays(given === undefined || given === null ? null : String(given))
    if ('refused' in read) {
        return answerRefusal(response, read)
    }
    const { since, messages, alerts, waiting, oldestWaitingSeconds } = countSince(read.days)
    response.setStatus(200)
    response.setBody({ since, messages, alerts, waiting, oldest_waiting_seconds: oldestWaitingSeconds })
}
