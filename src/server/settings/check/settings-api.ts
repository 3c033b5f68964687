import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { readColumn } from '../../platform/record/columns.ts'
import { type AnyRecord, openTable, readRecord, setValues } from '../../platform/record/record.ts'
import { answerBody, answerRefusal } from '../../platform/rest/answer.ts'
import { readBodyText } from '../../platform/rest/request.ts'
import { TABLES } from '../../shared/app.ts'
import { readErrorCode, type Refusal } from '../../shared/errors.ts'
import { isJsonObject, type JsonValue, parseJson } from '../../shared/json.ts'
import { shownName } from '../../shared/text.ts'
import { completeFieldMap } from '../field-map/field-map-rule.ts'
import { completeMapping } from '../mapping/mapping-rule.ts'
import { completeSource } from '../source/source-rule.ts'

interface Checked {
    readonly table: string
    readonly check: (row: AnyRecord) => readonly string[]
}

/** Columns of secrets: a secret is sent to be saved only. */
const SECRETS: readonly string[] = ['key_secret', 'webhook_secret']

/**
 * `POST …/settings_api/check`: what would be wrong with a row of Settings, Mapping or Field mapping if it were saved now,
 * each problem with its code. Nothing is written. A REST caller whose row is refused is told no reason by the platform.
 */
export function postCheck(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const read = readRow(readBodyText(request))
    if ('refused' in read) {
        answerRefusal(response, read)
        return
    }
    const problems = read.check(read.row)
    answerBody(response, 200, {
        is_valid: problems.length === 0,
        problems: problems.map((text) => ({ code: readErrorCode(text), message: text })),
    })
}

function readRow(text: string): { readonly row: AnyRecord; readonly check: Checked['check'] } | Refusal {
    const parsed = parseJson(text)
    const body = 'value' in parsed ? parsed.value : undefined
    if (!isJsonObject(body)) {
        return refuse('The body is not a JSON object')
    }
    const checked = findTable(body.get('table'))
    const values = body.get('values')
    if (!checked || !isJsonObject(values)) {
        return refuse(checked ? 'values is not an object' : 'table is not one of the three')
    }
    const id = body.get('sys_id')
    const row = id === undefined ? openNew(checked.table) : readRecord(checked.table, typeof id === 'string' ? id : '')
    if (!row) {
        return refuse('There is no row with this sys_id')
    }
    for (const [column, value] of values) {
        if (typeof value !== 'string' || !isCheckable(row, column)) {
            return refuse(
                `The column ${shownName(column)} does not exist, cannot be checked or has another value than a text`,
            )
        }
        setValues(row, { [column]: value })
    }
    return { row, check: checked.check }
}

function isCheckable(row: AnyRecord, column: string): boolean {
    return !column.startsWith('sys_') && !SECRETS.includes(column) && readColumn(row, column) !== null
}

function findTable(name: JsonValue | undefined): Checked | null {
    switch (name) {
        case 'settings':
            return { table: TABLES.settings, check: completeSource }
        case 'mapping':
            return { table: TABLES.mapping, check: completeMapping }
        case 'field_map':
            return { table: TABLES.fieldMap, check: completeFieldMap }
        default:
            return null
    }
}

/** A row with its defaults, as a new form has it. */
function openNew(table: string): AnyRecord {
    const row = openTable(table)
    row.newRecord()
    return row
}

function refuse(reason: string): Refusal {
    return { refused: 'notChecked', values: { reason } }
}
