import type { InstanceContext } from '../access/context';
import type { Sessions } from '../access/sessions';
import type { Outcome, ScriptEngine } from '../engine/script-engine';
import type { RuleLog } from '../rules/rule-runner';
import type { RecordService } from './record-service';
/** What running a job needs of its node. */
export interface JobServices {
    readonly context: InstanceContext;
    readonly engine: ScriptEngine;
    readonly records: Pick<RecordService, 'rules' | 'runner' | 'update'>;
    readonly sessions: Sessions;
    readonly log: RuleLog;
}
/** What a job has come to: an error's words, and when it runs again (ms; null for not). */
export interface Finish {
    readonly error: string | null;
    readonly next: number | null;
}
/** The words of a script's error, which is written to the system log with its stack; null where the script ended well. */
export declare function errorOf({ log }: Pick<JobServices, 'log'>, scope: string, what: string, { error }: Pick<Outcome, 'error'>): string | null;
/** Whether the value of a condition's last expression lets its script run. */
export declare function isTrue(value: unknown): boolean;
