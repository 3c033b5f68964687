"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.choiceRows = void 0;
const row_source_1 = require("./row-source");
const HIGH_TO_LOW = [
    ['1', '1 - High'],
    ['2', '2 - Medium'],
    ['3', '3 - Low'],
];
/** What a task has whose table has no list of its own. */
const TASK_LISTS = [
    {
        table: 'task',
        element: 'state',
        labels: [
            ['-5', 'Pending'],
            ['1', 'Open'],
            ['2', 'Work in Progress'],
            ['3', 'Closed Complete'],
            ['4', 'Closed Incomplete'],
            ['7', 'Closed Skipped'],
        ],
    },
    {
        table: 'task',
        element: 'priority',
        labels: [
            ['1', '1 - Critical'],
            ['2', '2 - High'],
            ['3', '3 - Moderate'],
            ['4', '4 - Low'],
            ['5', '5 - Planning'],
        ],
    },
    { table: 'task', element: 'impact', labels: HIGH_TO_LOW },
    { table: 'task', element: 'urgency', labels: HIGH_TO_LOW },
    {
        table: 'task',
        element: 'escalation',
        labels: [
            ['0', 'Normal'],
            ['1', 'Moderate'],
            ['2', 'High'],
            ['3', 'Overdue'],
        ],
    },
    {
        table: 'task',
        element: 'approval',
        labels: [
            ['not requested', 'Not Yet Requested'],
            ['requested', 'Requested'],
            ['approved', 'Approved'],
            ['rejected', 'Rejected'],
            ['cancelled', 'Cancelled'],
            ['not_required', 'Not Required'],
            ['duplicate', 'Duplicate'],
        ],
    },
    {
        table: 'task',
        element: 'upon_approval',
        labels: [
            ['proceed', 'Proceed to Next Task'],
            ['do_nothing', 'Wait for a User to Close this task'],
        ],
    },
    {
        table: 'task',
        element: 'upon_reject',
        labels: [
            ['cancel', 'Cancel all future Tasks'],
            ['goto', 'Go to a previous Task'],
        ],
    },
    {
        table: 'task',
        element: 'contact_type',
        labels: [
            ['email', 'Email'],
            ['phone', 'Phone'],
            ['self-service', 'Self-service'],
            ['chat', 'Chat'],
            ['walk-in', 'Walk-in'],
            ['virtual_agent', 'Virtual Agent'],
        ],
    },
];
const INCIDENT_STATES = [
    ['1', 'New'],
    ['2', 'In Progress'],
    ['3', 'On Hold'],
    ['6', 'Resolved'],
    ['7', 'Closed'],
    ['8', 'Canceled'],
];
/**
 * `markdown/it-service-management/incident-management/c_IncidentManagementStateModel.md` (states, on hold reasons),
 * `r_CategorizingIncidents.md` (categories) and `markdown/it-service-management/service-operations-workspace/
 * resolve-close-mim-sow.md` (resolution codes of the newest release; a value is its label).
 */
