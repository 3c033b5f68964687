import { type AnswerHeaders, emptyAnswer } from './answers'
import type { InstanceResponse } from './http'
import { localAddress } from './local-address'

/**
 * Sends the browser to another address of this instance.
 *
 * @throws for an address that is not one on this instance: whoever asks has to look first
 */
export function redirect(address: string, headers: AnswerHeaders = {}): InstanceResponse {
    const location = localAddress(address)
    if (location === null) {
        throw new Error('A redirect leads elsewhere than on this instance')
    }
    return emptyAnswer(302, { location, ...headers })
}
