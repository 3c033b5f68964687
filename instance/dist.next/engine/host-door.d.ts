import type { HostOperations } from './script-engine';
/**
 * The host's half of the bridge for one scope: an operation's name and argument as JSON text in, `{"value":…}` or
 * `{"error":{"name","message"}}` out. It never throws, so that no object of the host reaches a script.
 *
 * @param canceled why the transaction is to end, or null: a script that has caught its end does nothing more
 */
export declare function createHostDoor(operations: HostOperations, scope: string, canceled: () => string | null): (operation: unknown, argument: unknown) => string;
/**
 * A host error as the text that goes into a context. `scriptName` is the name that scripts see.
 */
export declare function describeHostError(error: unknown): string;
/**
 * Whether the stack has room for an operation. A script may call with the stack almost used up; an operation that
 * overflowed half-way could leave the database inside a transaction.
 */
export declare function hasHeadroom(): boolean;
