import type { TableSource } from '../../store/table-source';
/** Dashboards, and the source artefacts that the SDK installs beside its files. */
export declare const dashboardTables: readonly TableSource[];
