import type { InstanceRequest } from '../../rest/http'
import { requestTarget } from '../../rest/request-target'
import { basicCredentials } from '../basic-credentials'
import { formFields } from '../form-fields'
import { asksForToken } from './oauth-doors'

/** What an application presents when it asks for a token. */
export interface SentClient {
    readonly clientId: string
    readonly secret: string
    /** Only of the grant refresh_token. */
    readonly refreshToken: string | null
}

/** The application that a request for a token names, in its header or its form; null for every other request. */
export function sentClient(request: InstanceRequest): SentClient | null {
    if (!asksForToken(request)) {
        return null
    }
    const fields = formFields(request)
    const { query } = requestTarget(request)
    const field = (name: string): string | null => fields.get(name) ?? query.get(name)
    const basic = basicCredentials(request.headers['authorization'] ?? '')
    const clientId = basic?.userName ?? field('client_id')
    if (clientId === null) {
        return null
    }
    return {
        clientId,
        secret: basic?.password ?? field('client_secret') ?? '',
        refreshToken: field('grant_type') === 'refresh_token' ? (field('refresh_token') ?? '') : null,
    }
}
