/** How many connections there may be. */
export interface ConnectionLimits {
    readonly all: number
    readonly host: number
}

interface Waiter {
    readonly host: string
    readonly take: () => void
}

/**
 * Connections in use, in all and by host (markdown/api-reference/web-services/r_HTTPConnectionManagementProps.md: whoever finds
 * the maximum reached "may have to wait briefly to obtain a connection"). First come, first served, but for those whose
 * host has none left: they hold up nobody else.
 */
export class Connections {
    private readonly byHost = new Map<string, number>()
    private waiters: Waiter[] = []
    private inUse = 0

    /** @param limits asked each time, since a change of the properties takes effect at once */
    constructor(private readonly limits: () => ConnectionLimits) {}

    /** Resolves when there is a connection; the function given back returns it. */
    obtain(host: string): Promise<() => void> {
        return new Promise((resolve) => {
            const take = (): void => {
                this.count(host, 1)
                let isReturned = false
                resolve(() => {
                    if (!isReturned) {
                        isReturned = true
                        this.count(host, -1)
                        this.serve()
                    }
                })
            }
            this.waiters.push({ host, take })
            this.serve()
        })
    }

    /** Connections in use now. */
    get size(): number {
        return this.inUse
    }

    private count(host: string, change: number): void {
        this.inUse += change
        const count = (this.byHost.get(host) ?? 0) + change
        if (count === 0) {
            this.byHost.delete(host)
        } else {
            this.byHost.set(host, count)
        }
    }

    private serve(): void {
        const limits = this.limits()
        const left: Waiter[] = []
        for (const waiter of this.waiters) {
            if (this.inUse < limits.all && (this.byHost.get(waiter.host) ?? 0) < limits.host) {
                waiter.take()
            } else {
                left.push(waiter)
            }
        }
        this.waiters = left
    }
}
