import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { ServerIdentity } from './certificates'

/** A request as it came. */
export interface Received {
    readonly method: string
    readonly url: string
    readonly headers: IncomingMessage['headers']
    readonly body: string
}

/** Somebody who is called, on 127.0.0.1. */
export interface Receiver {
    readonly url: string
    readonly port: number
    readonly received: Received[]
    close(): Promise<void>
}

type Answer = (request: Received, response: ServerResponse) => void

/** Opens a receiver; it answers 200 with `ok` unless told otherwise. */
export async function openReceiver(answer: Answer = ok, identity?: ServerIdentity): Promise<Receiver> {
    const received: Received[] = []
    const listen: RequestListener = (request, response) => {
        const chunks: Buffer[] = []
        request.on('data', (chunk: Buffer) => chunks.push(chunk))
        request.on('end', () => {
            const { method = '', url = '', headers } = request
            const whole = { method, url, headers, body: Buffer.concat(chunks).toString() }
            received.push(whole)
            answer(whole, response)
        })
    }
    const server: Server = identity ? createSecureServer(identity, listen) : createServer(listen)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return {
        url: `${identity ? 'https' : 'http'}://127.0.0.1:${port}`,
        port,
        received,
        close: () =>
            new Promise((resolve) => {
                server.close(() => resolve())
                server.closeAllConnections()
            }),
    }
}

function ok(_request: Received, response: ServerResponse): void {
    response.end('ok')
}
