"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.QUEUE_LIMITS = void 0;
exports.openFront = openFront;
const node_crypto_1 = require("node:crypto");
const multipart_1 = __importDefault(require("@fastify/multipart"));
const fastify_1 = __importDefault(require("fastify"));
const local_errors_1 = require("../local-errors");
const outside_text_1 = require("../outside-text");
const doors_1 = require("../rest/doors");
const messages_1 = require("../workers/messages");
const refusals_1 = require("./refusals");
/**
 * Transactions that may wait for a thread, as the request queues of the platform's semaphore pools: API_INT for REST and
 * SOAP, Default for the rest; one more is answered 429 (markdown/impact/io-semaphores-performance-metrics.md).
 */
exports.QUEUE_LIMITS = { integration: 50, interactive: 150 };
/** Seconds in which a request must have arrived whole; its headers in a third of that. 32 MB take less than one. */
const REQUEST_TIMEOUT = 60;
/** Milliseconds between two looks for requests that are late, and that a connection is kept without a request. */
const LATE_CHECK = 500;
const KEEP_ALIVE = 30_000;
/** Connections at a time: more than the queues hold; one more is closed at once. */
const MAX_CONNECTIONS = 1000;
/** Bytes of a body that is read before anybody has looked at the credentials which come with it. */
const UNJUDGED_BODY = 64 * 1024;
/** Headers that bring credentials. */
const CREDENTIALS = ['authorization', 'cookie', 'x-sn-apikey'];
/** Only this machine: the instance has demo users whose password is their name. */
const HOST = '127.0.0.1';
const [LOCAL_RUN] = doors_1.DOORS;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const MEDIA_TYPE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;|$)/;
/** Characters of a line of the log. */
const MAX_LINE_LENGTH = 2000;
const NO_BODY = new Uint8Array(0);
const NO_PARTS = [];
/**
 * Opens the HTTP front: every path goes to the backend with its body as bytes, however it is labelled; multipart forms
 * arrive in parts. What is wrong before a transaction can begin is answered in the platform's error shape.
 */
async function openFront(options) {
    const { port, backend, token, log, requestTimeout = REQUEST_TIMEOUT } = options;
    const server = (0, fastify_1.default)({
        bodyLimit: refusals_1.BODY_LIMIT,
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
        clientErrorHandler: (error, socket) => (0, refusals_1.refuseOnSocket)(socket, error),
        frameworkErrors: (error, request, reply) => refuse(request, reply, error, log),
        routerOptions: { maxParamLength: 1 << 16 },
    });
    await server.register(multipart_1.default, { limits: { fileSize: refusals_1.BODY_LIMIT, parts: 1000 }, isPartAFile: () => true });
    server.server.maxConnections = MAX_CONNECTIONS;
    judgeBeforeBodies(server, backend);
    readBodiesAsBytes(server);
    endConnectionsOnClose(server);
    setFixedHeaders(server);
    server.setErrorHandler((error, request, reply) => refuse(request, reply, error, log));
    server.server.on('checkExpectation', (request, response) => {
        const { status, headers, body } = (0, refusals_1.errorAnswer)((0, local_errors_1.localError)('expectation'), asSent(request));
        const length = Buffer.byteLength(body);
        response
            .writeHead(status, { ...headers, ...refusals_1.FIXED_HEADERS, 'cache-control': refusals_1.NOT_KEPT, 'content-length': length })
            .end(body);
    });
    server.route({
        method: 'POST',
        url: LOCAL_RUN.address,
        handler: (request, reply) => runScript(request, reply, backend, token),
    });
    server.route({ method: [...METHODS], url: '*', handler: (request, reply) => pass(request, reply, backend) });
    server.setNotFoundHandler((request, reply) => pass(request, reply, backend));
    try {
        await server.listen({ host: HOST, port });
    }
    catch (error) {
        await server.close();
        throw error.code === 'EADDRINUSE'
            ? (0, local_errors_1.localError)('portInUse', { port })
            : (0, local_errors_1.localError)('cannotListen', { port, reason: (0, local_errors_1.reasonOf)(error) });
    }
    return { port: server.server.address().port, close: () => server.close() };
}
function readBodiesAsBytes(server) {
    server.removeContentTypeParser(['application/json', 'text/plain']);
    server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    // A label that is no media type is for the platform to refuse, after it has looked at who asks.
    server.addHook('onRequest', (request, _reply, done) => {
        const type = request.raw.headers['content-type'];
        if (type !== undefined && !MEDIA_TYPE.test(type)) {
            request.headers = { ...request.raw.headers, 'content-type': 'application/octet-stream' };
        }
        done();
    });
}
function setFixedHeaders(server) {
    server.addHook('onRequest', (request, _reply, done) => {
        const { httpVersion, headers } = request.raw;
        done(httpVersion === '1.1' && headers.host === undefined ? (0, local_errors_1.localError)('noHost') : undefined);
    });
    server.addHook('onSend', (_request, reply, payload, done) => {
        reply.headers(refusals_1.FIXED_HEADERS);
        if (!reply.hasHeader('cache-control')) {
            reply.header('cache-control', refusals_1.NOT_KEPT);
        }
        done(null, payload);
    });
}
/**
 * Whoever sends no credentials, or a large body, is judged before the body is read: it is not worth waiting for if the
 * answer is 401 anyway.
 */
