import { row, type RowSource } from './row-source'

/** Buttons of the base system's forms. */
export const uiActionRows: readonly RowSource[] = [
    // Many pages have it, for instance markdown/customer-service-management/setup-channels-queues-configurable-wfo-cs.md.
    row('sys_ui_action', 'execute-now', {
        table: 'sysauto_script',
        name: 'Execute Now',
        action_name: 'execute_now',
        hint: 'Runs the job at once',
        active: '1',
        client: '0',
        form_button: '1',
        show_insert: '0',
        show_update: '1',
        order: '100',
        script: `gs.executeNow(current);
action.setRedirectURL(current);`,
    }),
    // "Double-click Insert a new row" of a policy that was saved (create-api-access-policy.md).
    row('sys_ui_action', 'add-authentication-profile', {
        table: 'sys_api_access_policy',
        name: 'Add authentication profile',
        action_name: 'add_authentication_profile',
        hint: 'Adds a way of signing in that this policy allows',
        active: '1',
        client: '0',
        form_link: '1',
        show_insert: '0',
        show_update: '1',
        order: '100',
        script: `action.setRedirectURL(
    'sys_auth_profile_mapping.do?sys_id=-1&sysparm_query=api_access_policy=' + current.getUniqueValue());`,
    }),
]
