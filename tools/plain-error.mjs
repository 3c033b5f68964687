/**
 * An error that the reader of a terminal can mend: it is shown as its one line, without a stack.
 *
 * @example
 * throw new PlainError('npm start: port 8090 is in use; choose another with --port N')
 */
export class PlainError extends Error {}

/**
 * Runs a tool's main function and turns what it throws into the exit code 1: a PlainError as one line, anything else
 * with its stack, because it is a defect.
 *
 * @param {() => Promise<void>} main
 */
export async function runTool(main) {
    try {
        await main()
    } catch (error) {
        process.exitCode = 1
        console.error(error instanceof PlainError ? error.message : error)
    }
}
