import { timingSafeEqual } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { InstanceError, localError, reasonOf } from '../local-errors'
import { DOORS } from '../rest/doors'
import type { InstanceRequest, InstanceResponse, RequestPart } from '../rest/http'
import type { ScriptRun } from '../workers/instance-node'
import { movable, postable, type ScriptSource } from '../workers/messages'

/** What answers the front's requests: the interactive pool. */
export interface FrontBackend {
    /** @param queueLimit calls that may wait before this one, else it is refused with 429 */
    handle(request: InstanceRequest, queueLimit: number, transfer: ArrayBuffer[]): Promise<InstanceResponse>
    runScript(script: ScriptSource): Promise<ScriptRun>
}

export interface FrontOptions {
    /** 0 takes any free port. */
    readonly port: number
    readonly backend: FrontBackend
    /** What `POST /_local/run` must present as a bearer token. */
    readonly token: string
    readonly log: (line: string) => void
}

export interface Front {
    readonly port: number
    /** Takes no new request and resolves when the running ones are answered. */
    close(): Promise<void>
}

/** Bytes of a body that the front takes; above every limit of the platform, which `rest/` answers. */
export const BODY_LIMIT = 32 * 1024 * 1024

/**
 * Transactions that may wait for a thread, as the request queues of the platform's semaphore pools: API_INT for REST and
 * SOAP, Default for the rest; one more is answered 429 (markdown/impact/io-semaphores-performance-metrics.md).
 */
export const QUEUE_LIMITS = { integration: 50, interactive: 150 } as const

/** Only this machine: the instance has demo users whose password is their name. */
const HOST = '127.0.0.1'

const [LOCAL_RUN] = DOORS

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

const MEDIA_TYPE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;|$)/

const NO_BODY = new Uint8Array(0)
const NO_PARTS: readonly RequestPart[] = []

/**
 * Opens the HTTP front: every path goes to the backend with its body as bytes, however it is labelled; multipart forms
 * arrive in parts. What is wrong before a transaction can begin is answered in the platform's error shape.
 */
export async function openFront({ port, backend, token, log }: FrontOptions): Promise<Front> {
    const server = fastify({
        bodyLimit: BODY_LIMIT,
        logger: false,
        exposeHeadRoutes: false,
        routerOptions: { maxParamLength: 1 << 16 },
    })
    await server.register(multipart, { limits: { fileSize: BODY_LIMIT, parts: 1000 }, isPartAFile: () => true })
    readBodiesAsBytes(server)
    endConnectionsOnClose(server)
    server.setErrorHandler((error, _request, reply) => refuse(reply, error, log))
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
    const { raw } = request
    const url = raw.url ?? '/'
    const parts = request.isMultipart() ? await readParts(request) : NO_PARTS
    const body = request.body instanceof Uint8Array ? postable(request.body) : NO_BODY
    const instanceRequest: InstanceRequest = {
        method: request.method,
        url,
        headers: flat(raw.headers),
        body,
        parts,
        remoteAddress: raw.socket.remoteAddress ?? '',
    }
    const limit = url.startsWith('/api/') ? QUEUE_LIMITS.integration : QUEUE_LIMITS.interactive
    const response = await backend.handle(instanceRequest, limit, movable([body, ...parts.map(({ data }) => data)]))
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

/** The platform's shape of an error answer (markdown/api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.md). */
function refuse(reply: FastifyReply, thrown: unknown, log: (line: string) => void): void {
    const error = asInstanceError(thrown)
    if (error.status >= 500) {
        log(error.message)
    }
    const body = { error: { message: titleOf(error.status), detail: error.message }, status: 'failure' }
    void reply.code(error.status).header('content-type', 'application/json;charset=UTF-8').send(JSON.stringify(body))
}

function asInstanceError(thrown: unknown): InstanceError {
    if (thrown instanceof InstanceError) {
        return thrown
    }
    const status = (thrown as { statusCode?: number }).statusCode ?? 500
    if (status === 413) {
        return localError('bodyTooLarge', { limit: BODY_LIMIT })
    }
    return localError(status < 500 ? 'badRequest' : 'transactionFailed', { reason: reasonOf(thrown) })
}

function titleOf(status: number): string {
    const titles: Readonly<Record<number, string>> = {
        400: 'Bad Request',
        403: 'Forbidden',
        413: 'Payload Too Large',
        429: 'Too Many Requests',
        503: 'Service Unavailable',
    }
    return titles[status] ?? 'Internal Server Error'
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
