import { row, type RowSource } from './row-source'

interface RuleSource {
    readonly name: string
    readonly table: string
    readonly order: number
    readonly insert?: boolean
    readonly update?: boolean
    /** The Condition field, or an encoded query in `filter`. */
    readonly condition?: string
    readonly filter?: string
    readonly description: string
    /** Statements of the rule's function. */
    readonly script: string
}

/**
 * What happens to users, tasks and incidents when they are written. All run before the write, in the order of their numbers,
 * and set the record alone, never another one.
 */
const RULES: readonly RuleSource[] = [
    {
        name: 'Incident state follows state',
        table: 'incident',
        order: 40,
        insert: true,
        update: true,
        description: 'The old field incident_state always says what state says; a change of either is one of both.',
        script: `if (current.operation() === 'insert') {
    if (current.getValue('state') === '1' && current.getValue('incident_state') !== '1') {
        current.setValue('state', current.getValue('incident_state'));
    }
} else if (current.incident_state.changes() && !current.state.changes()) {
    current.setValue('state', current.getValue('incident_state'));
}
current.setValue('incident_state', current.getValue('state'));`,
    },
    {
        name: 'Name of a user',
        table: 'sys_user',
        order: 10,
        insert: true,
        update: true,
        condition: 'current.first_name.changes() || current.last_name.changes()',
        description: 'A user is shown by first and last name (sys_user.name is made of both).',
        script: `var parts = [current.getValue('first_name'), current.getValue('last_name')];
current.setValue('name', parts.filter(Boolean).join(' '));`,
    },
    {
        name: 'Client secret of an application',
        table: 'oauth_entity',
        order: 100,
        insert: true,
        update: true,
        filter: 'type=client^public_client=false',
        condition: 'current.client_secret.nil()',
        description:
            'An empty Client Secret is made by the instance (markdown/platform-security/authentication/t_CreateEndpointforExternalClients.md).',
        script: `current.client_secret.setDisplayValue(gs.generateGUID());`,
    },
    {
        name: 'Token of a REST API key',
        table: 'api_key',
        order: 100,
        insert: true,
        update: true,
        condition: "current.operation() === 'insert' || current.token.nil() || current.token.changes()",
        description:
            'The instance makes the key (markdown/platform-security/authentication/configure-api-key.md, "Token"). Whatever is entered for it makes a new one.',
        script: `current.token.setDisplayValue(gs.generateGUID() + gs.generateGUID());`,
    },
    {
        name: 'No API key in a global policy',
        table: 'sys_auth_profile_mapping',
        order: 100,
        insert: true,
        update: true,
        description:
            'Token based authentication is not allowed there (markdown/platform-security/authentication/configure-api-key.md, "Global").',
        script: `var policy = current.api_access_policy.getRefRecord();
var key = new GlideRecord('http_key_auth');
if (policy.getValue('apply_global') === '1' && key.get(current.getValue('inbound_auth_profile'))) {
    gs.addErrorMessage('A global policy takes no API key profile');
    current.setAbortAction(true);
}`,
    },
    {
        name: 'Redirect URL of an application',
        table: 'oauth_entity',
        order: 110,
        insert: true,
        update: true,
        filter: 'type=client^redirect_urlISNOTEMPTY',
        description: 'What no browser is ever sent to is refused when it is entered, and not when somebody connects.',
        script: `var wrong = current.getValue('redirect_url').split(/[\\s,]+/).filter(function (each) {
    return each !== '' && !/^https?:\\/\\/[^\\s\\/@#]+(\\/[^\\s#]*)?$/i.test(each);
});
if (wrong.length > 0) {
    gs.addErrorMessage('Redirect URL: a whole address with http or https and without # is needed, not ' + wrong[0]);
    current.setAbortAction(true);
}`,
    },
    {
        name: 'Caller answered',
        table: 'incident',
        order: 45,
        update: true,
        filter: 'state=3^hold_reason=1',
        condition: "!current.state.changes() && current.getValue('caller_id') === gs.getUserID()",
        description:
            'An incident that waits for its caller goes on when the caller updates it (markdown/it-service-management/incident-management/c_IncidentManagementStateModel.md).',
        script: `current.setValue('state', '2');
current.setValue('incident_state', '2');`,
    },
    {
        name: 'Task Active State Management',
        table: 'task',
        order: 50,
        insert: true,
        update: true,
        condition: "current.operation() === 'insert' || current.state.changes()",
        description:
            'Active follows the state when, and only when, the state changes (markdown/api-reference/business-rules-classic/c_BusinessRules.md). The states are those of the attribute close_states.',
        script: `var closeStates = {
    incident: ['7', '8'],
    problem: ['107'],
    change_request: ['3', '4']
};
var inactive = closeStates[current.getRecordClassName()] || ['3', '4', '7'];
if (inactive.indexOf(current.getValue('state')) >= 0) {
    current.setValue('active', false);
} else if (current.operation() === 'update' && inactive.indexOf(previous.getValue('state')) >= 0) {
    current.setValue('active', true);
}`,
    },
    {
        name: 'Task closer',
        table: 'task',
        order: 60,
        insert: true,
        update: true,
        condition: "current.active.changes() || current.operation() === 'insert'",
        description: 'Who closed the task, and when.',
        script: `if (current.getValue('active') === '1') {
    current.setValue('closed_at', '');
    current.setValue('closed_by', '');
} else {
    if (!current.getValue('closed_at')) {
        current.setValue('closed_at', new GlideDateTime().getValue());
    }
    if (!current.getValue('closed_by')) {
        current.setValue('closed_by', gs.getUserID());
    }
}`,
    },
    {
        name: 'Incident resolved',
        table: 'incident',
        order: 70,
        insert: true,
        update: true,
        filter: 'state=6^ORstate=7',
        condition: "current.operation() === 'insert' || current.state.changes()",
        description: 'Who resolved the incident, and when; what the writer says itself stands.',
        script: `var again = current.operation() === 'update' && ['6', '7'].indexOf(previous.getValue('state')) < 0;
if (!current.getValue('resolved_at') || (again && !current.resolved_at.changes())) {
    current.setValue('resolved_at', new GlideDateTime().getValue());
}
if (!current.getValue('resolved_by') || (again && !current.resolved_by.changes())) {
    current.setValue('resolved_by', gs.getUserID());
}`,
    },
    {
        name: 'Incident reopened',
        table: 'incident',
        order: 75,
        update: true,
        filter: 'stateIN1,2,3',
        condition: 'current.state.changes()',
        description:
            'Who reopened the incident, when and how often (markdown/it-service-management/incident-management/reopening-incident.md).',
        script: `if (['6', '7'].indexOf(previous.getValue('state')) >= 0) {
    current.setValue('reopened_by', gs.getUserID());
    current.setValue('reopened_time', new GlideDateTime().getValue());
    current.setValue('reopen_count', parseInt(current.getValue('reopen_count') || '0', 10) + 1);
}`,
    },
    {
        name: 'On hold reason',
        table: 'incident',
        order: 80,
        update: true,
        filter: 'state!=3^hold_reasonISNOTEMPTY',
        description: 'The reason ends with the state On Hold.',
        script: "current.setValue('hold_reason', '');",
    },
    {
        name: 'Priority look-up',
        table: 'incident',
        order: 100,
        insert: true,
        update: true,
        condition:
            "current.operation() === 'insert' || current.impact.changes() || current.urgency.changes() || current.priority.changes()",
        description:
            'Priority is looked up from impact and urgency (markdown/it-service-management/incident-management/def-prio-lookup-rules.md).',
        script: `var lookup = new GlideRecord('dl_u_priority');
lookup.addQuery('impact', current.getValue('impact'));
lookup.addQuery('urgency', current.getValue('urgency'));
lookup.addQuery('active', true);
lookup.orderBy('order');
lookup.setLimit(1);
lookup.query();
if (lookup.next()) {
    current.setValue('priority', lookup.getValue('priority'));
}`,
    },
]

/** The business rules of task and incident, as data: they run in the script engine like every other. */
export const businessRuleRows: readonly RowSource[] = RULES.map((rule) =>
    row('sys_script', `${rule.table}/${rule.name}`, {
        name: rule.name,
        collection: rule.table,
        when: 'before',
        order: String(rule.order),
        priority: '100',
        active: '1',
        advanced: '1',
        action_insert: rule.insert ? '1' : '0',
        action_update: rule.update ? '1' : '0',
        action_delete: '0',
        action_query: '0',
        abort_action: '0',
        access: 'package_private',
        description: rule.description,
        filter_condition: rule.filter ?? null,
        condition: rule.condition ?? null,
        script: `(function executeRule(current, previous) {\n${indented(rule.script)}\n})(current, previous);`,
    }),
)

function indented(statements: string): string {
    return statements.replace(/^/gm, '    ')
}
