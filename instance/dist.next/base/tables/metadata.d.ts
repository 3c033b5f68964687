import type { TableSource } from '../../store/table-source';
/** Application files, and the packages and scopes that own them (`markdown/application-development/c_ApplicationScope.md`). */
export declare const metadataTables: readonly TableSource[];
