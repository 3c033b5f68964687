import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { localError, reasonOf } from '../local-errors'
import { cleanText } from '../outside-text'
import { DOORS } from '../rest/doors'
import type { InstanceRequest, InstanceResponse, RequestPart } from '../rest/http'
import type { ScriptRun } from '../workers/instance-node'
import { postable, type ScriptSource } from '../workers/messages'
import {
    asInstanceError,
    BODY_LIMIT,
    errorAnswer,
    FIXED_HEADERS,
    inShape,
    NOT_KEPT,
    refuseOnSocket,
    TUNNEL,
} from './refusals'

/** What answers the front's requests: the interactive pool. */
export interface FrontBackend {
    /**
     * @param queueLimit calls that may wait before this one, else it is refused with 429
     * @param signal ends the transaction: its client is gone
     */
    handle(request: InstanceRequest, queueLimit: number, signal: AbortSignal): Promise<InstanceResponse>
    /** Looks at a request without its body; the refusal, or null if its body is to be read. */
    admit(request: InstanceRequest, queueLimit: number): Promise<InstanceResponse | null>
    runScript(script: ScriptSource): Promise<ScriptRun>
}

export interface FrontOptions {
    /** 0 takes any free port. */
    readonly port: number
    readonly backend: FrontBackend
    /** What `POST /_local/run` must present as a bearer token. */
    readonly token: string
    readonly log: (line: string) => void
    /** Seconds in which a request must have arrived whole. */
    readonly requestTimeout?: number
}

export interface Front {
    readonly port: number
    /** Takes no new request and resolves when the running ones are answered. */
    close(): Promise<void>
}

/**
 * Transactions that may wait for a thread, as the request queues of the platform's semaphore pools: API_INT for REST and
 * SOAP, Default for the rest; one more is answered 429 (markdown/impact/io-semaphores-performance-metrics.md).
 */
export const QUEUE_LIMITS = { integration: 50, interactive: 150 } as const

/** Seconds in which a request must have arrived whole; its headers in a third of that. 32 MB take less than one. */
const REQUEST_TIMEOUT = 60

/** Milliseconds between two looks for requests that are late, and that a connection is kept without a request. */
const LATE_CHECK = 500
const KEEP_ALIVE = 30_000

/** Connections at a time: more than the queues hold; one more is closed at once. */
const MAX_CONNECTIONS = 1000

/** Bytes of a body that is read before anybody has looked at the credentials which come with it. */
const UNJUDGED_BODY = 64 * 1024

/** Headers that bring credentials. */
const CREDENTIALS = ['authorization', 'cookie', 'x-sn-apikey'] as const

/** Only this machine: the instance has demo users whose password is their name. */
const HOST = '127.0.0.1'

const [LOCAL_RUN] = DOORS

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

const MEDIA_TYPE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;|$)/

/** Characters of a line of the log. */
const MAX_LINE_LENGTH = 2000

const NO_BODY = new Uint8Array(0)
const NO_PARTS: readonly RequestPart[] = []

/**
 * Opens the HTTP front: every path goes to the backend with its body as bytes, however it is labelled; multipart forms
 * arrive in parts. What is wrong before a transaction can begin is answered in the platform's error shape.
 */
