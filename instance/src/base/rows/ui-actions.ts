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
]
