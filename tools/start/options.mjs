/**
 * The options after `npm start --`, checked before anything is built.
 *
 * @module
 */
import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PlainError } from '../plain-error.mjs'

/**
 * @typedef {object} StartOptions
 * @property {number} port on 127.0.0.1; 0 takes any free one
 * @property {string} directory absolute folder that holds the instance's data
 * @property {boolean} fresh begin with an empty instance
 * @property {number} workers interactive threads
 * @property {boolean} asNewInstance restrict Basic authentication, as on a newly provisioned instance
 */

const USAGE = 'options are --port N, --data DIR, --fresh, --workers N, --as-new-instance, --help'
const MOST_WORKERS = 64

/** What `npm start -- --help` prints. */
export const HELP = `npm start -- [options]

--port N      listen on 127.0.0.1, port N (8090; 0 takes a free one)
--data DIR    keep the data in DIR (.instance/)
--fresh       delete the data first
--workers N   N workers for requests and half as many for background work (2)
--as-new-instance
              restrict Basic authentication, as on a newly provisioned instance; it stays so in this folder
--help        print this and end`

/**
 * Whether the command line asks for help.
 *
 * @param {readonly string[]} words
 */
export function asksForHelp(words) {
    return words.includes('--help') || words.includes('-h')
}

/**
 * Reads the command line.
 *
 * @param {readonly string[]} words what stands after the script's name
 * @param {string} root folder that the default data folder stands in
 * @returns {StartOptions}
 * @throws {PlainError} an option that does not exist, or a value that it cannot have
 */
export function readOptions(words, root) {
    const values = parse(words)
    return {
        port: wholeNumber('--port', values.port ?? '8090', 0, 65535),
        directory: values.data === undefined ? resolve(root, '.instance') : dataDirectory(values.data),
        fresh: values.fresh ?? false,
        workers: wholeNumber('--workers', values.workers ?? '2', 1, MOST_WORKERS),
        asNewInstance: values['as-new-instance'] ?? false,
    }
}

/**
 * Tries what the options ask of the machine: the port must be free and the data folder writable (it is made).
 *
 * @param {StartOptions} options
 * @throws {PlainError}
 */
export async function checkOptions(options) {
    try {
        mkdirSync(options.directory, { recursive: true })
        accessSync(options.directory, constants.W_OK)
    } catch (error) {
        throw new PlainError(
            `npm start: the data folder ${options.directory} cannot be used (${reason(error)}); choose another with --data DIR`,
        )
    }
    await checkPort(options.port)
}

/**
 * @param {readonly string[]} words
 */
function parse(words) {
    try {
        return parseArgs({
            args: [...words],
            strict: true,
            allowPositionals: false,
            options: {
                port: { type: 'string' },
                data: { type: 'string' },
                fresh: { type: 'boolean' },
                workers: { type: 'string' },
                'as-new-instance': { type: 'boolean' },
            },
        }).values
    } catch (error) {
        const { message } = /** @type {Error} */ (error)
        throw new PlainError(`npm start: ${message.split(/[.\n]/)[0]}; ${USAGE}`)
    }
}

/**
 * @param {string} option
 * @param {string} text
 * @param {number} least
 * @param {number} most
 */
function wholeNumber(option, text, least, most) {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < least || value > most) {
        throw new PlainError(`npm start: ${option} must be a whole number from ${least} to ${most}, not '${text}'`)
    }
    return value
}

/** @param {string} text */
function dataDirectory(text) {
    if (text === '') {
        throw new PlainError(`npm start: --data needs a folder; ${USAGE}`)
    }
    // npm runs scripts in the package's folder; a relative path is meant from where the user stands.
    return resolve(process.env['INIT_CWD'] ?? process.cwd(), text)
}

/** @param {number} port */
function checkPort(port) {
    return new Promise((resolve, reject) => {
        const probe = createServer()
        probe.once('error', (error) => {
            const why = reason(error) === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${reason(error)})`
            reject(new PlainError(`npm start: port ${port} ${why}; choose another with --port N`))
        })
        probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)))
    })
}

/** @param {unknown} error */
function reason(error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error)
}
