/** Milliseconds between two looks. */
const PAUSE = 100

/**
 * Looks until `look` returns something else than null, and returns that.
 *
 * @param what in words, for the error
 * @param patience milliseconds
 */
export async function eventually<T>(what: string, look: () => Promise<T | null>, patience = 90_000): Promise<T> {
    const deadline = Date.now() + patience
    for (;;) {
        const found = await look()
        if (found !== null) {
            return found
        }
        if (Date.now() > deadline) {
            throw new Error(`Not seen in ${patience} ms: ${what}`)
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
}

/** Runs `work` for each item over `connections` connections at the same time; resolves when all are through. */
export async function inParallel<T>(
    items: readonly T[],
    connections: number,
    work: (item: T) => Promise<void>,
): Promise<void> {
    const waiting = [...items]
    const connection = async () => {
        for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
            await work(item)
        }
    }
    await Promise.all(Array.from({ length: connections }, connection))
}
