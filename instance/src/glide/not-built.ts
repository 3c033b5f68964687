/**
 * Puts methods that the documentation lists and that this instance does not have yet onto a class: each throws an
 * Error that names it, so that nothing plausible is ever answered.
 */
export function markNotBuilt(target: object, api: string, names: readonly string[]): void {
    for (const name of names) {
        Object.defineProperty(target, name, {
            value: () => refuse(`${api}.${name}`),
            configurable: true,
            writable: true,
        })
    }
}

/** Throws the Error of an API that is documented but not built. */
export function refuse(member: string): never {
    throw new Error(`${member} is not built in this local instance`)
}
