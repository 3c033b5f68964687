import type { ConnectionLimits } from './connections'
import type { LogLevel } from './exchange'

/** Value of a property; undefined where there is none. */
export type PropertyReader = (name: string) => string | undefined

/** Connections of an instance (markdown/api-reference/web-services/r_HTTPConnectionManagementProps.md). */
const CONNECTIONS = 20
const CONNECTIONS_PER_HOST = 4

/** Milliseconds to connect, and to wait for data (markdown/platform-administration/r_AvailableSystemProperties.md). */
const CONNECT_TIMEOUT = 10_000
const READ_TIMEOUT = 175_000

/** Characters of a body in the log (markdown/api-reference/web-services/outbound-logging-properties.md). */
const LOGGED_CHARACTERS = 100
const MAX_LOGGED_CHARACTERS = 1000

/** Seconds to wait for the answer to an asynchronous request, and the most that the property may say. */
const MAX_WAIT = 30

/** The same where glide.http.outbound.max_timeout.enabled is false. */
const LONG_WAIT = 300

/**
 * Connections of this process: the limits hold for the instance as a whole, so that each of its processes has its share,
 * and at least one.
 */
export function connectionLimits(property: PropertyReader, processes: number): ConnectionLimits {
    const share = (name: string, byDefault: number): number =>
        Math.max(1, Math.floor(numberFrom(property(name), byDefault) / Math.max(1, processes)))
    return {
        all: share('glide.http.connection_mgr.max_connections', CONNECTIONS),
        host: share('glide.http.connection_mgr.max_connections_per_host', CONNECTIONS_PER_HOST),
    }
}

/** Milliseconds for a connection and for each read. */
export function timeouts(property: PropertyReader): { readonly connect: number; readonly read: number } {
    return {
        connect: numberFrom(property('glide.http.connection_timeout'), CONNECT_TIMEOUT),
        read: numberFrom(property('glide.http.timeout'), READ_TIMEOUT),
    }
}

/** Milliseconds that a script may wait for an asynchronous answer; `asked` are seconds of waitForResponse, or null. */
export function waitLimit(property: PropertyReader, asked: number | null): number {
    if (property('glide.http.outbound.max_timeout.enabled') === 'false') {
        return 1000 * (asked ?? numberFrom(property('glide.rest.outbound.ecc_response.timeout'), LONG_WAIT))
    }
    const most = Math.min(MAX_WAIT, numberFrom(property('glide.http.outbound.max_timeout'), MAX_WAIT))
    return 1000 * Math.min(asked ?? most, most)
}

/** What the log may hold; `level` is what the message asks for. */
export function logSettings(
    property: PropertyReader,
    level: LogLevel,
): {
    readonly isOn: boolean
    readonly level: LogLevel
    readonly characters: number
    readonly contentTypes: readonly string[]
} {
    const isOverridden = property('glide.outbound_http_log.override') === 'true'
    const override = property('glide.outbound_http_log.override.level')
    return {
        isOn: property('glide.outbound_http.db.log') !== 'false',
        level: !isOverridden ? level : override === 'elevated' || override === 'all' ? override : 'basic',
        characters: Math.min(
            MAX_LOGGED_CHARACTERS,
            numberFrom(property('glide.outbound_http.content.max_limit'), LOGGED_CHARACTERS),
        ),
        contentTypes: (property('glide.outbound_http.text.content_types') ?? '')
            .split(',')
            .map((type) => type.trim().toLowerCase())
            .filter((type) => type !== ''),
    }
}

function numberFrom(value: string | undefined, byDefault: number): number {
    const number = Number(value)
    return value !== undefined && value.trim() !== '' && Number.isFinite(number) && number >= 0 ? number : byDefault
}
