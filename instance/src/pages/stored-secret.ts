import { html } from 'hono/html'
import { decryptSecret } from '../access/secrets'
import { cleanText } from '../outside-text'
import { type FormSubject, mayReadField, mayWriteField } from './form-subject'
import type { Html } from './layout'
import type { PageServices, UserMessage } from './page-services'

/** The field of a submitted form that asks for a stored secret; its value is the name of the column. */
export const SHOW_SECRET_FIELD = 'sysparm_show_secret'

/**
 * Secrets whose form has a lock: "To display existing client secrets, click the lock icon"
 * (markdown/platform-security/authentication/t_CreateEndpointforExternalClients.md), "Open the record … to view the token"
 * (configure-api-key.md). Every other secret is never shown.
 */
const LOCKED: ReadonlySet<string> = new Set(['oauth_entity.client_secret', 'api_key.token'])

/** The button that shows a stored secret; empty where there is none to show to this user. */
export function secretLock(services: PageServices, subject: FormSubject, element: string): Html | '' {
    const label = mayShow(services, subject, element)
    return label === null
        ? ''
        : html`<div class="field">
              <span></span>
              <div>
                  <button type="submit" class="as-link" name="${SHOW_SECRET_FIELD}" value="${element}">
                      Show ${label}
                  </button>
              </div>
          </div>`
}

/** What a click on that button says. It is written down in the system log. */
export function showSecret(services: PageServices, subject: FormSubject, element: string): UserMessage {
    const label = mayShow(services, subject, element)
    if (label === null) {
        return { type: 'error', text: 'There is no such secret' }
    }
    const { row, table } = subject
    const { userName } = services.context.session
    services.log('info', 'Authentication', `User "${cleanText(userName)}" saw ${table}.${element} of ${row['sys_id']}`)
    return { type: 'info', text: `${label}: ${decryptSecret(row[element] ?? '')}` }
}

/** The label of a secret that this user may see; null if there is none. */
function mayShow(services: PageServices, subject: FormSubject, element: string): string | null {
    const { table, row, isNew } = subject
    const column = services.context.dictionary.get().table(table)?.columns.get(element)
    const isLocked = LOCKED.has(`${table}.${element}`) && !isNew && isEncrypted(row[element] ?? '')
    const isAllowed = mayReadField(services, subject, element) && mayWriteField(services, subject, element)
    return column && isLocked && isAllowed ? column.label : null
}

function isEncrypted(stored: string): boolean {
    try {
        return decryptSecret(stored) !== ''
    } catch {
        return false
    }
}
