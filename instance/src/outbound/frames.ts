import { deserialize, serialize } from 'node:v8'

const LENGTH_BYTES = 4

/** A message as bytes: its length and what `node:v8` makes of it. */
export function frame(message: unknown): Buffer {
    const content = serialize(message)
    const whole = Buffer.allocUnsafe(LENGTH_BYTES + content.length)
    whole.writeUInt32BE(content.length, 0)
    content.copy(whole, LENGTH_BYTES)
    return whole
}

/** Takes a stream of frames apart. */
export class FrameReader<T> {
    private readonly chunks: Uint8Array[] = []
    private size = 0

    /** Adds what has come. */
    push(chunk: Uint8Array): void {
        this.chunks.push(chunk)
        this.size += chunk.length
    }

    /** The next whole message, or undefined. */
    next(): T | undefined {
        if (this.size < LENGTH_BYTES) {
            return undefined
        }
        const head = this.take(LENGTH_BYTES)
        const length = head.readUInt32BE(0)
        if (this.size < length) {
            this.chunks.unshift(head)
            this.size += head.length
            return undefined
        }
        return deserialize(this.take(length)) as T
    }

    private take(length: number): Buffer {
        const all = this.chunks.length === 1 ? Buffer.from(this.chunks[0] ?? []) : Buffer.concat(this.chunks)
        const rest = all.subarray(length)
        this.chunks.length = 0
        if (rest.length > 0) {
            this.chunks.push(rest)
        }
        this.size = rest.length
        return all.subarray(0, length)
    }
}
