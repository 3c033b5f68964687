import type { HostOperations } from '../../engine/script-engine'
import { accessOperations } from './access-operations'
import { aggregateOperations } from './aggregate-operations'
import { elementOperations } from './element-operations'
import { eventOperations } from './event-operations'
import { filterOperations } from './filter-operations'
import type { HostServices } from './host-services'
import { jobOperations } from './job-operations'
import { outboundOperations } from './outbound/outbound-operations'
import { randomOperations } from './random-operations'
import { recordOperations } from './record-operations'
import { systemOperations } from './system-operations'
import { tableOperations } from './table-operations'
import { userOperations } from './user-operations'
import { writeOperations } from './write-operations'

/** All that the script API asks of its host, by operation name. */
export function createHostOperations(services: HostServices): HostOperations {
    return {
        ...accessOperations(services),
        ...tableOperations(services),
        ...recordOperations(services),
        ...writeOperations(services),
        ...elementOperations(services),
        ...aggregateOperations(services),
        ...filterOperations(services),
        ...systemOperations(services),
        ...eventOperations(services),
        ...jobOperations(services),
        ...userOperations(services),
        ...outboundOperations(services),
        ...randomOperations(),
    }
}