export async function openFront(options: FrontOptions): Promise<Front> {
    const { port, backend, token, log, requestTimeout = REQUEST_TIMEOUT } = options
    const server = fastify({
        bodyLimit: BODY_LIMIT,
        logger: false,
        keepAliveTimeout: KEEP_ALIVE,
        requestTimeout: requestTimeout * 1000,
        http: {
            headersTimeout: Math.ceil((requestTimeout * 1000) / 3),
            connectionsCheckingInterval: Math.min(LATE_CHECK, requestTimeout * 500),
            // Node answers a missing Host header without a body; here it is an error like others.
            requireHostHeader: false,
        },
        exposeHeadRoutes: false,
        clientErrorHandler: (error, socket) => refuseOnSocket(socket, error),
        frameworkErrors: (error, request, reply) => refuse(request, reply, error, log),
        routerOptions: { maxParamLength: 1 << 16 },
    })
    await server.register(multipart, { limits: { fileSize: BODY_LIMIT, parts: 1000 }, isPartAFile: () => true })
    server.server.maxConnections = MAX_CONNECTIONS
    judgeBeforeBodies(server, backend)
    readBodiesAsBytes(server)
    endConnectionsOnClose(server)
    setFixedHeaders(server)
    server.setErrorHandler((error, request, reply) => refuse(request, reply, error, log))
    server.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
        const { status, headers, body } = errorAnswer(localError('expectation'), asSent(request))
        const length = Buffer.byteLength(body)
        response
            .writeHead(status, { ...headers, ...FIXED_HEADERS, 'cache-control': NOT_KEPT, 'content-length': length })
            .end(body)
    })
    server.server.on('connect', (_request, socket) => refuseOnSocket(socket, { code: TUNNEL, message: '' }))
    server.route({
        method: 'POST',
        url: LOCAL_RUN.address,
        handler: (request, reply) => runScript(request, reply, backend, token),
    })
    server.route({ method: [...METHODS], url: '*', handler: (request, reply) => pass(request, reply, backend) })
    server.setNotFoundHandler((request, reply) => pass(request, reply, backend))
    try {
        await server.listen({ host: HOST, port })
    } catch (error) {
        await server.close()
        throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
            ? localError('portInUse', { port })
            : localError('cannotListen', { port, reason: reasonOf(error) })
    }
    return { port: (server.server.address() as AddressInfo).port, close: () => server.close() }
}

function readBodiesAsBytes(server: FastifyInstance): void {
    server.removeContentTypeParser(['application/json', 'text/plain'])
    server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    // A label that is no media type is for the platform to refuse, after it has looked at who asks.
    server.addHook('onRequest', (request, _reply, done) => {
        const type = request.raw.headers['content-type']
        if (type !== undefined && !MEDIA_TYPE.test(type)) {
            request.headers = { ...request.raw.headers, 'content-type': 'application/octet-stream' }
        }
        done()
    })
}

function setFixedHeaders(server: FastifyInstance): void {
    server.addHook('onRequest', (request, _reply, done) => {
        const { httpVersion, headers } = request.raw
        done(httpVersion === '1.1' && headers.host === undefined ? localError('noHost') : undefined)
    })
    server.addHook('onSend', (_request, reply, payload, done) => {
        reply.headers(FIXED_HEADERS)
        if (!reply.hasHeader('cache-control')) {
            reply.header('cache-control', NOT_KEPT)
        }
        done(null, payload)
    })
}

/**
 * Whoever sends no credentials, or a large body, is judged before the body is read: it is not worth waiting for if the
 * answer is 401 anyway.
 */
function judgeBeforeBodies(server: FastifyInstance, backend: FrontBackend): void {
    server.addHook('onRequest', async (request, reply) => {
        const { headers, url = '/' } = request.raw
        const isChunked = headers['transfer-encoding'] !== undefined
        const length = Number(headers['content-length'] ?? 0)
        const isUnjudged =
            isChunked || length > UNJUDGED_BODY || CREDENTIALS.every((name) => headers[name] === undefined)
        if ((!isChunked && length === 0) || !isUnjudged || url === LOCAL_RUN.address) {
            return
        }
        const asked = bodyless(request)
        const refusal = await backend.admit(asked, queueLimit(url))
        if (refusal) {
            // The rest of the body is not read: the connection ends with the answer.
            await send(reply.header('connection', 'close'), inShape(asked, refusal))
        }
    })
}

function bodyless(request: FastifyRequest): InstanceRequest {
    const { raw } = request
    return {
        method: request.method,
        url: raw.url ?? '/',
        headers: flat(raw.headers),
        body: NO_BODY,
        parts: NO_PARTS,
        remoteAddress: raw.socket.remoteAddress ?? '',
    }
}

function queueLimit(url: string): number {
    return url.startsWith('/api/') ? QUEUE_LIMITS.integration : QUEUE_LIMITS.interactive
}

/** A kept-alive connection would hold the close back until its client lets go. */
function endConnectionsOnClose(server: FastifyInstance): void {
    let closing = false
    server.addHook('preClose', (done) => {
        closing = true
        done()
    })
    server.addHook('onSend', (_request, reply, payload, done) => {
        if (closing) {
            reply.header('connection', 'close')
        }
        done(null, payload)
    })
}

