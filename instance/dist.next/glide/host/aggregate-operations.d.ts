import type { HostCaller } from '../../engine/script-engine';
import type { AggregateArgument, GroupAnswer } from '../wire';
import type { HostServices } from './host-services';
/** Groups and their aggregates for GlideAggregate. */
export declare function aggregateOperations(services: HostServices): {
    'aggregate.query': (argument: AggregateArgument, caller: HostCaller) => GroupAnswer[];
};
