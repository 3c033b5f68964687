"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HELP = void 0;
exports.parseCommand = parseCommand;
const node_util_1 = require("node:util");
const local_errors_1 = require("../local-errors");
exports.HELP = `local-instance start [--port N] [--data DIR] [--workers N] [--fresh]
    Starts an instance on 127.0.0.1.
    --port N      port to listen on, 0 for any free one (8090)
    --data DIR    data folder (.instance)
    --workers N   interactive threads; half as many run in the background (2)
    --fresh       deletes the data first

local-instance run FILE --scope SCOPE|global --user USER [--data DIR]
    Runs a script in the instance that uses DIR, or on DIR itself where none runs.
    Standard output holds the script's output only; an error gives exit code 1.
`;
/**
 * Reads the command line.
 *
 * @throws InstanceError LOCAL-001 where it is not one of the documented forms
 */
function parseCommand(args) {
    const [command, ...rest] = args;
    if (command === '--help' || command === '-h' || command === 'help' || rest.includes('--help')) {
        return { command: 'help' };
    }
    switch (command) {
        case 'start':
            return parseStart(rest);
        case 'run':
            return parseRun(rest);
        default:
            throw usage(command === undefined ? 'No command is given' : `There is no command "${command}"`);
    }
}
function parseStart(args) {
    const { values } = parse(() => (0, node_util_1.parseArgs)({
        args,
        options: {
            port: { type: 'string', default: '8090' },
            data: { type: 'string', default: '.instance' },
            workers: { type: 'string', default: '2' },
            fresh: { type: 'boolean', default: false },
        },
    }));
    return {
        command: 'start',
        port: integer('--port', values.port ?? '', 0, 65535),
        directory: given('--data', values.data),
        workers: integer('--workers', values.workers ?? '', 1, 64),
        fresh: values.fresh ?? false,
    };
}
function parseRun(args) {
    const { values, positionals } = parse(() => (0, node_util_1.parseArgs)({
        args,
        allowPositionals: true,
        options: {
            scope: { type: 'string' },
            user: { type: 'string' },
            data: { type: 'string', default: '.instance' },
        },
    }));
    const [file, surplus] = positionals;
    if (file === undefined || surplus !== undefined) {
        throw usage(file === undefined ? 'The script FILE is missing' : `"${surplus}" is one argument too many`);
    }
    return {
        command: 'run',
        file,
        scope: given('--scope', values.scope),
        user: given('--user', values.user),
        directory: given('--data', values.data),
    };
}
function parse(read) {
    try {
        return read();
    }
    catch (error) {
        throw usage(((0, local_errors_1.reasonOf)(error).split('\n')[0] ?? '').replace(/\.( To specify.*)?$/, ''));
    }
}
function given(option, value) {
    if (!value) {
        throw usage(`${option} is missing`);
    }
    return value;
}
function integer(option, value, least, most) {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most) {
        throw usage(`${option} takes a whole number from ${least} to ${most}, not "${value}"`);
    }
    return number;
}
function usage(problem) {
    return (0, local_errors_1.localError)('usage', { problem });
}
//# sourceMappingURL=arguments.js.map