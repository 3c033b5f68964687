import type { TableSource } from '../../store/table-source'
import { CHOICE, choices, column, dateTime, flag, indexOn, integer, reference, script, table, text } from '../declare'

/** Events: registrations, queues, script actions and the queue itself. */
export const eventTables: readonly TableSource[] = [
    table(
        'sysevent_register',
        'Event Registration',
        [
            column('table', 'table_name', 'Table', { maxLength: 80 }),
            integer('priority', 'Priority', { defaultValue: '100' }),
            text('caller_access', 'Caller Access', 40, { choice: CHOICE.withNone }),
            text('queue', 'Queue', 40),
            text('suffix', 'Suffix', 40),
            column('derived_priority', 'float', 'Derived priority', { defaultValue: '100' }),
            text('description', 'Description', 100),
            text('fired_by', 'Fired by', 100),
            text('event_name', 'Event name', 40),
        ],
        { display: 'event_name', extends: 'sys_metadata' },
    ),
    table(
        'sysrule',
        'System Rule',
        [
            text('description', 'Description', 4000),
            text('name', 'Name', 40),
            integer('order', 'Execution Order', { defaultValue: '100' }),
            reference('sys_overrides', 'Overrides', 'sysrule'),
        ],
        { extends: 'sys_metadata' },
    ),
    table(
        'sysevent_script_action',
        'Script Action',
        [
            flag('active', 'Active'),
            text('condition_script', 'Condition script', 254),
            column('event_name', 'sysevent_name', 'Event name', { maxLength: 40 }),
            script('script', 'Script'),
            flag('synchronous', 'Synchronous'),
        ],
        { extends: 'sysrule' },
    ),
    // Columns of the SDK's guide on registering events, "Custom Queue Properties"; labels of the form in
    // markdown/build-workflows/system-events/auto-job-scheduling.md.
    table('sysevent_queue_provider', 'Event Queue Provider', [text('name', 'Name', 100)], { extends: 'sys_metadata' }),
    table(
        'sysevent_queue',
        'Event Queue',
        [
            text('queue', 'Queue', 80),
            text('suffix', 'Suffix', 40),
            flag('active', 'Active', true),
            text('description', 'Description', 4000),
            column('poll_interval', 'glide_duration', 'Poll interval'),
            text('job_config', 'Job configuration type', 40, {
                choice: CHOICE.withNone,
                choices: choices([
                    ['job_count', 'Constant'],
                    ['jobs_per_node', 'Scale with node'],
                ]),
            }),
            integer('job_config_value', 'Scale factor'),
            reference('provider', 'Provider', 'sysevent_queue_provider'),
            flag('automatic_processing', 'Automatic Job Scheduling', true),
            text('processing_order', 'Event Processing Order', 40, {
                choice: CHOICE.withNone,
                choices: choices([
                    ['parallel', 'Parallel'],
                    ['sequential', 'Sequential'],
                ]),
            }),
        ],
        { display: 'queue', extends: 'sys_metadata' },
    ),
    table(
        'sysevent',
        'Event',
        [
            text('name', 'Name', 100),
            text('queue', 'Queue', 80),
            text('parm1', 'Parm1', 4000),
            text('parm2', 'Parm2', 4000),
            text('state', 'State', 40),
            dateTime('process_on', 'Process on'),
            dateTime('processed', 'Processed'),
            integer('processing_duration', 'Processing duration'),
            text('claimed_by', 'Claimed by', 64),
            integer('error_count', 'Error count'),
            text('instance', 'Instance', 32),
            column('table', 'table_name', 'Table', { maxLength: 80 }),
            text('user_id', 'User ID', 32),
            text('user_name', 'User name', 80),
            text('uri', 'URI', 255),
            text('descriptive_name', 'Descriptive name', 100),
        ],
        { indexes: [indexOn('state', 'queue', 'process_on'), indexOn('claimed_by'), indexOn('sys_created_on')] },
    ),
]
