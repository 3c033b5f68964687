"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeRequestTables = void 0;
const declare_1 = require("../declare");
/** Change requests. */
exports.changeRequestTables = [
    (0, declare_1.table)('change_request', 'Change Request', [
        (0, declare_1.text)('phase', 'Phase', 40, { defaultValue: 'requested', dependent: 'category', choice: declare_1.CHOICE.withNone }),
        (0, declare_1.flag)('cab_required', 'CAB required'),
        (0, declare_1.text)('justification', 'Justification', 4000),
        (0, declare_1.text)('phase_state', 'Phase state', 40, {
            defaultValue: 'open',
            dependent: 'phase',
            choice: declare_1.CHOICE.withNone,
        }),
        (0, declare_1.text)('test_plan', 'Test plan', 4000),
        (0, declare_1.flag)('on_hold', 'On hold'),
        (0, declare_1.flag)('production_system', 'Production system'),
        (0, declare_1.dateTime)('end_date', 'Planned end date'),
        (0, declare_1.text)('review_comments', 'Review comments', 4000),
        (0, declare_1.text)('type', 'Type', 40, { choice: declare_1.CHOICE.withNone }),
        (0, declare_1.dateTime)('requested_by_date', 'Requested by date'),
        (0, declare_1.column)('review_date', 'glide_date', 'Review date'),
        (0, declare_1.text)('risk_impact_analysis', 'Risk and impact analysis', 4000),
        (0, declare_1.dateTime)('conflict_last_run', 'Conflict last run'),
        (0, declare_1.text)('category', 'Category', 40, { defaultValue: 'Other', choice: declare_1.CHOICE.withNone }),
        (0, declare_1.dateTime)('cab_date_time', 'CAB date/time'),
        (0, declare_1.text)('backout_plan', 'Backout plan', 4000),
        (0, declare_1.text)('on_hold_reason', 'On hold reason', 4000),
        (0, declare_1.integer)('risk', 'Risk', { choice: declare_1.CHOICE.withNone }),
        (0, declare_1.text)('cab_recommendation', 'CAB recommendation', 4000),
        (0, declare_1.text)('change_plan', 'Change plan', 4000),
        (0, declare_1.flag)('unauthorized', 'Unauthorized'),
        (0, declare_1.text)('reason', 'Reason', 40, { choice: declare_1.CHOICE.withNone }),
        (0, declare_1.dateTime)('start_date', 'Planned start date'),
        (0, declare_1.integer)('review_status', 'Review status', { choice: declare_1.CHOICE.withNone }),
        (0, declare_1.reference)('copied_from', 'Copied from', 'change_request'),
        (0, declare_1.integer)('scope', 'Scope', { defaultValue: '3', choice: declare_1.CHOICE.withNone }),
        (0, declare_1.reference)('cab_delegate', 'CAB delegate', 'sys_user'),
        (0, declare_1.text)('implementation_plan', 'Implementation plan', 4000),
        (0, declare_1.text)('close_code', 'Close code', 40, { choice: declare_1.CHOICE.withNone }),
        (0, declare_1.flag)('outside_maintenance_schedule', 'Outside maintenance schedule'),
        (0, declare_1.reference)('requested_by', 'Requested by', 'sys_user', { defaultValue: 'javascript:gs.getUserID()' }),
        (0, declare_1.text)('conflict_status', 'Conflict status', 40, {
            defaultValue: 'Not Run',
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
                ['Conflict', 'Conflict'],
                ['No Conflict', 'No Conflict'],
                ['Not Run', 'Not Run'],
            ]),
        }),
    ], { extends: 'task', flags: declare_1.OPEN_TABLE, number: { prefix: 'CHG', last: 30000, digits: 7 } }),
];
//# sourceMappingURL=change-request.js.map