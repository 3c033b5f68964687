import type { Session } from '../access/session'
import type { Admission } from '../rest/services'
import type { OAuthClient } from './oauth/oauth-clients'

/** How somebody has shown who he is: what auth scopes and access policies of REST APIs tell apart. */
export type SignInMethod =
    | { readonly kind: 'none' | 'form' | 'basic' }
    | { readonly kind: 'oauth'; readonly client: OAuthClient }
    /** `parameter` is the sys_id of the record that says where the key was. */
    | { readonly kind: 'apiKey'; readonly parameter: string; readonly authScopes: readonly string[] }

/** Who sends a request, before a REST API is asked whether that way of signing in is enough for it. */
export interface Identity {
    readonly session: Session
    /** Set-Cookie headers for the answer. */
    readonly cookies: readonly string[]
    readonly method: SignInMethod
}

/** The credentials of a request are wrong. */
export type Refusal = Extract<Admission, { readonly refused: true }>
