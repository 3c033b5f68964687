import type { HostCaller } from '../../engine/script-engine';
import type { Value } from '../../store/row';
import type { HostServices } from './host-services';
interface QueuedEvent {
    readonly name: string;
    readonly table: Value;
    readonly instance: Value;
    readonly parm1: Value;
    readonly parm2: Value;
    readonly queue?: Value;
    /** UTC; now where it is left out. */
    readonly processOn?: Value;
}
/** Events for gs. */
export declare function eventOperations(services: HostServices): {
    /**
     * Writes the event as a record of sysevent: at once, alone, and without business rules
     * (markdown/build-workflows/system-events/t_CreateYourOwnEvent.md: "works directly with the backend"). The queue
     * is the one named, else that of the registration, else the default queue
     * (markdown/api-reference/scripts/useful-server-side-scripts.md, "Using custom queues to process events").
     */
    'event.queue': (event: QueuedEvent, caller: HostCaller) => void;
};
export {};
