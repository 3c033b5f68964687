import { connect } from 'node:net'
import type { Instance } from '../../journeys/support/instance'

/** What came back on a connection until it was closed, or until the patience was over. */
export interface RawAnswer {
    readonly text: string
    /** Status of each answer, in their order. */
    readonly statuses: readonly number[]
}

/**
 * Sends bytes as they are on a connection of its own.
 *
 * @param pieces sent one after the other with a pause between them
 * @param pause milliseconds
 * @param patience milliseconds to wait for more
 */
export function sendRaw(
    instance: Instance,
    pieces: readonly (string | Uint8Array)[],
    pause = 0,
    patience = 3000,
): Promise<RawAnswer> {
    const { port } = new URL(instance.url)
    return new Promise((resolve) => {
        const socket = connect({ host: '127.0.0.1', port: Number(port) })
        let text = ''
        const end = () => {
            clearTimeout(timer)
            socket.destroy()
            resolve({ text, statuses: [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, code]) => Number(code)) })
        }
        const timer = setTimeout(end, patience + pause * pieces.length)
        socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
        socket.on('error', end)
        socket.on('close', end)
        pieces.forEach((piece, at) => setTimeout(() => socket.writable && socket.write(piece), at * pause))
    })
}
