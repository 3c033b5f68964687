import { html } from 'hono/html'
import type { InstanceResponse } from '../rest/http'
import type { ColumnDefinition } from '../store/dictionary'
import { journalEntries } from '../store/journal'
import type { Row } from '../store/row'
import { defaultRow } from '../store/default-values'
import { fieldInput, stillField } from './field-input'
import { ACTION_FIELD, actionButtons, actionLinks, namedAction } from './form-actions'
import { formLayout } from './form-layout'
import { formSubject, mayWriteField, NEW_RECORD, type FormSubject } from './form-subject'
import { formValues } from './form-values'
import { messageBars, page, redirect, type Html } from './layout'
import { labelOf, shown, walk, type PageServices, type PageVisit, type UserMessage } from './page-services'
import { runUiAction } from './run-ui-action'
import { uiActions } from './ui-actions'

/** `/{table}.do?sys_id=…`: the form of one record, or of a new one. */
export function formPage(services: PageServices, table: string, sysId: string, visit: PageVisit): InstanceResponse {
    const { database, dictionary } = services.context
    const defaults =
        sysId === NEW_RECORD && dictionary.get().table(table)
            ? defaultRow(database, dictionary.get(), table, () => null)
            : {}
    const subject = formSubject(services, table, sysId, defaults)
    if ('status' in subject) {
        return subject
    }
    const displayed = subject.isNew
        ? subject
        : { ...subject, row: services.records.display(subject.table, subject.row) }
    return render(services, displayed, visit, [...visit.remarks, ...services.takeMessages()])
}

/** The form as submitted: stores the record or runs the UI action of its button, or shows the form again with what is wrong. */
export function submitForm(
    services: PageServices,
    table: string,
    sysId: string,
    form: URLSearchParams,
    visit: PageVisit,
): InstanceResponse {
    // Everything a new record's form shows is submitted with it, the number that it was given when it was opened too.
    const subject = formSubject(services, table, sysId, {})
    if ('status' in subject) {
        return subject
    }
    const { changes, problems } = formValues(services, subject.table, subject.row, form)
    const writable = Object.fromEntries(
        Object.entries(changes).filter(([element]) => mayWriteField(services, subject, element)),
    )
    const filled = { ...subject, row: { ...subject.row, ...writable } }
    if (problems.length > 0) {
        return render(services, filled, visit, errors(problems), 422)
    }
    const actionName = form.get(ACTION_FIELD)
    if (actionName !== null) {
        return submitAction(services, subject, writable, actionName, visit)
    }
    const result = subject.isNew
        ? services.records.insert(subject.table, writable)
        : services.records.update(subject.table, sysId, writable)
    const said = services.takeMessages()
    if (!result.row) {
        const reasons = [
            ...said.filter(({ type }) => type === 'error').map(({ text }) => text),
            result.error ?? 'The record was not stored',
        ]
        return render(services, filled, visit, errors(reasons), 422)
    }
    if (said.length > 0) {
        return render(services, { table: subject.table, row: result.row, isNew: false }, visit, said)
    }
    return redirect(`/${subject.table}.do?sys_id=${result.row['sys_id']}`)
}

/**
 * Runs a UI action that the form shows to this user for the record as it is stored: roles and condition are asked again
 * (markdown/platform-security/instance-security-hardening-settings/sc-check-ui-action-conditions-before-execution.md).
 */
function submitAction(
    services: PageServices,
    subject: FormSubject,
    values: Row,
    name: string,
    visit: PageVisit,
): InstanceResponse {
    const filled = { ...subject, row: { ...subject.row, ...values } }
    const action = namedAction(uiActions(services, subject), name)
    if (!action) {
        return render(services, filled, visit, errors(['This action is not available for the record']), 403)
    }
    if (action.client) {
        const text = `The UI action ${action.name} runs in the browser, which is not built in this local instance`
        return render(services, filled, visit, errors([text]), 501)
    }
    const end = runUiAction(services, subject, action, values, visit.query)
    if ('error' in end) {
        return render(services, filled, visit, [...end.messages, ...errors([end.error])], 500)
    }
    visit.keep(end.messages)
    return redirect(end.redirect)
}

function errors(texts: readonly string[]): readonly UserMessage[] {
    return texts.map((text) => ({ type: 'error', text }))
}

function render(
    services: PageServices,
    subject: FormSubject,
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
    const actions = uiActions(services, subject)
    const content = html`<form method="post" action="/${table}.do?sys_id=${isNew ? NEW_RECORD : row['sys_id']}">
            <input type="hidden" name="sysparm_ck" value="${visit.token}" />
            <div class="bar">
                <h1>${title}</h1>
                <span class="grow"></span>
                <a class="link" href="/${table}_list.do">All ${definition?.label ?? table} records</a>
                ${canSave ? html`<button type="submit">${isNew ? 'Submit' : 'Update'}</button>` : ''}
                ${actionButtons(actions)}
            </div>
            ${messageBars(messages)}
            ${formLayout(services, table).map(
                (section) =>
                    html`<fieldset>
                        <legend>${section.caption || definition?.label}</legend>
                        ${section.blocks.map(
                            (block) =>
                                html`<div class="${block.length > 1 ? 'columns' : ''}">
                                    ${block.map(
                                        (column) =>
                                            html`<div>${column.map((path) => field(services, subject, path))}</div>`,
                                    )}
                                </div>`,
                        )}
                    </fieldset>`,
            )}
            ${actionLinks(actions)}
        </form>
        ${isNew ? '' : activity(services, subject)}`
    return page(context, title, content, status)
}

function field(services: PageServices, subject: FormSubject, path: string): Html | '' {
    const { context, access } = services
    if (path.includes('.')) {
        const end = walk(context, subject.table, subject.row, path)
        return end && access.allows('read', end.table, end.row, end.element)
            ? stillField(labelOf(context, subject.table, path), shown(context, end.table, end.element, end.value))
            : ''
    }
    const column = context.dictionary.get().table(subject.table)?.columns.get(path)
    if (!column || !access.allows('read', subject.table, subject.isNew ? null : subject.row, path)) {
        return ''
    }
    const writable = mayWriteField(services, subject, path)
    return column.storage === 'none' && !writable
        ? ''
        : fieldInput(services, subject.table, column, subject.row, writable)
}

/** Comments and work notes, newest first. */
function activity(services: PageServices, subject: FormSubject): Html {
    const { context, access } = services
    const columns = [...(context.dictionary.get().table(subject.table)?.columns.values() ?? [])]
    const entries = columns
        .filter(
            (column) =>
                column.type === 'journal_input' && access.allows('read', subject.table, subject.row, column.element),
        )
        .flatMap((column) => entriesOf(services, subject, column))
        .sort((a, b) => (a.at < b.at ? 1 : -1))
    return entries.length === 0
        ? html``
        : html`<h1>Activity</h1>
              ${entries.map(
                  ({ label, value, userName, at }) =>
                      html`<div class="entry"><small>${at} ${userName} ${label}</small>${value}</div>`,
              )}`
}

function entriesOf(services: PageServices, subject: FormSubject, column: ColumnDefinition) {
    const { database, dictionary } = services.context
    return journalEntries(database, dictionary.get(), subject.table, subject.row['sys_id'] ?? '', column.element).map(
        (entry) => ({
            ...entry,
            label: column.label,
        }),
    )
}
