export interface InstanceOptions {
    /** 0 takes any free port. */
    readonly port: number;
    /** The data folder; made if it does not exist. */
    readonly directory: string;
    /** Interactive worker processes; half as many, at least one, run in the background. */
    readonly workers: number;
    /** Megabytes that a worker process may occupy before it is ended. */
    readonly memoryLimit?: number;
    /** Gets what the instance has to say, line by line; standard error if left out. */
    readonly log?: (line: string) => void;
    /** Deletes the data first; refused while another process uses the folder. */
    readonly fresh?: boolean;
}
/** An instance that answers requests and runs jobs in this process. */
export interface RunningInstance {
    /** `http://127.0.0.1:PORT` */
    readonly url: string;
    readonly port: number;
    /** Jobs that have ended since the start, and those of them whose worker thread failed. */
    readonly counters: {
        readonly jobsRun: number;
        readonly jobsLost: number;
    };
    /** Resolves when no job is due or running, in this and other processes on the same folder. */
    idle(): Promise<void>;
    /** Takes no new requests, lets running requests and jobs end, gives claimed jobs back. */
    close(): Promise<void>;
}
/**
 * Starts an instance on a data folder. Several processes may run on one folder, as the nodes of a cluster.
 *
 * @throws InstanceError where the folder, the port or the database cannot be used
 */
export declare function startInstance(options: InstanceOptions): Promise<RunningInstance>;
