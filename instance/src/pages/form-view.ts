import { html } from 'hono/html'
import { walkReadable } from '../reading/walk-readable'
import type { InstanceResponse } from '../rest/http'
import { activityStream } from './activity/activity-stream'
import { attachmentsView } from './attachments/attachments'
import { conditionField, isConditionField } from './conditions/condition-field'
import { LIST_ACTION_FIELD } from './deletion/delete-records'
import { fieldControl } from './field-control'
import { fieldInput, readOnlyField, stillField } from './field-input'
import { actionButtons, actionLinks } from './form-actions'
import { type FormBlock, formLayout, type FormSection } from './form-layout'
import { type FormSubject, mayReadField, mayWriteField, NEW_RECORD } from './form-subject'
import type { FormValues } from './form-values'
import { type Html, messageBars, page } from './layout'
import { CHOSEN_FIELD } from './list/list-view'
import { labelOf, type PageServices, type PageVisit, shown, type UserMessage } from './page-services'
import { relatedList, relatedLists } from './related/related-lists'
import { relatedView } from './related/related-view'
import { secretLock } from './stored-secret'
import { uiActions } from './ui-actions'

/** What a form shows beside its record: what the person typed, and what is wrong with it. */
export type Filling = FormValues

/** A form in which nothing was typed yet. */
export const UNTOUCHED: Filling = {
    changes: {},
    problems: new Map(),
    conflicts: new Map(),
    typed: new Map(),
    originals: new Map(),
    picked: new Map(),
}

/** The form of a record with what the person typed, and what is wrong with it. */
export function formView(
    services: PageServices,
    subject: FormSubject,
    filling: Filling,
    visit: PageVisit,
    messages: readonly UserMessage[],
    status = 200,
): InstanceResponse {
    const { context, access } = services
    const { table, row, isNew } = subject
    const definition = context.dictionary.get().table(table)
    const display = definition?.displayElement ? row[definition.displayElement] : null
    const title = isNew ? `New ${definition?.label ?? table}` : `${definition?.label ?? table} ${display ?? ''}`
    const canSave = access.allows(isNew ? 'create' : 'write', table, row)
    const mayDelete = !isNew && access.allows('delete', table, row)
    const actions = uiActions(services, subject)
    const sections = formLayout(services, table)
    const shownProblems = listProblems(services, subject, filling, sections)
    const firstProblem = shownProblems[0] ?? null
    const content = html`<form method="post" action="/${table}.do?sys_id=${isNew ? NEW_RECORD : row['sys_id']}">
            <input type="hidden" name="sysparm_ck" value="${visit.token}" />
            <div class="bar">
                <h1>${title}</h1>
                <span class="grow"></span>
                <a class="link" href="/${table}_list.do">All ${definition?.label ?? table} records</a>
                ${canSave ? html`<button type="submit">${isNew ? 'Submit' : 'Update'}</button>` : ''}
                ${actionButtons(actions)}
                ${mayDelete
                    ? html`<input type="hidden" name="${CHOSEN_FIELD}" value="${row['sys_id']}" /><button
                              class="destructive"
                              type="submit"
                              name="${LIST_ACTION_FIELD}"
                              value="delete"
                              formaction="/${table}_list.do"
                          >
                              Delete
                          </button>`
                    : ''}
            </div>
            ${messageBars([...messages, ...elsewhere(shownProblems, filling)])}
            ${sections.map((section) => {
                const lists = isNew ? [] : section.lists.flatMap((name) => relatedList(services, table, name))
                const parts = lists.map((related) => relatedView(services, subject, related))
                return section.blocks.length === 0 && parts.every((part) => part === '')
                    ? ''
                    : html`<fieldset>
                          <legend>${section.caption || definition?.label}</legend>
                          ${section.blocks.map((block) => blockView(services, subject, filling, block, firstProblem))}
                          ${parts}
                      </fieldset>`
            })}
            ${actionLinks(actions)}
        </form>
        ${isNew ? '' : below(services, subject, visit.token)}`
    return page(context, title, content, status)
}

function blockView(
    services: PageServices,
    subject: FormSubject,
    filling: Filling,
    block: FormBlock,
    firstProblem: string | null,
): Html {
    return html`<div class="${block.length > 1 ? 'columns' : ''}">
        ${block.map(
            (column) => html`<div>${column.map((path) => field(services, subject, filling, path, firstProblem))}</div>`,
        )}
    </div>`
}

function field(
    services: PageServices,
    subject: FormSubject,
    { changes, typed, originals, picked, problems, conflicts }: Filling,
    path: string,
    firstProblem: string | null,
): Html | '' {
    const { context } = services
    const { table, row } = subject
    if (path.includes('.')) {
        const end = walkReadable(services, table, row, path)
        return end ? stillField(labelOf(context, table, path), shown(services, end.table, end.element, end.value)) : ''
    }
    const column = context.dictionary.get().table(table)?.columns.get(path)
    if (!column || !mayReadField(services, subject, path)) {
        return ''
    }
    if (!mayWriteField(services, subject, path)) {
        return column.storage === 'none' ? '' : readOnlyField(services, table, column, row)
    }
    const stored = fieldControl(services, table, column, row).text
    // Choices follow what the person chose in the field that they depend on.
    const control = fieldControl(services, table, column, { ...row, ...changes })
    const state = {
        original: originals.get(path) ?? stored,
        current: typed.get(path) ?? stored,
        picked: picked.get(path) ?? '',
        problem: problems.get(path) ?? conflicts.get(path) ?? '',
        isFirstProblem: path === firstProblem,
    }
    const builder = isConditionField(column)
        ? conditionField(services, { ...row, ...changes }, column, state.current)
        : null
    return html`${fieldInput(table, column, row, control, state, builder)}${secretLock(services, subject, path)}`
}

/** The fields with problems that the form shows, in its order. */
function listProblems(
    services: PageServices,
    subject: FormSubject,
    { problems, conflicts }: Filling,
    sections: readonly FormSection[],
): readonly string[] {
    return sections
        .flatMap(({ blocks }) => blocks.flat(2))
        .filter((path) => (problems.has(path) || conflicts.has(path)) && mayReadField(services, subject, path))
}

/** What is wrong with fields that the form does not show: the page says it above all. */
function elsewhere(shownProblems: readonly string[], { problems, conflicts }: Filling): readonly UserMessage[] {
    return [...problems, ...conflicts]
        .filter(([element]) => !shownProblems.includes(element))
        .map(([, text]) => ({ type: 'error', text }))
}

/** What stands below the fields of a stored record. */
function below(services: PageServices, subject: FormSubject, token: string): Html {
    const lists = relatedLists(services, subject.table)
    return html`${attachmentsView(services, subject, token)} ${activityStream(services, subject)}
    ${lists.map((related) => relatedView(services, subject, related))}`
}
