import type { AccessControl } from '../access/acl'
import type { InstanceContext } from '../access/context'
import type { Session } from '../access/session'
import type { Sessions } from '../access/sessions'
import type { ScriptEngine } from '../engine/script-engine'
import type { Records } from '../glide/host/records'
import type { InstanceRequest, InstanceResponse } from './http'

/** Who sends a request, or that its credentials are refused. */
export type Admission =
    | {
          /** The guest's where the request brings no credentials. */
          readonly session: Session
          /** Set-Cookie headers for the answer. */
          readonly cookies: readonly string[]
          /** Auth scopes that the REST API asks for and its token lacks; may be empty. Left out if it lacks none. */
          readonly missingScopes?: readonly string[]
      }
    | {
          readonly refused: true
          /** The token that a signed-in browser session has to send with a changing request, where that is what was missing. */
          readonly userToken?: string
          /** Values of WWW-Authenticate, if an access policy of the REST API refuses; it may have none. */
          readonly challenges?: readonly string[]
      }

/** What the room `auth/` gives the router. */
export interface Authenticator {
    authenticate(request: InstanceRequest): Admission
    /** Answers the addresses for signing in and out; undefined for every other address. */
    answer(request: InstanceRequest): InstanceResponse | undefined
}

/** What became of a package: `error` is null where all of it was installed, else nothing was. */
export interface Installation {
    readonly error: string | null
    readonly scopeId: string
    readonly version: string
}

/** All that the HTTP doors of one node work with. */
export interface RestServices {
    readonly context: InstanceContext
    readonly records: Records
    readonly engine: ScriptEngine
    readonly access: AccessControl
    readonly sessions: Sessions
    readonly authentication: Authenticator
    readonly install: (zip: Uint8Array, options: { readonly loadDemo: boolean }) => Installation
    /** Writes to the instance's system log. */
    readonly log: (level: 'info' | 'warn' | 'error' | 'debug', scope: string, message: string) => void
}
