import { createRequire } from 'node:module'
import { HELP, parseCommand, type StartCommand } from './cli/arguments'
import { runScriptFile } from './cli/run-script'
import { InstanceError, reasonOf } from './local-errors'

const load = createRequire(__filename)

/** The command `local-instance`. Resolves with the exit code; `start` resolves when the instance has been stopped. */
export async function main(args: readonly string[]): Promise<number> {
    try {
        const command = parseCommand(args)
        switch (command.command) {
            case 'help':
                process.stdout.write(HELP)
                return 0
            case 'start':
                return await start(command)
            case 'run': {
                const { output, error } = await runScriptFile(command)
                process.stdout.write(output.map((line) => `${line}\n`).join(''))
                if (error !== null) {
                    process.stderr.write(`${error}\n`)
                }
                return error === null ? 0 : 1
            }
        }
    } catch (error) {
        const text =
            error instanceof InstanceError
                ? error.message
                : error instanceof Error
                  ? (error.stack ?? error.message)
                  : reasonOf(error)
        process.stderr.write(`${text}\n`)
        return 1
    }
}

async function start({ port, directory, workers, fresh, asNewInstance }: StartCommand): Promise<number> {
    // Loaded only here: the other commands need no HTTP server and are done before it would be loaded.
    const { startInstance } = load('./main') as typeof import('./main')
    const instance = await startInstance({ port, directory, workers, fresh, asNewInstance })
    process.stdout.write(`ready ${instance.url}\n`)
    await stopSignal()
    await instance.close()
    return 0
}

/** Resolves at the first Ctrl-C or SIGTERM; the second one ends the process at once. */
function stopSignal(): Promise<void> {
    return new Promise((resolve) => {
        let asked = false
        for (const signal of ['SIGINT', 'SIGTERM'] as const) {
            process.on(signal, () => {
                if (asked) {
                    process.exit(130)
                }
                asked = true
                process.stderr.write('stopping, once more to stop at once\n')
                resolve()
            })
        }
    })
}
