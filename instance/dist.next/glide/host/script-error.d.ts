/** A refusal that the script is to see: the engine makes an Error of the context with this name and message out of it. */
export declare class ScriptError extends Error {
    readonly scriptName: string;
    constructor(message: string, scriptName?: string);
}
