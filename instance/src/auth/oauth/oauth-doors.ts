import type OAuth2Server from '@node-oauth/oauth2-server'
import { ACCESS_TOKEN_LIFESPAN, REFRESH_TOKEN_LIFESPAN } from '../../base/tables/oauth'
import { emptyAnswer, jsonAnswer } from '../../rest/answers'
import type { InstanceRequest, InstanceResponse } from '../../rest/http'
import { requestTarget } from '../../rest/request-target'
import { formFields } from '../form-fields'
import type { GrantServices } from './granted-user'
import { oauthLibrary } from './oauth-library'
import { grantModel } from './oauth-model'
import type { OAuthTokens } from './oauth-tokens'

const TOKEN_PATH = '/oauth_token.do'
const REVOCATION_PATH = '/oauth_revoke_token.do'

/** Errors of who is not known: a wrong application or secret, user or password, refresh token or code. */
const WRONG: ReadonlySet<string> = new Set(['invalid_client', 'invalid_grant'])

/** The token of an Authorization header with the scheme Bearer (RFC 6750, section 2.1); null where it is none or malformed. */
export function bearerToken(header: string): string | null {
    return /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(header.trim())?.[1] ?? null
}

/** Whether a request is for a token, and so answered by `grantToken`. */
export function asksForToken(request: InstanceRequest): boolean {
    return requestTarget(request).path === TOKEN_PATH
}

/**
 * Answers `/oauth_token.do`: `{access_token, refresh_token, scope, token_type, expires_in}` in JSON
 * (markdown/platform-security/authentication/r_OAuthAPIResponseParameters.md), or `{error, error_description}` (RFC 6749,
 * section 5.2). All that it waits for is the library's own promises, never the outside: it ends in this turn of the event loop.
 *
 * @throws what went wrong inside of the instance
 */
export async function grantToken(services: GrantServices, request: InstanceRequest): Promise<InstanceResponse> {
    const model = grantModel(services)
    const OAuth2 = oauthLibrary()
    const server = new OAuth2({
        model,
        accessTokenLifetime: ACCESS_TOKEN_LIFESPAN,
        refreshTokenLifetime: REFRESH_TOKEN_LIFESPAN,
        // "Access requests made within the refresh token expiration time always return the current refresh token."
        alwaysIssueNewRefreshToken: false,
    })
    const response = new OAuth2.Response({})
    try {
        await server.token(libraryRequest(services, request), response)
        return jsonAnswer(200, response.body)
    } catch (error) {
        if (!(error instanceof OAuth2.OAuthError) || error instanceof OAuth2.ServerError) {
            throw error
        }
        const challenge = response.get('www-authenticate') as string | undefined
        return jsonAnswer(
            WRONG.has(error.name) ? 401 : error.code,
            { error: error.name, error_description: error.message },
            challenge === undefined ? {} : { 'www-authenticate': challenge },
        )
    }
}

/**
 * Answers `/oauth_revoke_token.do?token=`, which needs no authentication
 * (markdown/platform-security/authentication/t_RevokeOAuthToken.md); undefined for every other address.
 */
export function answerRevocation(tokens: OAuthTokens, request: InstanceRequest): InstanceResponse | undefined {
    const { path, query } = requestTarget(request)
    if (path !== REVOCATION_PATH) {
        return undefined
    }
    tokens.revoke(query.get('token') ?? formFields(request).get('token') ?? '')
    // Empty, and called JSON: simple-oauth2 takes no other answer.
    return emptyAnswer(200, { 'content-type': 'application/json;charset=UTF-8' })
}

function libraryRequest({ context }: GrantServices, request: InstanceRequest): OAuth2Server.Request {
    const property = 'glide.oauth.allow.parameters.in.post.body.only'
    const isBodyOnly = context.properties.get().get(property) === 'true'
    const fields = Object.fromEntries(formFields(request))
    const query = Object.fromEntries(requestTarget(request).query)
    const { Request } = oauthLibrary()
    return new Request({
        method: request.method,
        // The library takes a body for none where its length is not given.
        headers: { ...request.headers, 'content-length': String(request.body.length) },
        query,
        body: isBodyOnly ? fields : { ...query, ...fields },
    })
}
