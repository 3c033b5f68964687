import type { Bridge } from './entry-contract'

const { parse, stringify } = JSON

let bridge: Bridge | undefined
let scope = 'global'

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

/** Runs one operation of the host; a refusal becomes an Error of this context. */
export function call<T>(operation: string, argument: unknown): T {
    if (!bridge) {
        throw new Error('the script API is not connected to its instance')
    }
    const answer = parse(bridge.call(operation, stringify(argument))) as Answer
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
