import { html } from 'hono/html'
import { formFields } from '../../auth/form-fields'
import { listReadable } from '../../reading/readable-list'
import type { InstanceRequest, InstanceResponse } from '../../rest/http'
import { redirect } from '../../rest/redirect'
import type { ColumnDefinition } from '../../store/dictionary'
import type { QueryNode } from '../../store/query'
import type { Row } from '../../store/row'
import { getRow } from '../../store/select-rows'
import { type FormSubject, formSubject } from '../form-subject'
import { messageBars, page, problem } from '../layout'
import type { PageServices, PageVisit, UserMessage } from '../page-services'
import { recordName } from '../references/record-name'
import { joinedColumn, type RelatedList, relatedList, relatedTitle } from './related-lists'

/** Records that the left side offers at a time; the filter above it finds others. */
const OFFERED = 200

/** Members that are looked at; the two sides are for people to overlook. */
const MOST_MEMBERS = 1000

interface Editing {
    readonly subject: FormSubject
    readonly related: RelatedList
    readonly joined: ColumnDefinition
    readonly other: string
    readonly address: string
}

/**
 * Edit of a related list whose table joins two others: a two-sided chooser, as the roles of a user
 * (t_SelectRelatedRecords.md, t_AssignARoleToAUser.md). Moving between the sides changes nothing; Save adds and removes the
 * joining records, as far as the user may.
 */
export function editMembers(services: PageServices, request: InstanceRequest, visit: PageVisit): InstanceResponse {
    const editing = editingOf(services, visit.query, request.url)
    if ('status' in editing) {
        return editing
    }
    const members = memberRows(services, editing)
    if (request.method !== 'POST') {
        return chooser(services, editing, visit, [...members.keys()], '', visit.remarks)
    }
    const form = formFields(request)
    const chosen = new Set(form.getAll('sysparm_member'))
    const filter = form.get('sysparm_collection_filter') ?? ''
    switch (form.get('sysparm_action')) {
        case 'add':
            form.getAll('sysparm_left').forEach((sysId) => chosen.add(sysId))
            break
        case 'remove':
            form.getAll('sysparm_right').forEach((sysId) => chosen.delete(sysId))
            break
        case 'save':
            visit.keep(saveMembers(services, editing, members, chosen))
            return redirect(`/${editing.subject.table}.do?sys_id=${editing.subject.row['sys_id']}`)
    }
    return chooser(services, editing, visit, [...chosen], filter, [])
}

function editingOf(services: PageServices, query: URLSearchParams, address: string): Editing | InstanceResponse {
    const { context, access } = services
    const subject = formSubject(services, query.get('table') ?? '', query.get('sys_id') ?? '', {})
    if ('status' in subject) {
        return subject
    }
    const [related] = relatedList(services, subject.table, query.get('related_list') ?? '')
    const joined = related ? joinedColumn(services, related) : null
    if (subject.isNew || !related || !joined?.reference) {
        return problem(context, 404, 'The form of this record has no such list to edit')
    }
    return access.allows('create', related.table, { sys_class_name: related.table })
        ? { subject, related, joined, other: joined.reference, address }
        : problem(context, 403, 'You may not edit this list')
}

/** The readable joining records of the subject, by the sys_id of what they join it to. */
function memberRows(services: PageServices, { subject, related, joined }: Editing): ReadonlyMap<string, Row> {
    const where: QueryNode = {
        kind: 'term',
        element: related.column.element,
        operator: '=',
        value: subject.row['sys_id'] ?? '',
    }
    const asked = {
        table: related.table,
        where,
        order: [],
        groupBy: [],
        limit: MOST_MEMBERS,
        offset: 0,
        counted: false,
    }
    const list = listReadable(services, asked)
    const rows = list.refused === null ? list.rows : []
    return new Map(rows.map((row) => [row[joined.element] ?? '', row]))
}

