import { html } from 'hono/html'
import type { InstanceResponse } from '../rest/http'
import type { ColumnDefinition } from '../store/dictionary'
import { journalEntries } from '../store/journal'
import type { Row } from '../store/row'
import { getRow } from '../store/select-rows'
import { defaultRow } from '../store/default-values'
import { fieldInput, stillField } from './field-input'
import { formLayout } from './form-layout'
import { formValues } from './form-values'
import { page, problem, redirect, type Html } from './layout'
import { labelOf, shown, walk, type PageServices } from './page-services'

/** The sys_id of a record that is not stored yet. */
const NEW_RECORD = '-1'

/** `/{table}.do?sys_id=…`: the form of one record, or of a new one. */
export function formPage(services: PageServices, table: string, sysId: string, token: string): InstanceResponse {
    const { database, dictionary } = services.context
    const defaults =
        sysId === NEW_RECORD && dictionary.get().table(table)
            ? defaultRow(database, dictionary.get(), table, () => null)
            : {}
    const subject = find(services, table, sysId, defaults)
    return 'status' in subject ? subject : render(services, subject, token, [])
}

/** The form as submitted: stores the record, or shows the form again with what is wrong. */
export function submitForm(
    services: PageServices,
    table: string,
    sysId: string,
    form: URLSearchParams,
    token: string,
): InstanceResponse {
    // Everything a new record's form shows is submitted with it, the number that it was given when it was opened too.
    const subject = find(services, table, sysId, {})
    if ('status' in subject) {
        return subject
    }
    const { changes, problems } = formValues(services, subject.table, subject.row, form)
    const writable = Object.fromEntries(
        Object.entries(changes).filter(([element]) => mayWrite(services, subject, element)),
    )
    if (problems.length > 0) {
        return render(services, { ...subject, row: { ...subject.row, ...writable } }, token, problems)
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
        return render(services, { ...subject, row: { ...subject.row, ...writable } }, token, reasons)
    }
    if (said.length > 0) {
        const stored = { table: subject.table, row: result.row, isNew: false }
        return render(
            services,
            stored,
            token,
            [],
            said.map(({ text }) => text),
        )
    }
    return redirect(`/${subject.table}.do?sys_id=${result.row['sys_id']}`)
}

interface Subject {
    readonly table: string
    readonly row: Row
    readonly isNew: boolean
}

function find(services: PageServices, table: string, sysId: string, values: Row): Subject | InstanceResponse {
    const { context, access } = services
    const dictionary = context.dictionary.get()
    const definition = dictionary.table(table)
    if (!definition) {
        return problem(context, 404, `There is no table ${table} on this instance`)
    }
    if (sysId === NEW_RECORD) {
        return access.allows('create', table, null)
            ? { table, row: values, isNew: true }
            : problem(context, 403, `You may not create ${definition.label} records`)
    }
    const row = getRow(context.database, dictionary, table, sysId)
    const actual = row?.['sys_class_name'] ?? table
    if (!row || !access.allows('read', actual, row)) {
        return problem(context, 404, 'Record not found')
    }
    return { table: actual, row: getRow(context.database, dictionary, actual, sysId) ?? row, isNew: false }
}

function mayWrite(services: PageServices, subject: Subject, element: string): boolean {
    const column = services.context.dictionary.get().table(subject.table)?.columns.get(element)
    if (!column || column.readOnly || element.startsWith('sys_')) {
        return false
    }
    return services.access.allows(subject.isNew ? 'create' : 'write', subject.table, subject.row, element)
}

function render(
    services: PageServices,
    subject: Subject,
    token: string,
    problems: readonly string[],
    remarks: readonly string[] = [],
): InstanceResponse {
    const { context, access } = services
    const { table, row, isNew } = subject
    const definition = context.dictionary.get().table(table)
    const display = definition?.displayElement ? row[definition.displayElement] : null
    const title = isNew ? `New ${definition?.label ?? table}` : `${definition?.label ?? table} ${display ?? ''}`
    const canSave = access.allows(isNew ? 'create' : 'write', table, row)
    const content = html`<form method="post" action="/${table}.do?sys_id=${isNew ? NEW_RECORD : row['sys_id']}">
            <input type="hidden" name="sysparm_ck" value="${token}" />
            <div class="bar">
                <h1>${title}</h1>
                <span class="grow"></span>
                <a class="link" href="/${table}_list.do">All ${definition?.label ?? table} records</a>
                ${canSave ? html`<button type="submit">${isNew ? 'Submit' : 'Update'}</button>` : ''}
            </div>
            ${problems.map((text) => html`<div class="message error" role="alert">${text}</div>`)}
            ${remarks.map((text) => html`<div class="message info" role="status">${text}</div>`)}
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
        </form>
        ${isNew ? '' : activity(services, subject)}`
    return page(context, title, content, problems.length > 0 ? 422 : 200)
}

function field(services: PageServices, subject: Subject, path: string): Html | '' {
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
    const writable = mayWrite(services, subject, path)
    return column.storage === 'none' && !writable
        ? ''
        : fieldInput(services, subject.table, column, subject.row, writable)
}

/** Comments and work notes, newest first. */
function activity(services: PageServices, subject: Subject): Html {
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

function entriesOf(services: PageServices, subject: Subject, column: ColumnDefinition) {
    const { database, dictionary } = services.context
    return journalEntries(database, dictionary.get(), subject.table, subject.row['sys_id'] ?? '', column.element).map(
        (entry) => ({
            ...entry,
            label: column.label,
        }),
    )
}
