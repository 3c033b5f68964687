/** The application's scope: the only place of the code where it stands, so that the app can be rebuilt under another prefix. */
export const SCOPE = 'x_zsca2_zdx_manage'

/** The application's tables. */
export const TABLES = {
    settings: `${SCOPE}_settings`,
    mapping: `${SCOPE}_mapping`,
    fieldMap: `${SCOPE}_field_map`,
    message: `${SCOPE}_message`,
    alert: `${SCOPE}_alert`,
    claim: `${SCOPE}_claim`,
} as const

/** The application's scheduled jobs, by name. */
export const JOBS = {
    /** Settles what requests left. */
    sweep: 'Settle waiting ZDX messages',
} as const

/** The application's UI pages. */
export const PAGES = {
    /** What a message would do, beside the incident as it is. */
    preview: `${SCOPE}_preview.do`,
} as const

/** The application's roles, as far as scripts ask for them. */
export const ROLES = {
    /** May post alerts, and nothing else; contained in zdx_management. */
    webhook: `${SCOPE}.zdx_webhook`,
} as const

/** The application's events. */
export const EVENTS = {
    /** A message waits to be settled; parm1 is the key of its alert. */
    messageStored: `${SCOPE}.message.stored`,
} as const

/** The application's event queues. */
export const QUEUES = {
    /** Settles waiting messages in the background, sooner than the sweep would. */
    inbound: `${SCOPE}.inbound`,
} as const

/** The application's system properties: things that are set once per instance and hardly ever change. */
export const PROPERTIES = {
    /** Largest accepted body in bytes of UTF-8; a larger one is answered 413. */
    maxMessageBytes: `${SCOPE}.message.max_bytes`,
    /** Refused posts of one source that are kept in an hour; more are only counted. */
    refusedPerHour: `${SCOPE}.message.refused_per_hour`,
    /** Days after which a settled message is deleted; 0 keeps for ever. */
    messageDays: `${SCOPE}.retention.message_days`,
    /** Days after which an ended alert that nothing needs is deleted; 0 keeps for ever. */
    alertDays: `${SCOPE}.retention.alert_days`,
} as const

/** Name in the URL of the source that answers where the URL names none. */
export const DEFAULT_SOURCE = 'zdx'

/** What `correlation_display` of an incident says when it came from here. */
export const CORRELATION_DISPLAY = 'Zscaler ZDX'
