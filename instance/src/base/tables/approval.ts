import type { TableSource } from '../../store/table-source'
import { column, dateTime, indexOn, integer, reference, table, text } from '../declare'

/** One row for each approver of a record, and approvals asked of a group. */
export const approvalTables: readonly TableSource[] = [
    table(
        'sysapproval_approver',
        'Approval',
        [
            reference('approver', 'Approver', 'sys_user'),
            text('approval_column', 'Approval column', 80),
            text('approval_journal_column', 'Approval journal column', 80),
            text('approval_source', 'Approval source', 40),
            text('comments', 'Comments', 4000),
            column('document_id', 'document_id', 'Document ID'),
            dateTime('due_date', 'Due date'),
            dateTime('expected_start', 'Expected start'),
            reference('group', 'Group', 'sysapproval_group'),
            integer('iteration', 'Iteration'),
            integer('order', 'Order'),
            column('source_table', 'table_name', 'Source table', { maxLength: 80 }),
            text('state', 'State', 40),
            reference('sysapproval', 'Sysapproval', 'task'),
            text('wf_activity', 'Wf activity', 32),
        ],
        { indexes: [indexOn('sysapproval')] },
    ),
    table('sysapproval_group', 'Group Approval', [reference('approval_user', 'Approval user', 'sys_user')], {
        extends: 'task',
    }),
]
