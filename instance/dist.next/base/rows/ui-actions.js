"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.uiActionRows = void 0;
const row_source_1 = require("./row-source");
/** Buttons of the base system's forms. */
exports.uiActionRows = [
    // Many pages have it, for instance markdown/customer-service-management/setup-channels-queues-configurable-wfo-cs.md.
    (0, row_source_1.row)('sys_ui_action', 'execute-now', {
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
];
//# sourceMappingURL=ui-actions.js.map