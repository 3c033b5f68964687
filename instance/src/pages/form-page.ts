import { html } from 'hono/html'
import { walkReadable } from '../reading/walk-readable'
import type { InstanceResponse } from '../rest/http'
import { redirect } from '../rest/redirect'
import { literalDefaults } from '../store/default-values'
import type { ColumnDefinition } from '../store/dictionary'
import { journalEntries } from '../store/journal'
import { fieldControl } from './field-control'
import { fieldInput, readOnlyField, stillField } from './field-input'
import { ACTION_FIELD, actionButtons, actionLinks, namedAction } from './form-actions'
import { formLayout } from './form-layout'
import { formPresets, recordOfQuery } from './form-presets'
import { type FormSubject, formSubject, mayReadField, mayWriteField, NEW_RECORD } from './form-subject'
import { type FormValues, formValues } from './form-values'
import { type Html, messageBars, page, problem } from './layout'
import { labelOf, type PageServices, type PageVisit, shown, type UserMessage } from './page-services'
import { runUiAction } from './run-ui-action'
import { secretLock, SHOW_SECRET_FIELD, showSecret } from './stored-secret'
import { uiActions } from './ui-actions'

/** What a form shows beside its record: what the person typed, and what a new record's form showed before. */
type Filling = Pick<FormValues, 'changes' | 'typed' | 'originals'>

const UNTOUCHED: Filling = { changes: {}, typed: new Map(), originals: new Map() }

/** `/{table}.do?sys_id=…`: the form of one record, or of a new one. */
export function formPage(services: PageServices, table: string, sysId: string, visit: PageVisit): InstanceResponse {
    const { dictionary } = services.context
    const defaults =
        sysId === NEW_RECORD && dictionary.get().table(table) ? literalDefaults(dictionary.get(), table) : {}
    const subject = formSubject(services, table, sysId, defaults)
    if ('status' in subject) {
        return subject
    }
    const encoded = visit.query.get('sysparm_query') ?? ''
    const remarks = () => [...visit.remarks, ...services.takeMessages()]
    if (!subject.isNew) {
        const row = services.records.display(subject.table, subject.row)
        return encoded !== '' && visit.query.has('sys_id')
            ? problem(services.context, 400, 'sysparm_query fills in a new record; this address names a stored one')
            : render(services, { ...subject, row }, UNTOUCHED, visit, remarks())
    }
    const presets = formPresets(services, subject, encoded)
    if ('refused' in presets) {
        return problem(services.context, presets.status, presets.refused)
    }
    const filled = { ...subject, row: { ...subject.row, ...presets.values } }
    return render(services, filled, { ...UNTOUCHED, typed: presets.journals }, visit, remarks())
}

/**
 * `/{table}.do` without a sys_id: the form of the record that `sysparm_query` finds
 * (markdown/platform-user-interface/r_NavigatingByURLExamples.md), or of a new one if there is none in the address.
 */
export function formPageByQuery(services: PageServices, table: string, visit: PageVisit): InstanceResponse {
    const encoded = visit.query.get('sysparm_query') ?? ''
    if (encoded === '' || !services.context.dictionary.get().table(table)) {
        return formPage(services, table, NEW_RECORD, visit)
    }
    const found = recordOfQuery(services, table, encoded)
    return typeof found === 'string'
        ? formPage(services, table, found, visit)
        : problem(services.context, found.status, found.refused)
}

/** The form as submitted: stores the record or runs the UI action of its button, or shows the form again with what is wrong. */
export function submitForm(
    services: PageServices,
    table: string,
    sysId: string,
    form: URLSearchParams,
    visit: PageVisit,
): InstanceResponse {
    // Everything a new record's form shows is submitted with it; its number and scripted defaults are given when it is stored.
    const subject = formSubject(services, table, sysId, {})
    if ('status' in subject) {
        return subject
    }
    const filling = formValues(services, subject, form)
    const secret = form.get(SHOW_SECRET_FIELD)
    if (secret !== null) {
        return render(services, subject, filling, visit, [showSecret(services, subject, secret)])
    }
    const { changes, problems, conflicts } = filling
    if (problems.length > 0 || conflicts.length > 0) {
        const status = problems.length > 0 ? 422 : 409
        return render(services, subject, filling, visit, errors([...problems, ...conflicts]), status)
    }
    const actionName = form.get(ACTION_FIELD)
    if (actionName !== null) {
        return submitAction(services, subject, filling, actionName, visit)
    }
    const result = subject.isNew
        ? services.records.insert(subject.table, changes)
        : services.records.update(subject.table, sysId, changes)
    const said = services.takeMessages()
    if (!result.row) {
        const reasons = [
            ...said.filter(({ type }) => type === 'error').map(({ text }) => text),
            result.error ?? 'The record was not stored',
        ]
        return render(services, subject, filling, visit, errors(reasons), 422)
    }
    if (said.length > 0) {
        return render(services, { table: subject.table, row: result.row, isNew: false }, UNTOUCHED, visit, said)
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
    filling: FormValues,
    name: string,
    visit: PageVisit,
): InstanceResponse {
    const action = namedAction(uiActions(services, subject), name)
    if (!action) {
        return render(services, subject, filling, visit, errors(['This action is not available for the record']), 403)
    }
    if (action.client) {
        const text = `The UI action ${action.name} runs in the browser, which is not built in this local instance`
        return render(services, subject, filling, visit, errors([text]), 501)
    }
    const end = runUiAction(services, subject, action, filling.changes, visit.query)
    if ('error' in end) {
        return render(services, subject, filling, visit, [...end.messages, ...errors([end.error])], 500)
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
                                            html`<div>
                                                ${column.map((path) => field(services, subject, filling, path))}
                                            </div>`,
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

function field(
    services: PageServices,
    subject: FormSubject,
    { changes, typed, originals }: Filling,
    path: string,
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
    const texts = { original: originals.get(path) ?? stored, current: typed.get(path) ?? stored }
    return html`${fieldInput(column, row, control, texts)}${secretLock(services, subject, path)}`
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
