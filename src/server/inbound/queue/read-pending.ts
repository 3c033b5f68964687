import { readSourceById } from '../../settings/source/source-store.ts'
import { errorText } from '../../shared/errors.ts'
import { alertKey } from '../alert/alert-store.ts'
import { alertKeyParts, findCorrelation } from '../alert/correlation.ts'
import type { StoredMessage } from '../messages/message.ts'
import { readPost } from '../profiles/read-post.ts'
import type { PendingMessage } from '../transition/pending-message.ts'

/**
 * Reads a stored message anew.
 *
 * @throws Error if it cannot be read: it was readable when it was stored, so that is a defect
 */
export function readPending(message: StoredMessage): PendingMessage {
    const source = readSourceById(message.sourceId)
    if (!source) {
        throw new Error(errorText('noSource', { source: message.sourceId }))
    }
    const parts = readPost(source, message.body)
    if ('refused' in parts) {
        throw new Error(errorText(parts.refused, parts.values))
    }
    const [part, ...others] = parts
    if (!part || others.length > 0 || 'test' in part.read) {
        throw new Error('the body is not one alert any more')
    }
    // The key is the one it was stored under, whatever the template of the source has become since.
    const isGrouped = message.alertKey !== alertKey(alertKeyParts(source.id, part.read.id))
    const correlation = findCorrelation(source, part.read, part.json)
    const externalId = isGrouped ? correlation.externalId : part.read.id
    const alert = { ...part.read, remarks: [...part.read.remarks, ...correlation.remarks] }
    return { message, alert, json: part.json, source, externalId, isGrouped, record: null }
}
