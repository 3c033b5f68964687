import { type RowSource } from './row-source';
/**
 * The providers that the SDK's guide on registering events names ("Available Providers"), and the jobs of the default
 * queue: two, since it "processes events in parallel across multiple workers" (same guide). Their interval is a guess.
 */
export declare const eventQueueRows: readonly RowSource[];
