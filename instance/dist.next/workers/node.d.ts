import { type TransactionGuard } from '../engine/transaction-guard';
import type { InstanceNode } from './instance-node';
/** Puts one worker's rooms together: this is the only place that knows them all. */
export declare function openNode(options: {
    readonly file: string;
    readonly nodeId: string;
    /** Ends transactions; without one only their time is watched. */
    readonly guard?: TransactionGuard;
}): InstanceNode;