function judgeBeforeBodies(server, backend) {
    server.addHook('onRequest', async (request, reply) => {
        const { headers, url = '/' } = request.raw;
        const isChunked = headers['transfer-encoding'] !== undefined;
        const length = Number(headers['content-length'] ?? 0);
        const isUnjudged = isChunked || length > UNJUDGED_BODY || CREDENTIALS.every((name) => headers[name] === undefined);
        if ((!isChunked && length === 0) || !isUnjudged || url === LOCAL_RUN.address) {
            return;
        }
        const asked = bodyless(request);
        const refusal = await backend.admit(asked, queueLimit(url));
        if (refusal) {
            // The rest of the body is not read: the connection ends with the answer.
            await send(reply.header('connection', 'close'), (0, refusals_1.inShape)(asked, refusal));
        }
    });
}
function bodyless(request) {
    const { raw } = request;
    return {
        method: request.method,
        url: raw.url ?? '/',
        headers: flat(raw.headers),
        body: NO_BODY,
        parts: NO_PARTS,
        remoteAddress: raw.socket.remoteAddress ?? '',
    };
}
function queueLimit(url) {
    return url.startsWith('/api/') ? exports.QUEUE_LIMITS.integration : exports.QUEUE_LIMITS.interactive;
}
/** A kept-alive connection would hold the close back until its client lets go. */
function endConnectionsOnClose(server) {
    let closing = false;
    server.addHook('preClose', (done) => {
        closing = true;
        done();
    });
    server.addHook('onSend', (_request, reply, payload, done) => {
        if (closing) {
            reply.header('connection', 'close');
        }
        done(null, payload);
    });
}
async function pass(request, reply, backend) {
    const parts = request.isMultipart() ? await readParts(request) : NO_PARTS;
    const body = request.body instanceof Uint8Array ? (0, messages_1.postable)(request.body) : NO_BODY;
    const asked = { ...bodyless(request), body, parts };
    return send(reply, (0, refusals_1.inShape)(asked, await backend.handle(asked, queueLimit(asked.url), whileConnected(reply))));
}
/** Aborted when the client is gone before it has its answer. */
function whileConnected(reply) {
    const gone = new AbortController();
    reply.raw.once('close', () => reply.raw.writableFinished || gone.abort());
    return gone.signal;
}
function send(reply, response) {
    reply.code(response.status);
    for (const name in response.headers) {
        const value = response.headers[name];
        if (value !== undefined) {
            reply.header(name, value);
        }
    }
    return reply.send(typeof response.body === 'string'
        ? response.body
        : Buffer.from(response.body.buffer, response.body.byteOffset, response.body.byteLength));
}
async function readParts(request) {
    const parts = [];
    try {
        for await (const part of request.parts()) {
            if (part.type === 'file') {
                const data = (0, messages_1.postable)(await part.toBuffer());
                parts.push({
                    name: part.fieldname,
                    fileName: part.filename ?? null,
                    contentType: part.mimetype || null,
                    data,
                });
            }
        }
    }
    catch (error) {
        const tooLarge = error.statusCode === 413;
        throw tooLarge
            ? (0, local_errors_1.localError)('bodyTooLarge', { limit: refusals_1.BODY_LIMIT })
            : (0, local_errors_1.localError)('badRequest', { reason: (0, local_errors_1.reasonOf)(error) });
    }
    return parts;
}
async function runScript(request, reply, backend, token) {
    if (!sameText(request.headers.authorization ?? '', `Bearer ${token}`)) {
        throw (0, local_errors_1.localError)('refusedToken');
    }
    const script = scriptSource(request.body);
    if (!script) {
        throw (0, local_errors_1.localError)('badRequest', { reason: 'it is not {"source","name","scope","user"} in JSON' });
    }
    return reply.header('content-type', 'application/json').send(JSON.stringify(await backend.runScript(script)));
}
function scriptSource(body) {
    try {
        const value = JSON.parse(Buffer.from(body).toString('utf8'));
        const { source, name, scope, user } = value;
        const whole = [source, name, scope, user].every((item) => typeof item === 'string');
        return whole ? { source, name, scope, user } : null;
    }
    catch {
        return null;
    }
}
/** Answers an error; what it tells of the inside goes to the log only. */
function refuse(request, reply, thrown, log) {
    const error = (0, refusals_1.asInstanceError)(thrown);
    if (error.status >= 500) {
        log((0, outside_text_1.cleanText)(error.message, MAX_LINE_LENGTH));
    }
    // Hooks do not run for what cannot be routed.
    void send(reply.headers({ ...refusals_1.FIXED_HEADERS, 'cache-control': refusals_1.NOT_KEPT }), (0, refusals_1.errorAnswer)(error, asSent(request.raw)));
}
function asSent({ url = '/', headers }) {
    return { url, headers: flat(headers) };
}
/** Node joins repeated headers itself; only set-cookie, which no client sends, comes as a list. */
function flat(headers) {
    const flattened = {};
    for (const name in headers) {
        const value = headers[name];
        if (value !== undefined) {
            flattened[name] = typeof value === 'string' ? value : value.join(', ');
        }
    }
    return flattened;
}
function sameText(given, expected) {
    const [a, b] = [Buffer.from(given), Buffer.from(expected)];
    return a.length === b.length && (0, node_crypto_1.timingSafeEqual)(a, b);
}
//# sourceMappingURL=front.js.map