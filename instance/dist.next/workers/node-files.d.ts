/** Name of the database file in the data folder. */
export declare const DATABASE_FILE = "instance.db";
/** What a running instance process says of itself in DIR/nodes/PID.json, so that the command line finds it. */
export interface NodeFile {
    readonly pid: number;
    /** When the process was started, as the system writes it; null where it does not tell. */
    readonly processStart: string | null;
    /** 0 until the front listens. */
    readonly port: number;
    readonly url: string;
    /** The bearer token of `POST /_local/run`. */
    readonly token: string;
    /** ISO 8601, UTC */
    readonly startedAt: string;
}
/** Writes the file of this process, readable by its user only. */
export declare function writeNodeFile(directory: string, node: {
    readonly port: number;
    readonly token: string;
    readonly startedAt: string;
}): void;
/** Removes the file of this process. */
export declare function removeNodeFile(directory: string): void;
/** Processes that use the data folder now, the longest running first; files that a killed process left are removed. */
export declare function runningNodes(directory: string): readonly NodeFile[];
