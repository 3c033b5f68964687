import type { InstanceRequest, InstanceResponse } from '../rest/http';
import type { ScriptRun } from '../workers/instance-node';
import { type ScriptSource } from '../workers/messages';
/** What answers the front's requests: the interactive pool. */
export interface FrontBackend {
    /**
     * @param queueLimit calls that may wait before this one, else it is refused with 429
     * @param signal ends the transaction: its client is gone
     */
    handle(request: InstanceRequest, queueLimit: number, signal: AbortSignal): Promise<InstanceResponse>;
    /** Looks at a request without its body; the refusal, or null if its body is to be read. */
    admit(request: InstanceRequest, queueLimit: number): Promise<InstanceResponse | null>;
    runScript(script: ScriptSource): Promise<ScriptRun>;
}
export interface FrontOptions {
    /** 0 takes any free port. */
    readonly port: number;
    readonly backend: FrontBackend;
    /** What `POST /_local/run` must present as a bearer token. */
    readonly token: string;
    readonly log: (line: string) => void;
    /** Seconds in which a request must have arrived whole. */
    readonly requestTimeout?: number;
}
export interface Front {
    readonly port: number;
    /** Takes no new request and resolves when the running ones are answered. */
    close(): Promise<void>;
}
/**
 * Transactions that may wait for a thread, as the request queues of the platform's semaphore pools: API_INT for REST and
 * SOAP, Default for the rest; one more is answered 429 (markdown/impact/io-semaphores-performance-metrics.md).
 */
export declare const QUEUE_LIMITS: {
    readonly integration: 50;
    readonly interactive: 150;
};
/**
 * Opens the HTTP front: every path goes to the backend with its body as bytes, however it is labelled; multipart forms
 * arrive in parts. What is wrong before a transaction can begin is answered in the platform's error shape.
 */
export declare function openFront(options: FrontOptions): Promise<Front>;
