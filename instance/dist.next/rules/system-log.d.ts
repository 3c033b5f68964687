import type { InstanceContext } from '../access/context';
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
/**
 * The system log of one node: lines are kept until the transaction ends and then written to syslog in one commit, so
 * that logging costs a transaction one write and not one each line.
 */
export declare class SystemLog {
    private readonly context;
    private lines;
    constructor(context: InstanceContext);
    write(level: LogLevel, source: string, message: string): void;
    /** Starts collecting what this transaction logs; the function returned gives the messages. */
    capture(): () => string[];
    /** Writes what was logged since the last flush. */
    flush(): void;
}
