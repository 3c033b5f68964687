"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventTables = void 0;
const declare_1 = require("../declare");
/** Events: registrations, queues, script actions and the queue itself. */
exports.eventTables = [
    (0, declare_1.table)('sysevent_register', 'Event Registration', [
        (0, declare_1.column)('table', 'table_name', 'Table', { maxLength: 80 }),
        (0, declare_1.integer)('priority', 'Priority', { defaultValue: '100' }),
        (0, declare_1.text)('caller_access', 'Caller Access', 40, { choice: declare_1.CHOICE.withNone }),
        (0, declare_1.text)('queue', 'Queue', 40),
        (0, declare_1.text)('suffix', 'Suffix', 40),
        (0, declare_1.column)('derived_priority', 'float', 'Derived priority', { defaultValue: '100' }),
        (0, declare_1.text)('description', 'Description', 100),
        (0, declare_1.text)('fired_by', 'Fired by', 100),
        (0, declare_1.text)('event_name', 'Event name', 40),
    ], { display: 'event_name', extends: 'sys_metadata' }),
    (0, declare_1.table)('sysrule', 'System Rule', [
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.text)('name', 'Name', 40),
        (0, declare_1.integer)('order', 'Execution Order', { defaultValue: '100' }),
        (0, declare_1.reference)('sys_overrides', 'Overrides', 'sysrule'),
    ], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sysevent_script_action', 'Script Action', [
        (0, declare_1.flag)('active', 'Active'),
        (0, declare_1.text)('condition_script', 'Condition script', 254),
        (0, declare_1.column)('event_name', 'sysevent_name', 'Event name', { maxLength: 40 }),
        (0, declare_1.script)('script', 'Script'),
        (0, declare_1.flag)('synchronous', 'Synchronous'),
    ], { extends: 'sysrule' }),
    // Columns of the SDK's guide on registering events, "Custom Queue Properties"; labels of the form in
    // markdown/build-workflows/system-events/auto-job-scheduling.md.
    (0, declare_1.table)('sysevent_queue_provider', 'Event Queue Provider', [(0, declare_1.text)('name', 'Name', 100)], { extends: 'sys_metadata' }),
    (0, declare_1.table)('sysevent_queue', 'Event Queue', [
        (0, declare_1.text)('queue', 'Queue', 80),
        (0, declare_1.text)('suffix', 'Suffix', 40),
        (0, declare_1.flag)('active', 'Active', true),
        (0, declare_1.text)('description', 'Description', 4000),
        (0, declare_1.column)('poll_interval', 'glide_duration', 'Poll interval'),
        (0, declare_1.text)('job_config', 'Job configuration type', 40, {
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
                ['job_count', 'Constant'],
                ['jobs_per_node', 'Scale with node'],
            ]),
        }),
        (0, declare_1.integer)('job_config_value', 'Scale factor'),
        (0, declare_1.reference)('provider', 'Provider', 'sysevent_queue_provider'),
        (0, declare_1.flag)('automatic_processing', 'Automatic Job Scheduling', true),
        (0, declare_1.text)('processing_order', 'Event Processing Order', 40, {
            choice: declare_1.CHOICE.withNone,
            choices: (0, declare_1.choices)([
                ['parallel', 'Parallel'],
                ['sequential', 'Sequential'],
            ]),
        }),
    ], { display: 'queue', extends: 'sys_metadata' }),
    (0, declare_1.table)('sysevent', 'Event', [
        (0, declare_1.text)('name', 'Name', 100),
        (0, declare_1.text)('queue', 'Queue', 80),
        (0, declare_1.text)('parm1', 'Parm1', 4000),
        (0, declare_1.text)('parm2', 'Parm2', 4000),
        (0, declare_1.text)('state', 'State', 40),
        (0, declare_1.dateTime)('process_on', 'Process on'),
        (0, declare_1.dateTime)('processed', 'Processed'),
        (0, declare_1.integer)('processing_duration', 'Processing duration'),
        (0, declare_1.text)('claimed_by', 'Claimed by', 64),
        (0, declare_1.integer)('error_count', 'Error count'),
        (0, declare_1.text)('instance', 'Instance', 32),
        (0, declare_1.column)('table', 'table_name', 'Table', { maxLength: 80 }),
        (0, declare_1.text)('user_id', 'User ID', 32),
        (0, declare_1.text)('user_name', 'User name', 80),
        (0, declare_1.text)('uri', 'URI', 255),
        (0, declare_1.text)('descriptive_name', 'Descriptive name', 100),
    ], { indexes: [(0, declare_1.indexOn)('state', 'queue', 'process_on'), (0, declare_1.indexOn)('claimed_by'), (0, declare_1.indexOn)('sys_created_on')] }),
];
//# sourceMappingURL=event.js.map