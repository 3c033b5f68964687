import { gunzipSync } from 'node:zlib'
import type { InstanceContext } from '../access/context'
import type { InstanceRequest } from './http'
import { charset } from './media-types'

/** A body that the platform refuses before any script sees it; answered with 400. */
export class RefusedBody extends Error {}

/** A body whose content encoding or charset is none that is read; answered with 415, as an unsupported media type is. */
export class UnsupportedEncoding extends RefusedBody {}

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
 * @throws RefusedBody over the instance's size limits, for a damaged gzip body; UnsupportedEncoding for another content
 * encoding than gzip and for an unknown charset (guessed: no page says, and 415 is what RFC 9110 has for it).
 */
export function requestText(context: InstanceContext, request: InstanceRequest): string {
    const isGzip = contentEncoding(request) === 'gzip'
    const overall = Math.min(limit(context, 'overall'), OVERALL_MAXIMUM)
    const allowed = Math.min(limit(context, isGzip ? 'gzip' : 'plain'), overall)
    if (request.body.length > allowed * BYTES_PER_MEGABYTE) {
        throw new RefusedBody(`The request body is larger than ${allowed} MB`)
    }
    const body = isGzip ? unpack(request.body, overall) : request.body
    return decoder(charset(request.headers['content-type'])).decode(body)
}

/**
 * Checks that a body is plain text in UTF-8, all that the Table API reads here.
 * @throws UnsupportedEncoding
 */
export function requirePlainUtf8(request: InstanceRequest): void {
    if (contentEncoding(request) !== 'identity') {
        throw new UnsupportedEncoding('The Content-Encoding gzip is not built for this address in the local instance')
    }
    const encoding = charset(request.headers['content-type'])
    if (decoder(encoding).encoding !== 'utf-8') {
        throw new UnsupportedEncoding(`The charset ${encoding.slice(0, 40)} is not UTF-8`)
    }
}

function contentEncoding(request: InstanceRequest): 'gzip' | 'identity' {
    const named = (request.headers['content-encoding'] ?? '').trim().toLowerCase()
    if (named === '' || named === 'identity') {
        return 'identity'
    }
    if (named === 'gzip' || named === 'x-gzip') {
        return 'gzip'
    }
    throw new UnsupportedEncoding(`The Content-Encoding ${named.slice(0, 40)} is not supported; send gzip or none`)
}

function decoder(encoding: string): InstanceType<typeof TextDecoder> {
    try {
        return new TextDecoder(encoding)
    } catch {
        throw new UnsupportedEncoding(`The charset ${encoding.slice(0, 40)} is not known`)
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
