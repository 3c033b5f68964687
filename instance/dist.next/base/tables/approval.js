"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.approvalTables = void 0;
const declare_1 = require("../declare");
/** One row for each approver of a record, and approvals asked of a group. */
exports.approvalTables = [
    (0, declare_1.table)('sysapproval_approver', 'Approval', [
        (0, declare_1.reference)('approver', 'Approver', 'sys_user'),
        (0, declare_1.text)('approval_column', 'Approval column', 80),
        (0, declare_1.text)('approval_journal_column', 'Approval journal column', 80),
        (0, declare_1.text)('approval_source', 'Approval source', 40),
        (0, declare_1.text)('comments', 'Comments', 4000),
        (0, declare_1.column)('document_id', 'document_id', 'Document ID'),
        (0, declare_1.dateTime)('due_date', 'Due date'),
        (0, declare_1.dateTime)('expected_start', 'Expected start'),
        (0, declare_1.reference)('group', 'Group', 'sysapproval_group'),
        (0, declare_1.integer)('iteration', 'Iteration'),
        (0, declare_1.integer)('order', 'Order'),
        (0, declare_1.column)('source_table', 'table_name', 'Source table', { maxLength: 80 }),
        (0, declare_1.text)('state', 'State', 40),
        (0, declare_1.reference)('sysapproval', 'Sysapproval', 'task'),
        (0, declare_1.text)('wf_activity', 'Wf activity', 32),
    ], { indexes: [(0, declare_1.indexOn)('sysapproval')] }),
    (0, declare_1.table)('sysapproval_group', 'Group Approval', [(0, declare_1.reference)('approval_user', 'Approval user', 'sys_user')], {
        extends: 'task',
    }),
];
//# sourceMappingURL=approval.js.map