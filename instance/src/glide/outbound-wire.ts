/** How a message signs in; secrets of records never come into a context. */
export type SignIn =
    | { readonly kind: 'none' }
    | { readonly kind: 'basic'; readonly user: string; readonly password: string }
    /** A record of sys_auth_profile_basic or oauth_entity_profile. */
    | { readonly kind: 'profile'; readonly type: 'basic' | 'oauth2'; readonly id: string }
    /** User and password in the REST message or its method. */
    | { readonly kind: 'record'; readonly table: string; readonly id: string }

/** Name and value of a header or a query parameter. */
export type Pair = readonly [name: string, value: string]

/** A method of a REST message, as its records have it. */
export interface MessageRecord {
    readonly endpoint: string
    readonly method: string
    readonly content: string
    /** Those of the method override those of the message. */
    readonly headers: readonly Pair[]
    readonly query: readonly Pair[]
    /** Names in Variable Substitutions. */
    readonly variables: readonly string[]
    readonly signIn: SignIn
    readonly usesMidServer: boolean
    readonly usesMutualAuth: boolean
    /** sys_id of the sys_rest_message_fn record. */
    readonly sysId: string
}

/** A message ready to be sent: nothing is substituted any more. */
export interface MessagePlan {
    readonly method: string
    readonly url: string
    readonly headers: readonly Pair[]
    readonly body: string | null
    /** sys_id of an attachment that is the body. */
    readonly bodyAttachment: string | null
    readonly signIn: SignIn
    /** Context and id of setRequestorProfile. */
    readonly requestor: string
    readonly readTimeout: number | null
    readonly allowedRedirects: readonly string[] | null
    readonly level: 'basic' | 'elevated' | 'all'
    /** sys_id of the sys_rest_message_fn record, or ''. */
    readonly source: string
    readonly save: { readonly table: string; readonly record: string; readonly fileName: string } | null
}

/** What came of a message. */
export interface ResponseText {
    /** 0 where no answer came. */
    readonly status: number
    readonly headers: readonly Pair[]
    /** null where it was saved as an attachment. */
    readonly body: string | null
    readonly error: { readonly code: number; readonly message: string } | null
    /** sys_id of the attachment that was made. */
    readonly attachment: string
}
