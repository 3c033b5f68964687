import type { HostOperations } from '../../engine/script-engine';
import type { HostServices } from './host-services';
/** All that the script API asks of its host, by operation name. */
export declare function createHostOperations(services: HostServices): HostOperations;
