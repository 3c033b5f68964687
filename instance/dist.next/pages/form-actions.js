"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ACTION_FIELD = void 0;
exports.actionButtons = actionButtons;
exports.actionLinks = actionLinks;
exports.namedAction = namedAction;
const html_1 = require("hono/html");
/** The field of a submitted form that names the UI action. */
exports.ACTION_FIELD = 'sys_action';
const IN_BROWSER = 'Runs in the browser, which this local instance does not do';
/** The buttons of UI actions, from left to right. */
function actionButtons(actions) {
    return actions.filter(({ isButton }) => isButton).map((action) => control(action, action.style));
}
/** The section Related Links of a form; empty without such actions. */
function actionLinks(actions) {
    const links = actions.filter(({ isLink }) => isLink);
    return links.length === 0
        ? (0, html_1.html) ``
        : (0, html_1.html) `<div class="related">
              <h2>Related Links</h2>
              ${links.map((action) => (0, html_1.html) `<div>${control(action, 'as-link')}</div>`)}
          </div>`;
}
/** The action that a submitted form names by its sys_id or action name, if the form shows it. */
function namedAction(actions, name) {
    return actions.find((action) => action.sysId === name || (name !== '' && action.actionName === name));
}
function control(action, style) {
    const { sysId, name, hint, client } = action;
    return client
        ? (0, html_1.html) `<button type="button" class="${style}" title="${IN_BROWSER}" disabled>${name}</button>`
        : (0, html_1.html) `<button type="submit" class="${style}" title="${hint}" name="${exports.ACTION_FIELD}" value="${sysId}">
              ${name}
          </button>`;
}
//# sourceMappingURL=form-actions.js.map