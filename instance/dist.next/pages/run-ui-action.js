"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runUiAction = runUiAction;
const outside_text_1 = require("../outside-text");
const local_address_1 = require("../rest/local-address");
const ui_actions_1 = require("./ui-actions");
const ELSEWHERE = 'The next page of this action is not on this instance, and was not opened';
/**
 * Runs the script of a server-side UI action in the action's scope. The submitted values are set on `current`; the script
 * decides whether it stores them. Without action.setRedirectURL the list of the table follows: the SDK's guide on UI
 * actions asks for setRedirectURL(current) where the form is to be seen again. An address elsewhere is not opened, as with
 * an empty glide.security.url.whitelist and the strict check that its missing property means
 * (markdown/platform-security/instance-security-hardening-settings/sc-enforce-url-allowlist-check.md).
 *
 * @param parameters those of the form's address
 */
function runUiAction(services, subject, action, values, parameters) {
    const outcome = services.engine().run({
        scope: action.scope,
        name: `sys_ui_action.${action.sysId}.script`,
        source: action.script,
        bindings: {
            current: (0, ui_actions_1.currentRecord)(subject, values),
            action: { kind: 'uiAction', parameters: Object.fromEntries(parameters) },
        },
        mode: 'statements',
    });
    const messages = [...services.takeMessages(), ...outcome.messages];
    if (outcome.error) {
        const { name, message, stack } = outcome.error;
        services.log('error', action.scope, `UI action ${action.name}: ${name}: ${message}\n${stack}`);
        return { error: `The UI action ${action.name} failed: ${message}`, messages };
    }
    const asked = outcome.actions?.['action']?.redirect;
    const next = (0, local_address_1.localAddress)(asked || `${subject.table}_list.do`);
    if (next === null) {
        services.log('warn', action.scope, `UI action ${action.name} leads elsewhere: ${(0, outside_text_1.cleanText)(asked ?? '')}`);
        return { redirect: '/', messages: [...messages, { type: 'error', text: ELSEWHERE }] };
    }
    return { redirect: next, messages };
}
//# sourceMappingURL=run-ui-action.js.map