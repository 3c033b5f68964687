import type { TableSource } from '../../store/table-source'
import { column, dateTime, flag, indexOn, integer, reference, table, text } from '../declare'

/** The system log and the records of installations and long-running work. */
export const logTables: readonly TableSource[] = [
    table(
        'syslog',
        'Log Entry',
        [
            integer('level', 'Level'),
            text('message', 'Message', 65000),
            text('source', 'Source', 255),
            text('sequence', 'Sequence', 40),
            text('source_application_family', 'Source application family', 32),
            reference('source_package', 'Source package', 'sys_package'),
            text('context_map', 'Context map', 4000),
            text('type', 'Type', 40),
        ],
        { indexes: [indexOn('sys_created_on')], display: 'message' },
    ),
    table(
        'sys_upgrade_history',
        'Upgrade History',
        [
            text('from_version', 'From version', 100),
            text('to_version', 'To version', 100),
            dateTime('upgrade_started', 'Upgrade started'),
            dateTime('upgrade_finished', 'Upgrade finished'),
            text('log', 'Log', 65000),
            integer('changes_skipped', 'Changes skipped'),
            integer('changes_applied', 'Changes applied'),
            integer('changes_processed', 'Changes processed'),
        ],
        { display: 'to_version' },
    ),
    table('sys_upgrade_history_log', 'Upgrade Details', [
        reference('upgrade_history', 'Upgrade history', 'sys_upgrade_history'),
        text('file_name', 'File name', 255),
        integer('disposition', 'Disposition'),
        text('type', 'Type', 100),
        text('target_name', 'Target name', 255),
        integer('priority', 'Priority'),
        text('resolution_status', 'Resolution status', 40),
        text('comments', 'Comments', 4000),
        flag('changed', 'Changed'),
        text('update', 'Update', 32),
    ]),
    table(
        'sys_execution_tracker',
        'Execution Tracker',
        [
            text('name', 'Name', 255),
            text('source', 'Source', 255),
            column('source_table', 'table_name', 'Source table', { maxLength: 80 }),
            text('state', 'State', 40),
            text('message', 'Message', 4000),
            text('detail_message', 'Detail message', 65000),
            integer('percent_complete', 'Percent complete'),
            dateTime('start_time', 'Start time'),
            dateTime('completion_time', 'Completion time'),
            text('result', 'Result', 65000),
            reference('parent', 'Parent', 'sys_execution_tracker'),
        ],
        { display: 'name' },
    ),
    table('sys_mutex', 'Mutex', [
        text('name', 'Name', 100),
        dateTime('acquired', 'Acquired'),
        text('system_id', 'System ID', 64),
    ]),
]
