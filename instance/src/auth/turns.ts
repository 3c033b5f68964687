import { localError } from '../local-errors'

/** Those who may wait for their turn; one more is refused, as nobody waits that long for a log-in. */
const MAX_WAITING = 50

/** Lets so many go at the same moment, and the others wait in the order in which they came. */
export class Turns {
    private readonly waiting: (() => void)[] = []
    private busy = 0

    constructor(private readonly atOnce: number) {}

    /** @throws InstanceError 429 where too many wait */
    async take<T>(work: () => Promise<T>): Promise<T> {
        if (this.busy >= this.atOnce) {
            if (this.waiting.length >= MAX_WAITING) {
                throw localError('tooManyLogIns', { waiting: this.waiting.length })
            }
            await new Promise<void>((resolve) => this.waiting.push(resolve))
        } else {
            this.busy++
        }
        try {
            return await work()
        } finally {
            const next = this.waiting.shift()
            if (next) {
                next()
            } else {
                this.busy--
            }
        }
    }
}
