import type { InstanceContext } from '../access/context';
import type { Row } from '../store/row';
/** sysevent.state (markdown/build-workflows/system-events/r_EventStates.md). */
export declare const EVENT_STATES: {
    readonly ready: "ready";
    readonly processed: "processed";
    readonly error: "error";
};
/**
 * Claims up to `limit` events of a queue (null for the default one) that are due, for a processor: first those that it
 * claimed before it was interrupted, then by the priority of the registration, lower first, and then the longest due
 * (markdown/build-workflows/system-events/t_RegisterAnEvent.md, "Priority";
 * markdown/api-reference/server-api-reference/GlideEventManagerGlobalAPI.md). One transaction, so that an event is
 * claimed once whatever processes ask at the same moment. The states of the documentation know no claim, so the column
 * claimed_by alone holds it.
 *
 * @param processor sys_id of the row of sys_trigger that runs
 */
export declare function claimEvents(context: InstanceContext, queue: string | null, processor: string, limit: number): Row[];
/** Gives back the events that a processor has claimed and not begun. */
export declare function releaseEvents({ database }: Pick<InstanceContext, 'database'>, processor: string): void;
/** Deletes events older than what the platform's rotation keeps; one that still waits is kept, as a rotation moves it on. */
export declare function deleteOldEvents({ database }: Pick<InstanceContext, 'database'>): number;
