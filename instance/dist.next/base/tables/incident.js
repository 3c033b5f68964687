"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.incidentTables = void 0;
const declare_1 = require("../declare");
/** Incidents (`markdown/it-service-management/incident-management/create-an-incident.md`). */
exports.incidentTables = [
    (0, declare_1.table)('incident', 'Incident', [
        (0, declare_1.integer)('incident_state', 'Incident state', { defaultValue: '1', choice: declare_1.CHOICE.withoutNone }),
        (0, declare_1.column)('origin_table', 'table_name', 'Origin table', { maxLength: 80 }),
        (0, declare_1.reference)('caller_id', 'Caller', 'sys_user', { dependent: 'company' }),
        (0, declare_1.dateTime)('reopened_time', 'Last reopened at'),
        (0, declare_1.reference)('rfc', 'Change Request', 'change_request'),
        (0, declare_1.integer)('calendar_stc', 'Resolve time'),
        (0, declare_1.text)('subcategory', 'Subcategory', 40, { dependent: 'category', choice: declare_1.CHOICE.withNone }),
        (0, declare_1.reference)('parent_incident', 'Parent Incident', 'incident'),
        (0, declare_1.reference)('resolved_by', 'Resolved by', 'sys_user'),
        (0, declare_1.reference)('problem_id', 'Problem', 'problem'),
        (0, declare_1.text)('cause', 'Probable cause', 4000),
        (0, declare_1.text)('close_code', 'Resolution code', 40, { choice: declare_1.CHOICE.withNone }),
        (0, declare_1.dateTime)('resolved_at', 'Resolved'),
        (0, declare_1.integer)('notify', 'Notify', { defaultValue: '1', choice: declare_1.CHOICE.withoutNone }),
        (0, declare_1.reference)('reopened_by', 'Last reopened by', 'sys_user'),
        (0, declare_1.reference)('caused_by', 'Caused by Change', 'change_request'),
        (0, declare_1.integer)('business_stc', 'Business resolve time'),
        (0, declare_1.integer)('severity', 'Severity', { defaultValue: '3', choice: declare_1.CHOICE.withoutNone }),
        (0, declare_1.text)('category', 'Category', 40, { defaultValue: 'inquiry', choice: declare_1.CHOICE.withNone }),
        (0, declare_1.column)('origin_id', 'document_id', 'Origin', { maxLength: 255, dependent: 'origin_table' }),
        (0, declare_1.text)('business_impact', 'Business impact', 4000),
        (0, declare_1.integer)('hold_reason', 'On hold reason', { choice: declare_1.CHOICE.withNone }),
        (0, declare_1.integer)('child_incidents', 'Child Incidents', { defaultValue: '0' }),
        (0, declare_1.integer)('reopen_count', 'Reopen count', { defaultValue: '0' }),
    ], { extends: 'task', flags: declare_1.OPEN_TABLE, number: { prefix: 'INC', last: 10000, digits: 7 } }),
];
//# sourceMappingURL=incident.js.map