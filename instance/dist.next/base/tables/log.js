"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.logTables = void 0;
const declare_1 = require("../declare");
/** The system log and the records of installations and long-running work. */
exports.logTables = [
    (0, declare_1.table)('syslog', 'Log Entry', [
        (0, declare_1.integer)('level', 'Level'),
        (0, declare_1.text)('message', 'Message', 65000),
        (0, declare_1.text)('source', 'Source', 255),
        (0, declare_1.text)('sequence', 'Sequence', 40),
        (0, declare_1.text)('source_application_family', 'Source application family', 32),
        (0, declare_1.reference)('source_package', 'Source package', 'sys_package'),
        (0, declare_1.text)('context_map', 'Context map', 4000),
        (0, declare_1.text)('type', 'Type', 40),
    ], { indexes: [(0, declare_1.indexOn)('sys_created_on')], display: 'message' }),
    (0, declare_1.table)('sys_upgrade_history', 'Upgrade History', [
        (0, declare_1.text)('from_version', 'From version', 100),
        (0, declare_1.text)('to_version', 'To version', 100),
        (0, declare_1.dateTime)('upgrade_started', 'Upgrade started'),
        (0, declare_1.dateTime)('upgrade_finished', 'Upgrade finished'),
        (0, declare_1.text)('log', 'Log', 65000),
        (0, declare_1.integer)('changes_skipped', 'Changes skipped'),
        (0, declare_1.integer)('changes_applied', 'Changes applied'),
        (0, declare_1.integer)('changes_processed', 'Changes processed'),
    ], { display: 'to_version' }),
    (0, declare_1.table)('sys_upgrade_history_log', 'Upgrade Details', [
        (0, declare_1.reference)('upgrade_history', 'Upgrade history', 'sys_upgrade_history'),
        (0, declare_1.text)('file_name', 'File name', 255),
        (0, declare_1.integer)('disposition', 'Disposition'),
        (0, declare_1.text)('type', 'Type', 100),
        (0, declare_1.text)('target_name', 'Target name', 255),
        (0, declare_1.integer)('priority', 'Priority'),
        (0, declare_1.text)('resolution_status', 'Resolution status', 40),
        (0, declare_1.text)('comments', 'Comments', 4000),
        (0, declare_1.flag)('changed', 'Changed'),
        (0, declare_1.text)('update', 'Update', 32),
    ]),
    (0, declare_1.table)('sys_execution_tracker', 'Execution Tracker', [
        (0, declare_1.text)('name', 'Name', 255),
        (0, declare_1.text)('source', 'Source', 255),
        (0, declare_1.column)('source_table', 'table_name', 'Source table', { maxLength: 80 }),
        (0, declare_1.text)('state', 'State', 40),
        (0, declare_1.text)('message', 'Message', 4000),
        (0, declare_1.text)('detail_message', 'Detail message', 65000),
        (0, declare_1.integer)('percent_complete', 'Percent complete'),
        (0, declare_1.dateTime)('start_time', 'Start time'),
        (0, declare_1.dateTime)('completion_time', 'Completion time'),
        (0, declare_1.text)('result', 'Result', 65000),
        (0, declare_1.reference)('parent', 'Parent', 'sys_execution_tracker'),
    ], { display: 'name' }),
    (0, declare_1.table)('sys_mutex', 'Mutex', [
        (0, declare_1.text)('name', 'Name', 100),
        (0, declare_1.dateTime)('acquired', 'Acquired'),
        (0, declare_1.text)('system_id', 'System ID', 64),
    ]),
];
//# sourceMappingURL=log.js.map