/** An error as scripts of the pages read it: `ex.getMessage()` (r_DirectRESTMessageV2Example.md), and `message`. */
export function javaError(message: string): Error {
    return Object.defineProperty(new Error(message), 'getMessage', { value: () => message })
}

/** Runs a call of the host; what it refuses is thrown as javaError. */
export function withJavaErrors<T>(work: () => T): T {
    try {
        return work()
    } catch (error) {
        throw javaError((error as Error).message)
    }
}
