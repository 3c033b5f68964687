import type { TableSource } from '../../store/table-source'
import { CHOICE, column, dateTime, integer, OPEN_TABLE, reference, table, text } from '../declare'

/** Incidents (`markdown/it-service-management/incident-management/create-an-incident.md`). */
export const incidentTables: readonly TableSource[] = [
    table(
        'incident',
        'Incident',
        [
            integer('incident_state', 'Incident state', { defaultValue: '1', choice: CHOICE.withoutNone }),
            column('origin_table', 'table_name', 'Origin table', { maxLength: 80 }),
            reference('caller_id', 'Caller', 'sys_user', { dependent: 'company' }),
            dateTime('reopened_time', 'Last reopened at'),
            reference('rfc', 'Change Request', 'change_request'),
            integer('calendar_stc', 'Resolve time'),
            text('subcategory', 'Subcategory', 40, { dependent: 'category', choice: CHOICE.withNone }),
            reference('parent_incident', 'Parent Incident', 'incident'),
            reference('resolved_by', 'Resolved by', 'sys_user'),
            reference('problem_id', 'Problem', 'problem'),
            text('cause', 'Probable cause', 4000),
            text('close_code', 'Resolution code', 40, { choice: CHOICE.withNone }),
            dateTime('resolved_at', 'Resolved'),
            integer('notify', 'Notify', { defaultValue: '1', choice: CHOICE.withoutNone }),
            reference('reopened_by', 'Last reopened by', 'sys_user'),
            reference('caused_by', 'Caused by Change', 'change_request'),
            integer('business_stc', 'Business resolve time'),
            integer('severity', 'Severity', { defaultValue: '3', choice: CHOICE.withoutNone }),
            text('category', 'Category', 40, { defaultValue: 'inquiry', choice: CHOICE.withNone }),
            column('origin_id', 'document_id', 'Origin', { maxLength: 255, dependent: 'origin_table' }),
            text('business_impact', 'Business impact', 4000),
            integer('hold_reason', 'On hold reason', { choice: CHOICE.withNone }),
            integer('child_incidents', 'Child Incidents', { defaultValue: '0' }),
            integer('reopen_count', 'Reopen count', { defaultValue: '0' }),
        ],
        { extends: 'task', flags: OPEN_TABLE, audit: true, number: { prefix: 'INC', last: 10000, digits: 7 } },
    ),
]
