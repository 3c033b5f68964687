export interface StartCommand {
    readonly command: 'start';
    readonly port: number;
    readonly directory: string;
    readonly workers: number;
    readonly fresh: boolean;
}
export interface RunCommand {
    readonly command: 'run';
    readonly file: string;
    readonly scope: string;
    readonly user: string;
    readonly directory: string;
}
export type Command = StartCommand | RunCommand | {
    readonly command: 'help';
};
export declare const HELP = "local-instance start [--port N] [--data DIR] [--workers N] [--fresh]\n    Starts an instance on 127.0.0.1.\n    --port N      port to listen on, 0 for any free one (8090)\n    --data DIR    data folder (.instance)\n    --workers N   interactive threads; half as many run in the background (2)\n    --fresh       deletes the data first\n\nlocal-instance run FILE --scope SCOPE|global --user USER [--data DIR]\n    Runs a script in the instance that uses DIR, or on DIR itself where none runs.\n    Standard output holds the script's output only; an error gives exit code 1.\n";
/**
 * Reads the command line.
 *
 * @throws InstanceError LOCAL-001 where it is not one of the documented forms
 */
export declare function parseCommand(args: readonly string[]): Command;
