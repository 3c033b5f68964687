/** A context that can tell its own promises. */
interface PromiseOwner {
    readonly scope: string;
    isPromise(value: unknown): boolean;
    describe(thrown: unknown): string;
}
/**
 * Keeps a promise that a script rejected and left alone from ending the process: Node reports it for every context.
 * It becomes a warning of the process; a rejection of the host's own promises stays fatal, as it is without a listener.
 */
export declare function watchRejections(owner: PromiseOwner): void;
export {};
