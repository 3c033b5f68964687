import { judgeQuery } from '../../reading/query-judge'
import { listReadable } from '../../reading/readable-list'
import { errorAnswer, jsonAnswer } from '../../rest/answers'
import type { InstanceResponse } from '../../rest/http'
import type { QueryNode } from '../../store/query'
import type { PageServices } from '../page-services'
import { recordName, tellingColumns, tellingText } from './record-name'

/** Suggestions at a time. AJAXReferenceChoice shows up to 25; what a person reads at a glance is less. */
const MOST = 15

/** A record that a reference field may mean. */
export interface Suggestion {
    readonly id: string
    /** Its name, which goes into the field. */
    readonly text: string
    /** What tells it from others of the same name; often empty. */
    readonly detail: string
}

/**
 * `GET /_local/references?table=&field=&text=`: the records that a reference field may mean, for the page's own script.
 * "By default, all reference fields use a starts with" search, "A user must have table-level read permission on the
 * referenced table" (c_AutoCompleteForReferenceFields.md); of the records those that the user may read.
 */
export function answerSuggestions(services: PageServices, query: URLSearchParams): InstanceResponse {
    const { dictionary } = services.context
    const column = dictionary
        .get()
        .table(query.get('table') ?? '')
        ?.columns.get(query.get('field') ?? '')
    if (!column?.reference || !dictionary.get().table(column.reference)) {
        return errorAnswer(400, 'Bad Request', 'table and field do not name a reference field')
    }
    const found = suggestRecords(services, column.reference, column.attributes, query.get('text') ?? '')
    return jsonAnswer(200, { suggestions: found })
}

/** The readable records whose name, or a column that tells them apart, begins with the text. */
export function suggestRecords(
    services: PageServices,
    table: string,
    attributes: Readonly<Record<string, string>>,
    text: string,
): readonly Suggestion[] {
    const display = services.context.dictionary.get().table(table)?.displayElement
    const telling = tellingColumns(services, table, attributes)
    const search = [...(display ? [display] : []), ...telling]
        .map((element): QueryNode => ({ kind: 'term', element, operator: 'STARTSWITH', value: text.trim() }))
        .filter((where) => judgeQuery(services, table, { where, order: [], groupBy: [] }).refused === null)
    const order = [{ element: attributes['ref_ac_order_by'] ?? display ?? 'sys_id', descending: false }]
    const mayOrder = judgeQuery(services, table, { where: ALL, order, groupBy: [] }).refused === null
    if (search.length === 0) {
        return []
    }
    const where: QueryNode = text.trim() === '' ? ALL : { kind: 'or', nodes: search }
    const asked = { table, where, order: mayOrder ? order : [], groupBy: [], limit: MOST, offset: 0, counted: false }
    const list = listReadable(services, asked)
    if (list.refused !== null) {
        return []
    }
    const named = list.rows.map((row) => ({ row, text: recordName(services, table, row) })).filter((one) => one.text)
    return named.map(({ row, text: name }) => {
        const isRepeated = named.filter((other) => other.text === name).length > 1
        const detail = tellingText(services, table, row, telling)
        return {
            id: row['sys_id'] ?? '',
            text: name,
            detail: detail || (isRepeated ? tellingText(services, table, row, ['sys_created_on']) : ''),
        }
    })
}

const ALL: QueryNode = { kind: 'and', nodes: [] }