const INCIDENT_LISTS = [
    { table: 'incident', element: 'state', labels: INCIDENT_STATES },
    { table: 'incident', element: 'incident_state', labels: INCIDENT_STATES },
    { table: 'incident', element: 'severity', labels: HIGH_TO_LOW },
    {
        table: 'incident',
        element: 'notify',
        labels: [
            ['1', 'Do Not Notify'],
            ['2', 'Send Email'],
            ['3', 'Phone'],
        ],
    },
    {
        table: 'incident',
        element: 'hold_reason',
        labels: [
            ['1', 'Awaiting Caller'],
            ['5', 'Awaiting Change'],
            ['3', 'Awaiting Problem'],
            ['4', 'Awaiting Vendor'],
        ],
    },
    {
        table: 'incident',
        element: 'close_code',
        labels: [
            'Duplicate',
            'Known error',
            'No resolution provided',
            'Resolved by caller',
            'Resolved by change',
            'Resolved by problem',
            'Resolved by request',
            'Solution provided',
            'Workaround provided',
        ].map((code) => [code, code]),
    },
    {
        table: 'incident',
        element: 'category',
        labels: [
            ['inquiry', 'Inquiry / Help'],
            ['software', 'Software'],
            ['hardware', 'Hardware'],
            ['network', 'Network'],
            ['database', 'Database'],
        ],
    },
    subcategories('inquiry', [
        ['antivirus', 'Antivirus'],
        ['email', 'Email'],
        ['internal application', 'Internal Application'],
    ]),
    subcategories('software', [
        ['email', 'Email'],
        ['os', 'Operating System'],
    ]),
    subcategories('hardware', [
        ['cpu', 'CPU'],
        ['disk', 'Disk'],
        ['keyboard', 'Keyboard'],
        ['memory', 'Memory'],
        ['monitor', 'Monitor'],
        ['mouse', 'Mouse'],
    ]),
    subcategories('network', [
        ['dhcp', 'DHCP'],
        ['dns', 'DNS'],
        ['ip address', 'IP Address'],
        ['vpn', 'VPN'],
        ['wireless', 'Wireless'],
    ]),
    subcategories('database', [
        ['db2', 'DB2'],
        ['sql server', 'MS SQL Server'],
        ['oracle', 'Oracle'],
    ]),
];
/** `markdown/it-service-management/problem-management/map-problem-state.md` and `change-management/state-model-activate-tasks.md`. */
const OTHER_LISTS = [
    ...['state', 'problem_state'].map((element) => ({
        table: 'problem',
        element,
        labels: [
            ['101', 'New'],
            ['102', 'Assess'],
            ['103', 'Root Cause Analysis'],
            ['104', 'Fix in Progress'],
            ['106', 'Resolved'],
            ['107', 'Closed'],
        ],
    })),
    {
        table: 'change_request',
        element: 'state',
        labels: [
            ['-5', 'New'],
            ['-4', 'Assess'],
            ['-3', 'Authorize'],
            ['-2', 'Scheduled'],
            ['-1', 'Implement'],
            ['0', 'Review'],
            ['3', 'Closed'],
            ['4', 'Canceled'],
        ],
    },
    {
        table: 'change_request',
        element: 'type',
        labels: [
            ['normal', 'Normal'],
            ['standard', 'Standard'],
            ['emergency', 'Emergency'],
        ],
    },
    {
        table: 'change_request',
        element: 'close_code',
        labels: [
            ['successful', 'Successful'],
            ['successful_issues', 'Successful with issues'],
            ['unsuccessful', 'Unsuccessful'],
        ],
    },
    {
        table: 'sysapproval_approver',
        element: 'state',
        labels: [
            ['not requested', 'Not Yet Requested'],
            ['requested', 'Requested'],
            ['approved', 'Approved'],
            ['rejected', 'Rejected'],
            ['cancelled', 'Cancelled'],
            ['not_required', 'No Longer Required'],
            ['duplicate', 'Duplicate'],
        ],
    },
    {
        table: 'syslog',
        element: 'level',
        labels: [
            ['-1', 'Debug'],
            ['0', 'Information'],
            ['1', 'Warning'],
            ['2', 'Error'],
        ],
    },
];
/** Choice lists of the columns that share a table with others: what an extending table has in place of its parent's. */
exports.choiceRows = [...TASK_LISTS, ...INCIDENT_LISTS, ...OTHER_LISTS].flatMap((list) => list.labels.map(([value, label], sequence) => (0, row_source_1.row)('sys_choice', [list.table, list.element, list.dependentValue ?? '', value].join('/'), {
    name: list.table,
    element: list.element,
    value,
    label,
    sequence: String(sequence),
    language: 'en',
    inactive: '0',
    ...(list.dependentValue === undefined ? {} : { dependent_value: list.dependentValue }),
})));
function subcategories(category, labels) {
    return { table: 'incident', element: 'subcategory', labels, dependentValue: category };
}
//# sourceMappingURL=choices.js.map