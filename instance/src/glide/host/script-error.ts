/** A refusal that the script is to see: the engine makes an Error of the context with this name and message out of it. */
export class ScriptError extends Error {
    constructor(
        message: string,
        readonly scriptName = 'Error',
    ) {
        super(message)
    }
}
