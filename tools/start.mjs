/**
 * `npm start`: builds what changed, starts a local instance in this process, installs the application into it and
 * creates the demo users. Ctrl-C stops it.
 *
 * @module
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildApplication } from './build/application.mjs'
import { buildInstance } from './build/instance.mjs'
import { INSTANCE_DIST, ROOT } from './paths.mjs'
import { PlainError, runTool } from './plain-error.mjs'
import { announcement } from './start/announce.mjs'
import { createDemoUsers } from './start/demo-users.mjs'
import { installApplication } from './start/install-application.mjs'
import { signInByOAuth } from './start/oauth-client.mjs'
import { asksForHelp, checkOptions, HELP, readOptions } from './start/options.mjs'
import { readRecords, refusesBasic } from './start/table-api.mjs'

/** Exit code of a process that Ctrl-C ended, by the shell's convention. */
const INTERRUPTED = 130

/** Milliseconds in which a second signal is the same Ctrl-C. */
const DOUBLE_SIGNAL = 1000

/** @param {string} line */
const say = (line) => console.log(`${line} …`)

await runTool(async () => {
    const words = process.argv.slice(2)
    if (asksForHelp(words)) {
        console.log(HELP)
        return
    }
    const options = readOptions(words, ROOT)
    await checkOptions(options)

    const stopping = stopOnSignal()
    const instanceBuilt = buildInstance(say)
    if (options.fresh) {
        await instanceBuilt
        await refuseWhileInUse(options.directory)
    }
    const [build] = await Promise.all([buildApplication(say), instanceBuilt])
    const instance = await startInstance(options)
    stopping.closes(instance)

    try {
        await setUp(instance, options.directory, build)
    } catch (error) {
        // An instance without the application is not what was asked for.
        await instance.close()
        throw error
    }
})

/**
 * Installs the application, makes the demo users, and says what to try.
 *
 * @param {import('../instance/src/main.js').RunningInstance} instance
 * @param {string} directory
 * @param {string} build
 */
async function setUp(instance, directory, build) {
    const isNew = await refusesBasic(instance.url)
    const client = isNew ? await signInByOAuth(instance.url) : null
    await installApplication({ url: instance.url, directory, build, client, say })
    await createDemoUsers(instance.url)
    await instance.idle()
    const stopped = await readRecords(instance.url, 'sys_trigger', 'state=-1^ORDERBYname', ['name'])
    console.log(
        announcement(
            instance.url,
            stopped.map(({ name = '' }) => name),
            isNew,
        ).join('\n'),
    )
}

/**
 * The data of an instance that runs are not deleted under it; said before the application is built.
 *
 * @param {string} directory
 */
async function refuseWhileInUse(directory) {
    /** @type {typeof import('../instance/src/workers/node-files.js')} */
    const { runningNodes } = await compiled('workers/node-files.js')
    const [node] = runningNodes(directory)
    if (node) {
        throw new PlainError(`npm start: ${directory} is in use by process ${node.pid}; stop it before --fresh`)
    }
}

/**
 * A module of the compiled instance, which is compiled while this program runs.
 *
 * @param {string} file
 */
function compiled(file) {
    return import(pathToFileURL(join(INSTANCE_DIST, file)).href)
}

/** @param {import('./start/options.mjs').StartOptions} options */
async function startInstance(options) {
    /** @type {typeof import('../instance/src/main.js')} */
    const instance = await compiled('main.js')
    try {
        const running = await instance.startInstance({
            port: options.port,
            directory: options.directory,
            workers: options.workers,
            fresh: options.fresh,
            asNewInstance: options.asNewInstance,
        })
        if (options.fresh) {
            rmSync(join(options.directory, 'installed.json'), { force: true })
        }
        return running
    } catch (error) {
        throw new PlainError(`npm start: ${error instanceof Error ? error.message : String(error)}`)
    }
}

/** Makes Ctrl-C and a polite kill stop the instance cleanly, whatever has been started by then. */
function stopOnSignal() {
    /** @type {{ close(): Promise<void> } | null} */
    let running = null
    let stoppingSince = 0
    const stop = async () => {
        if (stoppingSince > 0) {
            // The first Ctrl-C arrives twice, from the terminal and from npm; a later one is impatience.
            if (Date.now() - stoppingSince > DOUBLE_SIGNAL) {
                process.exit(INTERRUPTED)
            }
            return
        }
        stoppingSince = Date.now()
        await running?.close()
        process.exit(running ? 0 : INTERRUPTED)
    }
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => void stop())
    }
    return {
        /** @param {{ close(): Promise<void> }} instance */
        closes(instance) {
            running = instance
        },
    }
}