function saveMembers(
    services: PageServices,
    { subject, related, joined, other }: Editing,
    members: ReadonlyMap<string, Row>,
    chosen: ReadonlySet<string>,
): readonly UserMessage[] {
    const { records, access, context } = services
    const told: UserMessage[] = []
    const { table, column } = related
    const tell = (sysId: string, done: string, error: string | null): void => {
        const row = getRow(context.database, context.dictionary.get(), other, sysId)
        const name = (row && recordName(services, other, row)) || sysId
        told.push(
            error === null
                ? { type: 'info', text: `${name} was ${done}` }
                : { type: 'error', text: `${name} was not ${done}: ${error}` },
        )
    }
    for (const sysId of chosen) {
        const target = getRow(context.database, context.dictionary.get(), other, sysId)
        if (!members.has(sysId) && target && access.allows('read', other, target)) {
            const values = { [column.element]: subject.row['sys_id'] ?? '', [joined.element]: sysId }
            const isAllowed = access.allows('create', table, { sys_class_name: table, ...values })
            tell(sysId, 'added', isAllowed ? records.insert(table, values).error : 'you may not add it')
        }
    }
    for (const [sysId, row] of members) {
        if (!chosen.has(sysId)) {
            const isAllowed = access.allows('delete', table, row)
            tell(
                sysId,
                'removed',
                isAllowed ? records.delete(table, row['sys_id'] ?? '').error : 'you may not remove it',
            )
        }
    }
    told.push(...services.takeMessages())
    return told.length > 0 ? told : [{ type: 'info', text: 'Nothing was changed' }]
}

function chooser(
    services: PageServices,
    editing: Editing,
    visit: PageVisit,
    chosen: readonly string[],
    filter: string,
    remarks: readonly UserMessage[],
): InstanceResponse {
    const { context } = services
    const { subject, related, other, address } = editing
    const title = relatedTitle(services, related)
    const name = recordName(services, subject.table, subject.row)
    const right = named(services, other, chosen)
    const left = offered(services, other, filter).filter(([sysId]) => !chosen.includes(sysId))
    const options = (records: readonly (readonly [string, string])[]) =>
        records.map(([sysId, text]) => html`<option value="${sysId}">${text}</option>`)
    const content = html`${messageBars(remarks)}
        <form method="post" action="${address}">
            <input type="hidden" name="sysparm_ck" value="${visit.token}" />
            ${chosen.map((sysId) => html`<input type="hidden" name="sysparm_member" value="${sysId}" />`)}
            <div class="bar">
                <h1>Edit ${title} of ${name}</h1>
                <span class="grow"></span>
                <a class="link" href="/${subject.table}.do?sys_id=${subject.row['sys_id']}">Cancel</a>
                <button type="submit" name="sysparm_action" value="save">Save</button>
            </div>
            <div class="bar">
                <label for="collection-filter">Collection begins with</label>
                <input type="text" id="collection-filter" name="sysparm_collection_filter" value="${filter}" />
                <button class="unstyled" type="submit" name="sysparm_action" value="filter">Filter</button>
            </div>
            <div class="sides">
                <div>
                    <label for="left">Collection</label>
                    <select id="left" name="sysparm_left" multiple>
                        ${options(left)}
                    </select>
                </div>
                <div class="between">
                    <button class="unstyled" type="submit" name="sysparm_action" value="add">Add &gt;</button>
                    <button class="unstyled" type="submit" name="sysparm_action" value="remove">&lt; Remove</button>
                </div>
                <div>
                    <label for="right">${title} List</label>
                    <select id="right" name="sysparm_right" multiple>
                        ${options(right)}
                    </select>
                </div>
            </div>
        </form>`
    return page(context, `Edit ${title}`, content)
}

/** Readable records whose name begins with a text, by name. */
function offered(services: PageServices, table: string, text: string): readonly (readonly [string, string])[] {
    const display = services.context.dictionary.get().table(table)?.displayElement ?? 'sys_id'
    const where: QueryNode =
        text.trim() === ''
            ? { kind: 'and', nodes: [] }
            : { kind: 'term', element: display, operator: 'STARTSWITH', value: text.trim() }
    const order = [{ element: display, descending: false }]
    const list = listReadable(services, { table, where, order, groupBy: [], limit: OFFERED, offset: 0, counted: false })
    return list.refused === null ? withNames(services, table, list.rows) : []
}

function named(
    services: PageServices,
    table: string,
    sysIds: readonly string[],
): readonly (readonly [string, string])[] {
    const { context, access } = services
    const rows = sysIds.flatMap((sysId) => {
        const row = getRow(context.database, context.dictionary.get(), table, sysId)
        return row && access.allows('read', table, row) ? [row] : []
    })
    return [...withNames(services, table, rows)].sort(([, a], [, b]) => a.localeCompare(b))
}

function withNames(
    services: PageServices,
    table: string,
    rows: readonly Row[],
): readonly (readonly [string, string])[] {
    return rows.map((row) => [row['sys_id'] ?? '', recordName(services, table, row) || (row['sys_id'] ?? '')] as const)
}
