import { html } from 'hono/html'
import type { Html } from './layout'
import type { UiAction } from './ui-actions'

/** The field of a submitted form that names the UI action. */
export const ACTION_FIELD = 'sys_action'

const IN_BROWSER = 'Runs in the browser, which this local instance does not do'

/** The buttons of UI actions, from left to right. */
export function actionButtons(actions: readonly UiAction[]): readonly Html[] {
    return actions.filter(({ isButton }) => isButton).map((action) => control(action, action.style))
}

/** The section Related Links of a form; empty without such actions. */
export function actionLinks(actions: readonly UiAction[]): Html {
    const links = actions.filter(({ isLink }) => isLink)
    return links.length === 0
        ? html``
        : html`<div class="related">
              <h2>Related Links</h2>
              ${links.map((action) => html`<div>${control(action, 'as-link')}</div>`)}
          </div>`
}

/** The action that a submitted form names by its sys_id or action name, if the form shows it. */
export function namedAction(actions: readonly UiAction[], name: string): UiAction | undefined {
    return actions.find((action) => action.sysId === name || (name !== '' && action.actionName === name))
}

function control(action: UiAction, style: string): Html {
    const { sysId, name, hint, client } = action
    return client
        ? html`<button type="button" class="${style}" title="${IN_BROWSER}" disabled>${name}</button>`
        : html`<button type="submit" class="${style}" title="${hint}" name="${ACTION_FIELD}" value="${sysId}">
              ${name}
          </button>`
}
