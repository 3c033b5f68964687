import type { TableSource } from '../../store/table-source';
/** Incidents (`markdown/it-service-management/incident-management/create-an-incident.md`). */
export declare const incidentTables: readonly TableSource[];
