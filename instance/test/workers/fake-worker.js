/** A worker process that speaks the pool's messages; what it does is told by the request's url. */
const { nodeId } = JSON.parse(process.argv[2])

if (nodeId === 'unusable') {
    process.send({ kind: 'unusable', reason: 'no database' }, undefined, undefined, () => process.exit(1))
} else {
    process.send({ kind: 'ready' })
}
process.on('disconnect', () => process.exit(0))
process.on('message', ({ id, kind, payload }) => {
    const answer = (value, jobsQueued = false) => process.send({ kind: 'answer', id, value, jobsQueued })
    if (kind === 'close') {
        process.exit(0)
    }
    if (kind === 'admit') {
        const isRefused = payload.url.startsWith('/refused')
        answer(isRefused ? { status: 401, headers: { 'x-bytes': String(payload.body.length) }, body: 'who' } : null)
        return
    }
    if (kind !== 'http') {
        answer(kind === 'script' ? { output: [payload.source], error: null } : null)
        return
    }
    const url = new URL(payload.url, 'http://test')
    switch (url.pathname) {
        case '/die':
            throw new Error('died on purpose')
        case '/exit':
            process.exit(3)
            break
        case '/fail':
            process.send({ kind: 'failure', id, reason: 'failed on purpose', canceled: false, jobsQueued: false })
            break
        case '/slow':
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(url.searchParams.get('ms')))
            answer({ status: 200, headers: {}, body: 'slow' })
            break
        case '/queue':
            answer({ status: 200, headers: {}, body: '' }, true)
            break
        case '/echo':
            answer({
                status: 201,
                headers: { 'content-type': 'application/octet-stream', 'set-cookie': ['a=1', 'b=2'] },
                body: payload.body,
            })
            break
        default: {
            const { method, headers, body, parts, remoteAddress } = payload
            const told = parts.map((part) => ({ ...part, data: Buffer.from(part.data).toString() }))
            const text = JSON.stringify({
                method,
                url: payload.url,
                headers,
                body: Buffer.from(body).toString(),
                parts: told,
                remoteAddress,
            })
            answer({ status: 200, headers: { 'content-type': 'application/json' }, body: text })
        }
    }
})
