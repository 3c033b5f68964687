import { runProgram } from '../build/run-program.mjs'

/**
 * Counts checks and tests that passed and failed, and shows each check's result as it comes.
 */
export class Tally {
    passed = 0
    failed = 0
    /** @type {Set<string>} */
    #failedChecks = new Set()

    /**
     * Runs a check; it fails by throwing, and what it throws is shown.
     *
     * @param {string} name
     * @param {() => Promise<unknown>} work
     */
    async check(name, work) {
        const started = Date.now()
        try {
            await work()
            this.passed++
            console.log(`ok      ${name} (${seconds(started)})`)
        } catch (error) {
            this.failed++
            this.#failedChecks.add(name)
            console.log(
                `FAILED  ${name} (${seconds(started)})\n${error instanceof Error ? error.message : String(error)}`,
            )
        }
    }

    /**
     * Runs a program as a check; it fails by its exit code.
     *
     * @param {string} name
     * @param {Parameters<typeof runProgram>[0]} program
     * @param {readonly string[]} parameters
     */
    program(name, program, parameters) {
        return this.check(name, async () => {
            const { code, output } = await runProgram(program, parameters)
            if (code !== 0) {
                throw new Error(output.trimEnd())
            }
        })
    }

    /** @param {string} name */
    failedAt(name) {
        return this.#failedChecks.has(name)
    }

    /** @param {{ passed: number, failed: number }} tests */
    add(tests) {
        this.passed += tests.passed
        this.failed += tests.failed
    }

    /** The last line that `npm test` prints. */
    line() {
        return `${this.passed} passed, ${this.failed} failed`
    }
}

/** @param {number} started */
function seconds(started) {
    return `${((Date.now() - started) / 1000).toFixed(1)} s`
}
