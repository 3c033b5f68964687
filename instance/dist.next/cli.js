"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.main = main;
const node_module_1 = require("node:module");
const arguments_1 = require("./cli/arguments");
const run_script_1 = require("./cli/run-script");
const local_errors_1 = require("./local-errors");
const load = (0, node_module_1.createRequire)(__filename);
/** The command `local-instance`. Resolves with the exit code; `start` resolves when the instance has been stopped. */
async function main(args) {
    try {
        const command = (0, arguments_1.parseCommand)(args);
        switch (command.command) {
            case 'help':
                process.stdout.write(arguments_1.HELP);
                return 0;
            case 'start':
                return await start(command);
            case 'run': {
                const { output, error } = await (0, run_script_1.runScriptFile)(command);
                process.stdout.write(output.map((line) => `${line}\n`).join(''));
                if (error !== null) {
                    process.stderr.write(`${error}\n`);
                }
                return error === null ? 0 : 1;
            }
        }
    }
    catch (error) {
        const text = error instanceof local_errors_1.InstanceError
            ? error.message
            : error instanceof Error
                ? (error.stack ?? error.message)
                : (0, local_errors_1.reasonOf)(error);
        process.stderr.write(`${text}\n`);
        return 1;
    }
}
async function start({ port, directory, workers, fresh }) {
    // Loaded only here: the other commands need no HTTP server and are done before it would be loaded.
    const { startInstance } = load('./main');
    const instance = await startInstance({ port, directory, workers, fresh });
    process.stdout.write(`ready ${instance.url}\n`);
    await stopSignal();
    await instance.close();
    return 0;
}
/** Resolves at the first Ctrl-C or SIGTERM; the second one ends the process at once. */
function stopSignal() {
    return new Promise((resolve) => {
        let asked = false;
        for (const signal of ['SIGINT', 'SIGTERM']) {
            process.on(signal, () => {
                if (asked) {
                    process.exit(130);
                }
                asked = true;
                process.stderr.write('stopping, once more to stop at once\n');
                resolve();
            });
        }
    });
}
//# sourceMappingURL=cli.js.map