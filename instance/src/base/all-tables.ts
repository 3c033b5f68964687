import type { TableSource } from '../store/table-source'
import { accessControlTables } from './tables/access-control'
import { apiAccessTables } from './tables/api-access'
import { applicationMenuTables } from './tables/application-menu'
import { approvalTables } from './tables/approval'
import { changeRequestTables } from './tables/change-request'
import { configurationItemTables } from './tables/configuration-item'
import { dashboardTables } from './tables/dashboard'
import { dictionaryTables } from './tables/dictionary'
import { eventTables } from './tables/event'
import { formTables } from './tables/form'
import { incidentTables } from './tables/incident'
import { jobTables } from './tables/job'
import { journalTables } from './tables/journal'
import { listTables } from './tables/list'
import { logTables } from './tables/log'
import { metadataTables } from './tables/metadata'
import { notificationTables } from './tables/notification'
import { oauthTables } from './tables/oauth'
import { organizationTables } from './tables/organization'
import { outboundTables } from './tables/outbound'
import { policyTables } from './tables/policy'
import { problemTables } from './tables/problem'
import { propertyTables } from './tables/property'
import { restApiTables } from './tables/rest-api'
import { restMessageTables } from './tables/rest-message'
import { scopeAccessTables } from './tables/scope-access'
import { scriptTables } from './tables/script'
import { taskTables } from './tables/task'
import { testTables } from './tables/test'
import { uiTables } from './tables/ui'
import { userTables } from './tables/user'
import { workspaceTables } from './tables/workspace'

/** Every table of an empty instance, a table always after the one that it extends. */
export const BASE_TABLES: readonly TableSource[] = [
    ...metadataTables,
    ...dictionaryTables,
    ...scopeAccessTables,
    ...propertyTables,
    ...userTables,
    ...organizationTables,
    ...configurationItemTables,
    ...taskTables,
    ...incidentTables,
    ...problemTables,
    ...changeRequestTables,
    ...approvalTables,
    ...journalTables,
    ...scriptTables,
    ...accessControlTables,
    ...restApiTables,
    ...oauthTables,
    ...apiAccessTables,
    ...restMessageTables,
    ...outboundTables,
    ...jobTables,
    ...eventTables,
    ...notificationTables,
    ...logTables,
    ...applicationMenuTables,
    ...formTables,
    ...listTables,
    ...uiTables,
    ...policyTables,
    ...testTables,
    ...workspaceTables,
    ...dashboardTables,
]
