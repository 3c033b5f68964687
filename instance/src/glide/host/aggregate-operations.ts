import type { HostCaller } from '../../engine/script-engine'
import { aggregateRows } from '../../store/aggregate-rows'
import type { AggregateArgument, GroupAnswer } from '../wire'
import type { HostServices } from './host-services'
import { requireScopeAccess } from './scope-guard'
import { selectionOf } from './selection'

/** Groups and their aggregates for GlideAggregate. */
export function aggregateOperations(services: HostServices) {
    return {
        'aggregate.query': (argument: AggregateArgument, caller: HostCaller): GroupAnswer[] => {
            requireScopeAccess(services, caller, argument.table, 'read')
            return []
        },
    }
}
