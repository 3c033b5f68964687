import { cpSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type StartedProcess, startNode } from './process'

/** A local instance in a process of its own. */
export interface Instance {
    /** `http://127.0.0.1:PORT` */
    readonly url: string
    /** Its data folder. */
    readonly directory: string
    readonly process: StartedProcess
    /** Stops it as Ctrl-C does. */
    stop(): Promise<void>
    /** Ends it without a chance to do anything. */
    kill(): Promise<void>
}

/** A data folder of its own for one journey, with the application installed and the demo users made. */
export function installedDirectory(): string {
    const directory = emptyDirectory()
    cpSync(join(journeysDirectory(), 'prepared'), directory, { recursive: true })
    return directory
}

/** An empty folder of its own for one journey. */
export function emptyDirectory(): string {
    return mkdtempSync(join(journeysDirectory(), 'data-'))
}

/**
 * Starts an instance as `npm start` does, on a free port.
 *
 * @param directory a data folder, by default a fresh copy of the prepared one
 * @param words further options
 */
export async function startInstance(
    directory = installedDirectory(),
    words: readonly string[] = [],
): Promise<Instance> {
    return whenReady(startNode('tools/start.mjs', ['--port', '0', '--data', directory, ...words]), directory)
}

/** Starts an instance that holds no application. */
export async function startEmptyInstance(directory = emptyDirectory()): Promise<Instance> {
    return whenReady(startNode('test/journeys/support/empty-instance.mjs', [directory]), directory)
}

async function whenReady(started: StartedProcess, directory: string): Promise<Instance> {
    const [, url = ''] = await started.prints(/^ready (http:\/\/127\.0\.0\.1:\d+)$/m)
    return {
        url,
        directory,
        process: started,
        stop: async () => void (await started.signal('SIGTERM')),
        kill: async () => void (await started.signal('SIGKILL')),
    }
}

function journeysDirectory(): string {
    const directory = process.env['JOURNEYS_DIRECTORY']
    if (!directory) {
        throw new Error('Journeys run with the global set-up of jest.config.js only')
    }
    return directory
}
