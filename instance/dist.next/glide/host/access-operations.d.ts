import type { HostCaller } from '../../engine/script-engine';
import type { HostServices } from './host-services';
/** Runtime access tracking of script objects (markdown/application-development/c_RuntimeAccessTracking.md). */
export declare function accessOperations({ context }: HostServices): {
    'access.isTracked': (_argument: unknown, caller: HostCaller) => boolean;
    'access.execute': (argument: {
        class: string;
        member: string;
    }, caller: HostCaller) => void;
};
