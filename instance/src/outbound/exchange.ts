/** One header as it goes over the wire; names may repeat. */
export type Header = readonly [name: string, value: string]

/** What of a call is written to the platform's own log. */
export type LogLevel = 'basic' | 'elevated' | 'all'

/** Who calls, for the log of outbound requests. */
export interface CallOrigin {
    readonly level: LogLevel
    /** Scope of the script. */
    readonly scope: string
    /** sys_id and name of the user whom the transaction belongs to. */
    readonly userId: string
    readonly userName: string
    /** One text for each transaction. */
    readonly transaction: string
    /** The record that the call was made from: a method of a REST message. */
    readonly sourceTable: string
    readonly sourceId: string
}

/** A request that a script makes of somebody else, ready to be sent. */
export interface OutboundRequest {
    readonly method: string
    readonly url: string
    readonly headers: readonly Header[]
    readonly body: Uint8Array | null
    /** Milliseconds that a read may wait for data; null where the instance's own time holds. */
    readonly readTimeout: number | null
    /** Addresses that a redirect may lead to; null for any. */
    readonly allowedRedirects: readonly string[] | null
    readonly origin: CallOrigin
}

/** Why no answer came. */
export type Failure =
    | 'readTimeout'
    | 'connectTimeout'
    | 'unknownHost'
    | 'refused'
    | 'reset'
    | 'wrongName'
    | 'expired'
    | 'untrusted'
    | 'tls'
    | 'tooLarge'
    | 'tooManyRedirects'
    | 'badRedirect'
    | 'other'

/** What came of a request. */
export type OutboundAnswer =
    | {
          readonly ok: true
          readonly status: number
          readonly headers: readonly Header[]
          readonly body: Uint8Array
          /** The redirect that was not followed, in words; '' where there was none. */
          readonly stopped: string
      }
    | { readonly ok: false; readonly failure: Failure; readonly reason: string }
