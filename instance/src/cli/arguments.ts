import { parseArgs } from 'node:util'
import { localError, reasonOf } from '../local-errors'

export interface StartCommand {
    readonly command: 'start'
    readonly port: number
    readonly directory: string
    readonly workers: number
    readonly fresh: boolean
    readonly asNewInstance: boolean
}

export interface RunCommand {
    readonly command: 'run'
    readonly file: string
    readonly scope: string
    readonly user: string
    readonly directory: string
}

export type Command = StartCommand | RunCommand | { readonly command: 'help' }

export const HELP = `local-instance start [--port N] [--data DIR] [--workers N] [--fresh] [--as-new-instance]
    Starts an instance on 127.0.0.1.
    --port N      port to listen on, 0 for any free one (8090)
    --data DIR    data folder (.instance)
    --workers N   interactive threads; half as many run in the background (2)
    --fresh       deletes the data first
    --as-new-instance
                  restricts Basic authentication, as on a newly provisioned instance

local-instance run FILE --scope SCOPE|global --user USER [--data DIR]
    Runs a script in the instance that uses DIR, or on DIR itself where none runs.
    Standard output holds the script's output only; an error gives exit code 1.
`

/**
 * Reads the command line.
 *
 * @throws InstanceError LOCAL-001 where it is not one of the documented forms
 */
export function parseCommand(args: readonly string[]): Command {
    const [command, ...rest] = args
    if (command === '--help' || command === '-h' || command === 'help' || rest.includes('--help')) {
        return { command: 'help' }
    }
    switch (command) {
        case 'start':
            return parseStart(rest)
        case 'run':
            return parseRun(rest)
        default:
            throw usage(command === undefined ? 'No command is given' : `There is no command "${command}"`)
    }
}

function parseStart(args: string[]): StartCommand {
    const { values } = parse(() =>
        parseArgs({
            args,
            options: {
                port: { type: 'string', default: '8090' },
                data: { type: 'string', default: '.instance' },
                workers: { type: 'string', default: '2' },
                fresh: { type: 'boolean', default: false },
                'as-new-instance': { type: 'boolean', default: false },
            },
        }),
    )
    return {
        command: 'start',
        port: integer('--port', values.port ?? '', 0, 65535),
        directory: given('--data', values.data),
        workers: integer('--workers', values.workers ?? '', 1, 64),
        fresh: values.fresh ?? false,
        asNewInstance: values['as-new-instance'] ?? false,
    }
}

function parseRun(args: string[]): RunCommand {
    const { values, positionals } = parse(() =>
        parseArgs({
            args,
            allowPositionals: true,
            options: {
                scope: { type: 'string' },
                user: { type: 'string' },
                data: { type: 'string', default: '.instance' },
            },
        }),
    )
    const [file, surplus] = positionals
    if (file === undefined || surplus !== undefined) {
        throw usage(file === undefined ? 'The script FILE is missing' : `"${surplus}" is one argument too many`)
    }
    return {
        command: 'run',
        file,
        scope: given('--scope', values.scope),
        user: given('--user', values.user),
        directory: given('--data', values.data),
    }
}

function parse<T>(read: () => T): T {
    try {
        return read()
    } catch (error) {
        throw usage((reasonOf(error).split('\n')[0] ?? '').replace(/\.( To specify.*)?$/, ''))
    }
}

function given(option: string, value: string | undefined): string {
    if (!value) {
        throw usage(`${option} is missing`)
    }
    return value
}

function integer(option: string, value: string, least: number, most: number): number {
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < least || number > most) {
        throw usage(`${option} takes a whole number from ${least} to ${most}, not "${value}"`)
    }
    return number
}

function usage(problem: string): Error {
    return localError('usage', { problem })
}
