import type { TableSource } from '../../store/table-source';
/** Scripted REST APIs: definition, versions, resources, headers and parameters. */
export declare const restApiTables: readonly TableSource[];
