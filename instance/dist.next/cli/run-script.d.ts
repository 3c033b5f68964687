import type { ScriptRun } from '../workers/instance-node';
import type { RunCommand } from './arguments';
/**
 * Runs a script file: in the instance that runs on the data folder, or, where none does, on the folder itself.
 *
 * @throws InstanceError where the file cannot be read or there is no instance
 */
export declare function runScriptFile({ file, scope, user, directory }: RunCommand): Promise<ScriptRun>;
