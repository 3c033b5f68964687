import type { TableSource } from '../../store/table-source';
/** What one scope may do to another (`markdown/application-development/c_CrossScopePrivilegeRecord.md`). */
export declare const scopeAccessTables: readonly TableSource[];
