import { roleSysId } from './roles'
import { baseSysId, row, type RowSource } from './row-source'

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
    // markdown/platform-security/authentication/reset-your-password.md
    row('sys_ui_action', 'set-password', {
        table: 'sys_user',
        name: 'Set Password',
        action_name: 'set_password',
        hint: 'Sets a password that the user changes at the next log-in',
        active: '1',
        client: '0',
        form_button: '1',
        show_insert: '0',
        show_update: '1',
        order: '100',
        script: "action.setRedirectURL('set_password.do?sys_id=' + current.getUniqueValue());",
    }),
    row('sys_ui_action_role', 'set-password/user_admin', {
        sys_ui_action: baseSysId('sys_ui_action', 'set-password'),
        sys_user_role: roleSysId('user_admin'),
    }),
]
