/** Numbers that look random and are the same in every run with the same seed (the generator mulberry32). */
export class Random {
    constructor(private state: number) {}

    /** A number from 0 up to, not including, 1. */
    next(): number {
        this.state = (this.state + 0x6d2b79f5) | 0
        let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    }

    /** A whole number from 0 up to, not including, `limit`. */
    below(limit: number): number {
        return Math.floor(this.next() * limit)
    }

    /** One of several. */
    pick<T>(items: readonly T[]): T {
        return items[this.below(items.length)] as T
    }

    /** The same items in another order. */
    shuffled<T>(items: readonly T[]): T[] {
        const order = [...items]
        for (let at = order.length - 1; at > 0; at--) {
            const other = this.below(at + 1)
            ;[order[at], order[other]] = [order[other] as T, order[at] as T]
        }
        return order
    }

    /** Hexadecimal digits. */
    hex(length: number): string {
        return Array.from({ length }, () => this.below(16).toString(16)).join('')
    }
}