async function pass(request: FastifyRequest, reply: FastifyReply, backend: FrontBackend): Promise<FastifyReply> {
    const parts = request.isMultipart() ? await readParts(request) : NO_PARTS
    const body = request.body instanceof Uint8Array ? postable(request.body) : NO_BODY
    const asked = { ...bodyless(request), body, parts }
    return send(reply, inShape(asked, await backend.handle(asked, queueLimit(asked.url), whileConnected(reply))))
}

/** Aborted when the client is gone before it has its answer. */
function whileConnected(reply: FastifyReply): AbortSignal {
    const gone = new AbortController()
    reply.raw.once('close', () => reply.raw.writableFinished || gone.abort())
    return gone.signal
}

function send(reply: FastifyReply, response: InstanceResponse): FastifyReply {
    reply.code(response.status)
    for (const name in response.headers) {
        const value = response.headers[name]
        if (value !== undefined) {
            reply.header(name, value)
        }
    }
    return reply.send(
        typeof response.body === 'string'
            ? response.body
            : Buffer.from(response.body.buffer, response.body.byteOffset, response.body.byteLength),
    )
}

async function readParts(request: FastifyRequest): Promise<RequestPart[]> {
    const parts: RequestPart[] = []
    try {
        for await (const part of request.parts()) {
            if (part.type === 'file') {
                const data = postable(await part.toBuffer())
                parts.push({
                    name: part.fieldname,
                    fileName: part.filename ?? null,
                    contentType: part.mimetype || null,
                    data,
                })
            }
        }
    } catch (error) {
        const tooLarge = (error as { statusCode?: number }).statusCode === 413
        throw tooLarge
            ? localError('bodyTooLarge', { limit: BODY_LIMIT })
            : localError('badRequest', { reason: reasonOf(error) })
    }
    return parts
}

async function runScript(
    request: FastifyRequest,
    reply: FastifyReply,
    backend: FrontBackend,
    token: string,
): Promise<FastifyReply> {
    if (!sameText(request.headers.authorization ?? '', `Bearer ${token}`)) {
        throw localError('refusedToken')
    }
    const script = scriptSource(request.body)
    if (!script) {
        throw localError('badRequest', { reason: 'it is not {"source","name","scope","user"} in JSON' })
    }
    return reply.header('content-type', 'application/json').send(JSON.stringify(await backend.runScript(script)))
}

function scriptSource(body: unknown): ScriptSource | null {
    try {
        const value = JSON.parse(Buffer.from(body as Uint8Array).toString('utf8')) as Partial<
            Record<keyof ScriptSource, unknown>
        >
        const { source, name, scope, user } = value
        const whole = [source, name, scope, user].every((item) => typeof item === 'string')
        return whole ? ({ source, name, scope, user } as ScriptSource) : null
    } catch {
        return null
    }
}

/** Answers an error; what it tells of the inside goes to the log only. */
function refuse(request: FastifyRequest, reply: FastifyReply, thrown: unknown, log: (line: string) => void): void {
    const error = asInstanceError(thrown)
    if (error.status >= 500) {
        log(cleanText(error.message, MAX_LINE_LENGTH))
    }
    // Hooks do not run for what cannot be routed.
    void send(reply.headers({ ...FIXED_HEADERS, 'cache-control': NOT_KEPT }), errorAnswer(error, asSent(request.raw)))
}

function asSent({ url = '/', headers }: IncomingMessage): Pick<InstanceRequest, 'url' | 'headers'> {
    return { url, headers: flat(headers) }
}

/** Node joins repeated headers itself; only set-cookie, which no client sends, comes as a list. */
function flat(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> {
    const flattened: Record<string, string> = {}
    for (const name in headers) {
        const value = headers[name]
        if (value !== undefined) {
            flattened[name] = typeof value === 'string' ? value : value.join(', ')
        }
    }
    return flattened
}

function sameText(given: string, expected: string): boolean {
    const [a, b] = [Buffer.from(given), Buffer.from(expected)]
    return a.length === b.length && timingSafeEqual(a, b)
}
