import { html } from 'hono/html'
import type { InstanceResponse } from '../rest/http'
import { type Html, messageBars, page } from './layout'
import { navigator } from './navigator'
import type { PageServices, PageVisit } from './page-services'

/** What an administrator does first, by the module that it is done in. */
const FIRST_STEPS: readonly (readonly [menu: string, module: string, words: string])[] = [
    [
        'User Administration',
        'Users',
        'Make the users and service users, and give them roles: Edit in the list Roles of a user.',
    ],
    ['System OAuth', 'Application Registry', 'Register the applications that get tokens.'],
    ['System', 'System Log', 'Read what the instance and its scripts wrote down.'],
]

/** The start page: what to do first, and the applications that the user may use. */
export function homePage(services: PageServices, visit: PageVisit): InstanceResponse {
    const { context } = services
    const menus = navigator(context)
    const steps = FIRST_STEPS.flatMap(([menu, module, words]) => {
        const address = menus
            .find(({ title }) => title === menu)
            ?.modules.find(({ title }) => title === module)?.address
        return address
            ? [html`<li><a class="link" href="${address}">${menu} &gt; ${module}</a><br />${words}</li>`]
            : []
    })
    const content = html`${messageBars(visit.remarks)}
        <h1>Welcome, ${context.session.displayName || context.session.userName}</h1>
        ${steps.length > 0
            ? html`<h2>First steps</h2>
                  <ol>
                      ${steps}
                  </ol>`
            : ''}
        ${applications(menus)}`
    return page(context, 'Local instance', content)
}

function applications(menus: ReturnType<typeof navigator>): Html {
    return menus.length === 0
        ? html`<p>
              None of your roles opens a menu. Ask an administrator for a role, or open an address that you were told.
          </p>`
        : html`<h2>What you can open</h2>
              <ul>
                  ${menus.map(
                      ({ title, modules }) =>
                          html`<li>
                              <strong>${title}</strong>:
                              ${modules
                                  .filter(({ address }) => address !== null)
                                  .map(
                                      ({ title: name, address }, index) =>
                                          html`${index > 0 ? ', ' : ''}<a class="link" href="${address}">${name}</a>`,
                                  )}
                          </li>`,
                  )}
              </ul>`
}
