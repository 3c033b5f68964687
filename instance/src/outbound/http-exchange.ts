import { type IncomingMessage, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import type { Header } from './exchange'
import { CallFailed } from './failures'
import type { Agents } from './trust'

/**
 * Bytes of a body, either way: what the platform takes of a REST request by default (glide.rest.max_content_length). The
 * pages of RESTMessageV2 have no figure.
 */
export const BODY_LIMIT = 10 * 1024 * 1024

/** One request and its answer, without redirects. */
export interface Exchange {
    readonly method: string
    readonly url: URL
    readonly headers: readonly Header[]
    readonly body: Uint8Array | null
    readonly connectTimeout: number
    readonly readTimeout: number
    readonly agents: Agents
}

/** What came back. */
export interface Reply {
    readonly status: number
    readonly headers: readonly Header[]
    readonly body: Uint8Array
}

/** Methods that may be sent again without harm. */
const REPEATABLE = new Set(['GET', 'HEAD', 'PUT', 'DELETE'])

/**
 * Sends one request and reads its answer whole.
 *
 * @throws CallFailed, or an error of Node
 */
export async function sendOnce(exchange: Exchange): Promise<Reply> {
    try {
        return await attempt(exchange)
    } catch (error) {
        // A kept connection that the other side ended just now: the request has not been looked at.
        const { code, isReused } = error as { code?: string; isReused?: boolean }
        if (code === 'ECONNRESET' && isReused === true && REPEATABLE.has(exchange.method)) {
            return attempt(exchange)
        }
        throw error
    }
}

function attempt({ method, url, headers, body, connectTimeout, readTimeout, agents }: Exchange): Promise<Reply> {
    return new Promise((resolve, reject) => {
        const isSecure = url.protocol === 'https:'
        const request = (isSecure ? httpsRequest : httpRequest)(url, {
            method,
            agent: isSecure ? agents.https : agents.http,
            headers: flat(headers, body),
        })
        const fail = (error: Error): void => {
            reject(request.reusedSocket ? Object.assign(error, { isReused: true }) : error)
            request.destroy()
        }
        request.on('error', fail)
        request.on('socket', (socket) =>
            watchTimes(socket, isSecure, request.reusedSocket, { connectTimeout, readTimeout }, (failure) =>
                fail(
                    new CallFailed(
                        failure,
                        failure === 'connectTimeout' ? `Connect to ${url.host} timed out` : 'Read timed out',
                    ),
                ),
            ),
        )
        request.on('response', (response) => {
            readBody(response).then(
                (read) => resolve({ status: response.statusCode ?? 0, headers: headersOf(response), body: read }),
                fail,
            )
        })
        request.end(body ?? undefined)
    })
}

/** Limits the time until the connection is there, then each wait for data. */
function watchTimes(
    socket: Socket,
    isSecure: boolean,
    isReused: boolean,
    { connectTimeout, readTimeout }: { connectTimeout: number; readTimeout: number },
    onLate: (failure: 'connectTimeout' | 'readTimeout') => void,
): void {
    const read = (): void => onLate('readTimeout')
    const watchReads = (): void => {
        socket.setTimeout(readTimeout, read)
        // The agent keeps the socket for other requests.
        socket.once('free', () => socket.off('timeout', read))
    }
    if (isReused) {
        watchReads()
        return
    }
    const timer = connectTimeout > 0 ? setTimeout(() => onLate('connectTimeout'), connectTimeout) : undefined
    socket.once('close', () => clearTimeout(timer))
    // The handshake belongs to the reads: the connection is there before it.
    socket.once('connect', () => {
        clearTimeout(timer)
        watchReads()
    })
    if (isSecure) {
        socket.once('secureConnect', () => clearTimeout(timer))
    }
}

async function readBody(response: IncomingMessage): Promise<Uint8Array> {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of response as AsyncIterable<Buffer>) {
        size += chunk.length
        if (size > BODY_LIMIT) {
            response.destroy()
            throw new CallFailed('tooLarge', `The answer has more than ${BODY_LIMIT} bytes`)
        }
        chunks.push(chunk)
    }
    if (!response.complete) {
        throw new CallFailed('reset', 'The connection ended before the answer was whole')
    }
    return Buffer.concat(chunks, size)
}

function headersOf({ rawHeaders }: IncomingMessage): Header[] {
    const headers: Header[] = []
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
        headers.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? ''])
    }
    return headers
}

/** As Node wants them, with the length of the body: without it the body would come in chunks. */
function flat(headers: readonly Header[], body: Uint8Array | null): Record<string, string | number> {
    const flattened: Record<string, string | number> = Object.fromEntries(headers)
    if (body !== null) {
        flattened['Content-Length'] = body.length
    }
    return flattened
}
