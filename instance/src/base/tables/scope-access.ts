import type { TableSource } from '../../store/table-source'
import { reference, table, text } from '../declare'

/** What one scope may do to another (`markdown/application-development/c_CrossScopePrivilegeRecord.md`). */
export const scopeAccessTables: readonly TableSource[] = [
    table(
        'sys_scope_privilege',
        'Cross Scope Privilege',
        [
            text('operation', 'Operation', 255),
            text('status', 'Status', 255),
            reference('source_scope', 'Source scope', 'sys_scope'),
            text('target_name', 'Target name', 255),
            reference('target_scope', 'Target scope', 'sys_scope'),
            text('target_type', 'Target type', 255),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sys_restricted_caller_access',
        'Restricted Caller Access Privilege',
        [
            text('operation', 'Operation', 40),
            text('source', 'Source', 255),
            reference('source_scope', 'Source scope', 'sys_scope'),
            text('source_type', 'Source type', 40),
            text('status', 'Status', 40),
            text('target', 'Target', 255),
            reference('target_scope', 'Target scope', 'sys_scope'),
            text('target_type', 'Target type', 40),
        ],
        { extends: 'sys_metadata' },
    ),
]
