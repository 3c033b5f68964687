import { gunzipSync } from 'node:zlib'
import type { InstanceContext } from '../access/context'
import type { InstanceRequest } from './http'
import { charset } from './media-types'

/** A body that the platform refuses before any script sees it; answered with 400. */
export class RefusedBody extends Error {}

const BYTES_PER_MEGABYTE = 1024 * 1024

/** Limits of markdown/api-reference/rest-api-explorer/r_ControllingMaxRequestSize.md, in megabytes. */
const LIMITS = {
    plain: { property: 'glide.rest.scripted.max_inbound_content_length_mb', megabytes: 10 },
    gzip: { property: 'glide.rest.scripted.max_inbound_gzip_content_length_mb', megabytes: 1 },
    overall: { property: 'glide.rest.max_content_length', megabytes: 10 },
} as const

/** What glide.rest.max_content_length can at most be set to. */
const OVERALL_MAXIMUM = 25

/**
 * The text of a request body, unpacked and decoded.
 * @throws RefusedBody over the instance's size limits, for a damaged gzip body and for an unknown charset.
 */
export function requestText(context: InstanceContext, request: InstanceRequest): string {
    const isGzip = /^(?:x-)?gzip$/i.test(request.headers['content-encoding']?.trim() ?? '')
    const overall = Math.min(limit(context, 'overall'), OVERALL_MAXIMUM)
    const allowed = Math.min(limit(context, isGzip ? 'gzip' : 'plain'), overall)
    if (request.body.length > allowed * BYTES_PER_MEGABYTE) {
        throw new RefusedBody(`The request body is larger than ${allowed} MB`)
    }
    const body = isGzip ? unpack(request.body, overall) : request.body
    const encoding = charset(request.headers['content-type'])
    try {
        return new TextDecoder(encoding).decode(body)
    } catch {
        throw new RefusedBody(`The charset ${encoding} is not known`)
    }
}

function unpack(body: Uint8Array, megabytes: number): Uint8Array {
    try {
        return gunzipSync(body, { maxOutputLength: megabytes * BYTES_PER_MEGABYTE })
    } catch {
        throw new RefusedBody(`The request body is not valid gzip, or larger than ${megabytes} MB when unpacked`)
    }
}

function limit(context: InstanceContext, kind: keyof typeof LIMITS): number {
    const { property, megabytes } = LIMITS[kind]
    const set = Number(context.properties.get().get(property))
    return set > 0 ? set : megabytes
}
