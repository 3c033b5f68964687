import type { TableSource } from '../../store/table-source'
import { CHOICE, column, dateTime, flag, integer, OPEN_TABLE, reference, table, text } from '../declare'

/** Problems. */
export const problemTables: readonly TableSource[] = [
    table(
        'problem',
        'Problem',
        [
            flag('major_problem', 'Major problem'),
            reference('reopened_by', 'Last reopened by', 'sys_user'),
            integer('reopen_count', 'Reopen count', { defaultValue: '0' }),
            dateTime('confirmed_at', 'Confirmed'),
            reference('fix_by', 'Fix by', 'sys_user'),
            dateTime('reopened_at', 'Last reopened at'),
            reference('resolved_by', 'Resolved by', 'sys_user'),
            text('resolution_code', 'Resolution code', 255, { choice: CHOICE.withNone }),
            dateTime('resolved_at', 'Resolved'),
            dateTime('fix_at', 'Fix'),
            integer('problem_state', 'Problem state', { defaultValue: '1', choice: CHOICE.withNone }),
            dateTime('fix_communicated_at', 'Fix communicated'),
            reference('rfc', 'Change request', 'change_request'),
            text('review_outcome', 'Major problem review notes', 4000),
            reference('confirmed_by', 'Confirmed by', 'sys_user'),
            flag('known_error', 'Known error'),
            dateTime('workaround_communicated_at', 'Workaround communicated'),
            reference('fix_communicated_by', 'Fix communicated by', 'sys_user'),
            reference('duplicate_of', 'Duplicate of', 'problem'),
            reference('first_reported_by_task', 'Origin task', 'task'),
            column('cause_notes', 'html', 'Cause notes', { maxLength: 65536 }),
            integer('related_incidents', 'Related Incidents', { defaultValue: '0' }),
            text('category', 'Category', 255, { choice: CHOICE.withNone }),
            flag('workaround_applied', 'Workaround applied'),
            text('subcategory', 'Subcategory', 255, { dependent: 'category', choice: CHOICE.withNone }),
            reference('workaround_communicated_by', 'Workaround communicated by', 'sys_user'),
            column('workaround', 'html', 'Workaround', { maxLength: 65536 }),
            column('fix_notes', 'html', 'Fix notes', { maxLength: 65536 }),
        ],
        { extends: 'task', flags: OPEN_TABLE, audit: true, number: { prefix: 'PRB', last: 40000, digits: 7 } },
    ),
]
