/** The command `local-instance`. Resolves with the exit code; `start` resolves when the instance has been stopped. */
export declare function main(args: readonly string[]): Promise<number>;
