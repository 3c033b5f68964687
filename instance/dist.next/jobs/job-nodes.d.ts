import type { Database } from '../store/database';
/**
 * The nodes that share one database file. All run on this machine, so a process id tells whether a node lives; where
 * that id may belong to another process by now, the heartbeat decides.
 */
export declare class JobNodes {
    private readonly database;
    readonly nodeId: string;
    /** Heartbeats of other nodes and when (monotonic ms) they were seen to change. */
    private readonly seen;
    constructor(database: Database, nodeId: string);
    /** Enters this node, or renews its heartbeat. */
    beat(): void;
    /** Takes this node out. */
    leave(): void;
    /** How many nodes are entered, this one among them. */
    count(): number;
    /** Ids of the other nodes that are gone. */
    dead(): readonly string[];
    /** Forgets nodes that are gone. */
    forget(nodeIds: readonly string[]): void;
    private isDead;
}
/** Whether the process still runs; `start` (of `processStart`) tells it from a later one with the same id. */
export declare function isProcessAlive(pid: number, start: string | null): boolean;
/** When a process was started, as the system writes it; null where the system does not tell. */
export declare function processStart(pid: number): string | null;
