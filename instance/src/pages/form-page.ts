import type { InstanceResponse } from '../rest/http'
import { redirect } from '../rest/redirect'
import { literalDefaults } from '../store/default-values'
import type { Row } from '../store/row'
import { REFRESH_FIELD } from './conditions/condition-field'
import { ACTION_FIELD, namedAction } from './form-actions'
import { filterPresets, formPresets, recordOfQuery } from './form-presets'
import { type FormSubject, formSubject, NEW_RECORD } from './form-subject'
import { type FormValues, formValues } from './form-values'
import { formView, UNTOUCHED } from './form-view'
import { problem } from './layout'
import { FILTER_PARAMETER } from './list/list-view'
import { notBuiltIn } from './not-built'
import type { PageServices, PageVisit, UserMessage } from './page-services'
import { recordName } from './references/record-name'
import { runUiAction } from './run-ui-action'
import { SHOW_SECRET_FIELD, showSecret } from './stored-secret'
import { uiActions } from './ui-actions'

/** `/{table}.do?sys_id=…`: the form of one record, or of a new one. */
export function formPage(services: PageServices, table: string, sysId: string, visit: PageVisit): InstanceResponse {
    const { dictionary } = services.context
    const defaults =
        sysId === NEW_RECORD && dictionary.get().table(table) ? literalDefaults(dictionary.get(), table) : {}
    const subject = formSubject(services, table, sysId, defaults)
    if ('status' in subject) {
        return subject
    }
    const missing = notBuiltIn(visit.query)
    if (missing !== null) {
        return problem(services.context, 501, missing)
    }
    const encoded = visit.query.get('sysparm_query') ?? ''
    const remarks = () => [...visit.remarks, ...services.takeMessages()]
    if (!subject.isNew) {
        const row = services.records.display(subject.table, subject.row)
        return encoded !== '' && visit.query.has('sys_id')
            ? problem(services.context, 400, 'sysparm_query fills in a new record; this address names a stored one')
            : formView(services, { ...subject, row }, UNTOUCHED, visit, remarks())
    }
    const presets = formPresets(services, subject, encoded)
    if ('refused' in presets) {
        return problem(services.context, presets.status, presets.refused)
    }
    const filtered = filterPresets(services, subject, visit.query.get(FILTER_PARAMETER) ?? '')
    const filled = { ...subject, row: { ...subject.row, ...filtered, ...presets.values } }
    const notes = presets.leftOut.map(
        ({ label }): UserMessage => ({
            type: 'info',
            text: `${label} is decided by the instance when the record is stored; the value in the address is left out`,
        }),
    )
    return formView(services, filled, { ...UNTOUCHED, typed: presets.journals }, visit, [...remarks(), ...notes])
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
        return formView(services, subject, filling, visit, [showSecret(services, subject, secret)])
    }
    if (form.has(REFRESH_FIELD)) {
        return formView(services, subject, { ...filling, problems: new Map(), conflicts: new Map() }, visit, [])
    }
    const { changes, problems, conflicts } = filling
    if (problems.size > 0 || conflicts.size > 0) {
        return formView(services, subject, filling, visit, [], problems.size > 0 ? 422 : 409)
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
        return formView(services, subject, filling, visit, errors(reasons), 422)
    }
    visit.keep([...said, { type: 'info', text: savedText(services, subject, changes, result.row) }])
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
        return formView(services, subject, filling, visit, errors(['This action is not available for the record']), 403)
    }
    if (action.client) {
        const text = `The UI action ${action.name} runs in the browser, which is not built in this local instance`
        return formView(services, subject, filling, visit, errors([text]), 501)
    }
    const end = runUiAction(services, subject, action, filling.changes, visit.query)
    if ('error' in end) {
        return formView(services, subject, filling, visit, [...end.messages, ...errors([end.error])], 500)
    }
    visit.keep(end.messages)
    return redirect(end.redirect)
}

/** Says what became of a click on Submit or Update. */
function savedText(services: PageServices, { table, isNew }: FormSubject, changes: Row, row: Row): string {
    const label = services.context.dictionary.get().table(table)?.label ?? table
    const name = `${label} ${recordName(services, table, row)}`.trim()
    return isNew ? `${name} was created` : Object.keys(changes).length > 0 ? `${name} was saved` : 'Nothing was changed'
}

function errors(texts: readonly string[]): readonly UserMessage[] {
    return texts.map((text) => ({ type: 'error', text }))
}
