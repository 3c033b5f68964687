import type { Header, LogLevel } from './exchange'
import type { logSettings } from './outbound-settings'

/** One request as it was made, for the log. */
export interface LoggedCall {
    readonly method: string
    readonly url: URL
    readonly requestHeaders: readonly Header[]
    readonly requestBody: Uint8Array | null
    /** 0 where no answer came. */
    readonly status: number
    readonly responseHeaders: readonly Header[]
    readonly responseBody: Uint8Array
    readonly milliseconds: number
    readonly failure: string
}

type Settings = ReturnType<typeof logSettings>

/** Values of these are no secret; every other header may be one, whatever its name. */
const PLAIN_HEADERS = new Set([
    'accept',
    'accept-encoding',
    'accept-language',
    'cache-control',
    'connection',
    'content-encoding',
    'content-language',
    'content-length',
    'content-type',
    'date',
    'host',
    'keep-alive',
    'retry-after',
    'server',
    'transfer-encoding',
    'user-agent',
    'vary',
])

const MASK = '*****'

/**
 * What the log says of a call at its level (markdown/api-reference/web-services/outbound-logging-configure.md). The path is
 * logged as it is. Values of headers and of the query are masked, but for those that cannot be a secret: what
 * glide.outbound_http.security.log.allow.all.fields, false, stands for
 * (markdown/platform-security/instance-security-hardening-settings/sc-log-all-outbound-http-request-fields.md).
 */
export function logRow(call: LoggedCall, settings: Settings): Readonly<Record<string, string>> {
    const { url } = call
    const basic = {
        method: call.method,
        protocol: 'HTTP/1.1',
        scheme: url.protocol.slice(0, -1),
        hostname: url.hostname,
        port: url.port,
        path: url.pathname,
        response_status: String(call.status),
        request_length: String(call.requestBody?.length ?? 0),
        response_length: String(call.responseBody.length),
        response_time: String(Math.round(call.milliseconds)),
        error_message: call.failure,
        log_level: settings.level,
    }
    const isAtLeast = (level: LogLevel): boolean =>
        settings.level === 'all' || (level === 'elevated' && settings.level === 'elevated')
    return {
        ...basic,
        ...(isAtLeast('elevated')
            ? {
                  url_query: maskedQuery(url),
                  request_headers: maskedHeaders(call.requestHeaders),
                  response_headers: maskedHeaders(call.responseHeaders),
              }
            : {}),
        ...(isAtLeast('all')
            ? {
                  request_body: bodyText(call.requestHeaders, call.requestBody ?? new Uint8Array(0), settings),
                  response_body: bodyText(call.responseHeaders, call.responseBody, settings),
              }
            : {}),
    }
}

function maskedHeaders(headers: readonly Header[]): string {
    return headers.map(([name, value]) => `${name}: ${PLAIN_HEADERS.has(name.toLowerCase()) ? value : MASK}`).join('\n')
}

function maskedQuery(url: URL): string {
    return [...url.searchParams.keys()].map((name) => `${encodeURIComponent(name)}=${MASK}`).join('&')
}

/** The beginning of a text; bodies of other types are not logged (outbound-logging-properties.md). */
function bodyText(headers: readonly Header[], body: Uint8Array, { characters, contentTypes }: Settings): string {
    const header = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
    const type = (header.split(';')[0] ?? '').trim().toLowerCase()
    const isText =
        type.startsWith('text/') ||
        type === 'application/json' ||
        type === 'application/xml' ||
        contentTypes.includes(type)
    return isText ? Buffer.from(body).toString('utf8').slice(0, characters) : ''
}
