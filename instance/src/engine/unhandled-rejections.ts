/** A context that can tell its own promises. */
interface PromiseOwner {
    readonly scope: string
    isPromise(value: unknown): boolean
    describe(thrown: unknown): string
}

const owners = new Set<WeakRef<PromiseOwner>>()
let watching = false

/**
 * Keeps a promise that a script rejected and left alone from ending the process: Node reports it for every context.
 * It becomes a warning of the process; a rejection of the host's own promises stays fatal, as it is without a listener.
 */
export function watchRejections(owner: PromiseOwner): void {
    owners.add(new WeakRef(owner))
    if (!watching) {
        watching = true
        process.on('unhandledRejection', (reason, promise) => {
            const found = ownerOf(promise)
            if (!found) {
                throw reason
            }
            const { name, message } = JSON.parse(found.describe(reason)) as { name: string; message: string }
            process.emitWarning(`${name}: ${message}`, {
                type: 'UnhandledScriptRejection',
                detail: `scope ${found.scope}`,
            })
        })
    }
}

function ownerOf(promise: unknown): PromiseOwner | undefined {
    for (const reference of owners) {
        const owner = reference.deref()
        if (!owner) {
            owners.delete(reference)
        } else if (owner.isPromise(promise)) {
            return owner
        }
    }
    return undefined
}
