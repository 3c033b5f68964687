import { html } from 'hono/html'
import type { InstanceResponse } from '../../rest/http'
import type { InstanceRequest } from '../../rest/http'
import { redirect } from '../../rest/redirect'
import { requestTarget } from '../../rest/request-target'
import { listCascades } from '../../rules/cascade'
import type { Row } from '../../store/row'
import { getRow } from '../../store/select-rows'
import { type Html, page, problem } from '../layout'
import { CHOSEN_FIELD } from '../list/list-view'
import { labelOf, type PageServices, type PageVisit, type UserMessage } from '../page-services'
import { recordName } from '../references/record-name'

/** Field of a form that says what to do with chosen records. */
export const LIST_ACTION_FIELD = 'sysparm_action'

/** Field that says that the person was asked. */
const CONFIRMED_FIELD = 'sysparm_confirmed'

/**
 * The chosen records of a list, or the one of a form, deleted: the person is told first what goes and what goes along, and
 * asked. A record that the person may not read or delete stays, with the reason.
 */
export function submitList(
    services: PageServices,
    table: string,
    request: InstanceRequest,
    form: URLSearchParams,
    visit: PageVisit,
): InstanceResponse {
    const { context } = services
    const label = context.dictionary.get().table(table)?.label ?? table
    if (form.get(LIST_ACTION_FIELD) !== 'delete') {
        return problem(context, 501, 'This action of a list is not built in this local instance')
    }
    const back = request.url.replace(/^[^?]*/, `/${table}_list.do`)
    const chosen = [...new Set(form.getAll(CHOSEN_FIELD))]
    if (chosen.length === 0) {
        visit.keep([{ type: 'error', text: 'Choose the records to delete first' }])
        return redirect(back)
    }
    const records = chosen.flatMap((sysId) => deletableRecord(services, table, sysId))
    if (records.length === 0) {
        return problem(context, 403, `You may not delete these ${label} records`)
    }
    if (form.get(CONFIRMED_FIELD) !== 'true') {
        const content = question(services, table, records, { address: back, token: visit.token })
        return page(context, `Delete ${label} records`, content)
    }
    visit.keep(records.map((row) => deleteRecord(services, row['sys_class_name'] ?? table, row)))
    return redirect(requestTarget(request).query.has('sysparm_query') ? back : `/${table}_list.do`)
}

function deletableRecord({ context, access }: PageServices, table: string, sysId: string): readonly Row[] {
    const row = getRow(context.database, context.dictionary.get(), table, sysId)
    const actual = row?.['sys_class_name'] ?? table
    return row && access.allows('read', actual, row) && access.allows('delete', actual, row) ? [row] : []
}

function deleteRecord(services: PageServices, table: string, row: Row): UserMessage {
    const name = nameInWords(services, table, row)
    const { row: deleted, error } = services.records.delete(table, row['sys_id'] ?? '')
    const said = services.takeMessages().map(({ text }) => text)
    return deleted
        ? { type: 'info', text: [`${name} was deleted`, ...said].join('\n') }
        : {
              type: 'error',
              text: [`${name} was not deleted: ${error ?? 'the instance refused it'}`, ...said].join('\n'),
          }
}

function question(
    services: PageServices,
    table: string,
    records: readonly Row[],
    { address, token }: { readonly address: string; readonly token: string },
): Html {
    return html`<h1>Delete ${records.length === 1 ? 'this record' : `these ${records.length} records`}?</h1>
        <ul>
            ${records.map((row) => {
                const actual = row['sys_class_name'] ?? table
                const along = whatGoesAlong(services, actual, row)
                return html`<li>
                    ${nameInWords(services, actual, row)}
                    ${along.length > 0
                        ? html`<ul>
                              ${along.map((text) => html`<li>${text}</li>`)}
                          </ul>`
                        : ''}
                </li>`
            })}
        </ul>
        <p>A deleted record cannot be brought back.</p>
        <form method="post" action="${address}">
            <input type="hidden" name="sysparm_ck" value="${token}" />
            <input type="hidden" name="${LIST_ACTION_FIELD}" value="delete" />
            <input type="hidden" name="${CONFIRMED_FIELD}" value="true" />
            ${records.map((row) => html`<input type="hidden" name="${CHOSEN_FIELD}" value="${row['sys_id']}" />`)}
            <div class="bar">
                <button class="destructive" type="submit">Delete</button>
                <a class="button unstyled" href="${address}">Cancel</a>
            </div>
        </form>`
}

/** By the cascade rules of the references to the record: what is deleted with it and what is emptied, as far as the user may read it. */
function whatGoesAlong(services: PageServices, table: string, row: Row): readonly string[] {
    const { context, access } = services
    const dictionary = context.dictionary.get()
    return listCascades(context, table, row['sys_id'] ?? '').flatMap(({ column, cascade, ids }) => {
        const readable = ids.filter((id) => {
            const other = getRow(context.database, dictionary, column.table, id)
            return other !== null && access.allows('read', column.table, other, column.element)
        })
        const label = dictionary.table(column.table)?.label ?? column.table
        const field = labelOf(context, column.table, column.element)
        if (readable.length === 0) {
            return []
        }
        const records = `${readable.length} ${label} record${readable.length === 1 ? '' : 's'}`
        switch (cascade) {
            case 'delete':
                return [`${records} that refer to it in ${field} are deleted as well`]
            case 'restrict':
                return [`${records} refer to it in ${field}: it cannot be deleted as long as they do`]
            default:
                return [`${field} of ${records} is emptied`]
        }
    })
}

function nameInWords(services: PageServices, table: string, row: Row): string {
    const label = services.context.dictionary.get().table(table)?.label ?? table
    return `${label} ${recordName(services, table, row) || (row['sys_id'] ?? '')}`
}
