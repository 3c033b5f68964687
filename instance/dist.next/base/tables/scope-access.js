"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.scopeAccessTables = void 0;
const declare_1 = require("../declare");
/** What one scope may do to another (`markdown/application-development/c_CrossScopePrivilegeRecord.md`). */
exports.scopeAccessTables = [
    (0, declare_1.table)('sys_scope_privilege', 'Cross Scope Privilege', [
        (0, declare_1.text)('operation', 'Operation', 255),
        (0, declare_1.text)('status', 'Status', 255),
        (0, declare_1.reference)('source_scope', 'Source scope', 'sys_scope'),
        (0, declare_1.text)('target_name', 'Target name', 255),
        (0, declare_1.reference)('target_scope', 'Target scope', 'sys_scope'),
        (0, declare_1.text)('target_type', 'Target type', 255),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sys_restricted_caller_access', 'Restricted Caller Access Privilege', [
        (0, declare_1.text)('operation', 'Operation', 40),
        (0, declare_1.text)('source', 'Source', 255),
        (0, declare_1.reference)('source_scope', 'Source scope', 'sys_scope'),
        (0, declare_1.text)('source_type', 'Source type', 40),
        (0, declare_1.text)('status', 'Status', 40),
        (0, declare_1.text)('target', 'Target', 255),
        (0, declare_1.reference)('target_scope', 'Target scope', 'sys_scope'),
        (0, declare_1.text)('target_type', 'Target type', 40),
    ], { extends: 'sys_metadata' }),
];
//# sourceMappingURL=scope-access.js.map