import type { Bridge } from './entry-contract'

const { parse, stringify } = JSON

let bridge: Bridge | undefined
let scope = 'global'

/** How many calls of the script API are running inside each other, counted by {@link asPlatform}. */
let depth = 0

interface Answer {
    readonly value?: unknown
    readonly error?: { readonly name: string; readonly message: string }
}

/** Connects this context with the host. Called once, by `install`. */
export function connect(door: Bridge, scopeName: string): void {
    bridge = door
    scope = scopeName
}

/** The scope that this context belongs to, `global` or a scope's name. */
export function currentScope(): string {
    return scope
}

/** Runs what belongs to the script API itself: what it calls of the API is no call of a script. */
export function asPlatform<T>(work: () => T): T {
    depth++
    try {
        return work()
    } finally {
        depth--
    }
}

/** Whether the running code is the script API's own. */
export function isInPlatform(): boolean {
    return depth > 0
}

/** Runs one operation of the host; a refusal becomes an Error of this context. */
export function call<T>(operation: string, argument: unknown): T {
    if (!bridge) {
        throw new Error('the script API is not connected to its instance')
    }
    // Scripts that the host runs meanwhile are scripts again.
    const before = depth
    depth = 0
    let text: string
    try {
        text = bridge.call(operation, stringify(argument))
    } finally {
        depth = before
    }
    const answer = parse(text) as Answer
    if (answer.error) {
        throw asError(answer.error)
    }
    return answer.value as T
}

function asError(source: { readonly name: string; readonly message: string }): Error {
    const error = new Error(source.message)
    if (source.name !== 'Error') {
        Object.defineProperty(error, 'name', { value: source.name, configurable: true, writable: true })
    }
    return error
}
