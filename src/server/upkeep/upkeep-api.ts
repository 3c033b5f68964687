import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answerBody, answerRefusal } from '../platform/rest/answer.ts'
import { readBodyText, readQueryText } from '../platform/rest/request.ts'
import { countSince } from './counts-reader.ts'
import { readCountDays } from './counts-request.ts'
import { readEraseRequest } from './erase-request.ts'
import { erase } from './erase-writer.ts'

/** `POST /api/x_zsca2_zdx_manage/upkeep/erase` with `{"person":"…"}`. */
export function postErase(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const read = readEraseRequest(readBodyText(request))
    if ('refused' in read) {
        return answerRefusal(response, read)
    }
    const { erased, refused, notYet, isComplete } = erase(read.person)
    answerBody(response, 200, {
        erased,
        refused,
        not_yet: { count: notYet.count, message_ids: notYet.ids },
        complete: isComplete,
    })
}

/** `GET /api/x_zsca2_zdx_manage/upkeep/counts?days=N`. */
export function getCounts(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const read = readCountDays(readQueryText(request, 'days'))
    if ('refused' in read) {
        return answerRefusal(response, read)
    }
    const { since, messages, alerts, waiting, oldestWaitingSeconds } = countSince(read.days)
    answerBody(response, 200, { since, messages, alerts, waiting, oldest_waiting_seconds: oldestWaitingSeconds })
}
