import { GLOBAL_SCOPE_ID } from '../declare'
import { fixedRow, type RowSource } from './row-source'

/** The global scope, to which everything belongs that no application owns. */
export const scopeRows: readonly RowSource[] = [
    fixedRow('sys_scope', GLOBAL_SCOPE_ID, {
        sys_class_name: 'sys_scope',
        name: 'Global',
        scope: 'global',
        source: 'global',
        active: '1',
        js_level: 'helsinki_es5',
        private: '0',
        runtime_access_tracking: 'none',
    }),
]
