import type { Value } from '../../store/row'
import { call } from '../calls'
import { tableDescription } from '../transaction'
import type { QueryAnswer } from '../wire'
import { displayText } from './display-text'
import { elementOf } from './field-access'
import { fieldText } from './field-text'
import type { GlideElement } from './glide-element'
import { GlideElementDescriptor } from './glide-element-descriptor'
import type { GlideQueryCondition } from './glide-query-condition'
import { QueryMethods } from './query-methods'
import { stateOf } from './record-base'
import { columnsOf, type RecordState } from './record-state'

/** The reading half of GlideRecord (markdown/api-reference/server-api-reference/c_GlideRecordScopedAPI.md). */
export class RecordReading extends QueryMethods {
    addActiveQuery(): GlideQueryCondition {
        return stateOf(this).query.add(['active', '=', 'true'])
    }

    addJoinQuery(table: string, primary?: string, joined?: string): GlideQueryCondition {
        const state = stateOf(this)
        const joinedField = joined ?? firstReference(fieldText(table), state.table)
        return state.query.addJoin(fieldText(table), primary ?? 'sys_id', joinedField)
    }

    addSystemQuery(...terms: unknown[]): GlideQueryCondition | undefined {
        return this.addQuery(...terms)
    }

    addSystemEncodedQuery(query: unknown): void {
        this.addEncodedQuery(query)
    }

    orderBy(element: unknown): void {
        stateOf(this).query.addOrder(element, false)
    }

    orderByDesc(element: unknown): void {
        stateOf(this).query.addOrder(element, true)
    }

    addSystemOrderBy(element: unknown): void {
        this.orderBy(element)
    }

    addSystemOrderByDesc(element: unknown): void {
        this.orderByDesc(element)
    }

    setLimit(limit: unknown): void {
        const { query } = stateOf(this)
        query.limit = wholeNumber(limit)
        query.offset = undefined
    }

    /** Rows from the first, inclusive, to the last, exclusive; both count from 0. */
    chooseWindow(first: unknown, last: unknown): void {
        const { query } = stateOf(this)
        query.offset = wholeNumber(first)
        query.limit = Math.max(0, wholeNumber(last) - query.offset)
    }

    /** Counting is never part of a query here, so there is nothing to turn off. */
    setNoCount(): void {}

    /** Long lists of sys_ids are not treated specially here, so there is nothing to turn off. */
    disableSysIdInOptimization(): void {}

    query(element?: unknown, value?: unknown): void {
        this._query(element, value)
    }

    _query(element?: unknown, value?: unknown): void {
        const state = stateOf(this)
        if (element !== undefined && value !== undefined) {
            state.query.add([element, '=', value])
        }
        state.runQuery()
    }

    next(): boolean {
        return stateOf(this).next()
    }

    _next(): boolean {
        return stateOf(this).next()
    }

    hasNext(): boolean {
        return stateOf(this).hasNext()
    }

    /** By sys_id or else display value, or by field and value; further records follow by next(). */
    get(name: unknown, value?: unknown): boolean {
        const state = stateOf(this)
        if (!state.description) {
            return false
        }
        const sought =
            value === undefined ? { value: fieldText(name) } : { element: fieldText(name), value: fieldText(value) }
        state.take(call<QueryAnswer>('record.get', { table: state.table, secure: state.secure, ...sought }))
        return state.next()
    }

    getRowCount(): number {
        const state = stateOf(this)
        if (state.query.offset === undefined) {
            return state.count
        }
        return call<number>('record.count', {
            ...state.query.argument(state.table),
            limit: undefined,
            offset: undefined,
            secure: state.secure,
        })
    }

    getEncodedQuery(): string {
        return stateOf(this).query.encoded()
    }

    isValidEncodedQuery(query: unknown): boolean {
        const { table, description } = stateOf(this)
        return description !== null && call<boolean>('query.valid', { table, query: fieldText(query) })
    }

    isEncodedQueryValid(query: unknown): boolean {
        const valid = this.isValidEncodedQuery(query)
        this.addEncodedQuery(valid ? query : 'sys_idNotValidnull')
        return valid
    }

    isValid(): boolean {
        return stateOf(this).description !== null
    }

    isValidField(element: unknown): boolean {
        return stateOf(this).columns.has(fieldText(element))
    }

    isValidRecord(): boolean {
        return stateOf(this).exists
    }

    isNewRecord(): boolean {
        return stateOf(this).isNew
    }

    /** Database views are not part of this instance. */
    isView(): boolean {
        return false
    }

    getTableName(): string {
        return stateOf(this).table
    }

    getRecordClassName(): string {
        const state = stateOf(this)
        return state.read('sys_class_name') ?? state.table
    }

    getClassDisplayValue(): string {
        return stateOf(this).description?.label ?? ''
    }

    getLabel(): string {
        return this.getClassDisplayValue()
    }

    getED(): GlideElementDescriptor {
        return new GlideElementDescriptor(stateOf(this).description, null)
    }

    getUniqueValue(): Value {
        return stateOf(this).read('sys_id')
    }

    /** null for an empty field and for one that does not exist. */
    getValue(element: unknown): Value {
        return stateOf(this).read(fieldText(element))
    }

    /** Of a field, which may be dot-walked; without a name, of the record. */
    getDisplayValue(element?: unknown): string | null {
        const state = stateOf(this)
        const name = element === undefined ? (state.description?.displayElement ?? 'sys_id') : fieldText(element)
        const found = walk(state, name)
        return found ? displayText(found.state, found.column) : null
    }

    /** The field's GlideElement; null where there is no such field. */
    getElement(element: unknown): GlideElement | null {
        const found = walk(stateOf(this), fieldText(element))
        return found ? elementOf(found.state, found.column) : null
    }

    getElements(): GlideElement[] {
        const state = stateOf(this)
        return [...state.columns.values()].map((column) => elementOf(state, column))
    }

    /** The dictionary attributes of a field, as `name=value` separated by commas. */
    getAttribute(element: unknown): string | null {
        const column = stateOf(this).columns.get(fieldText(element))
        return column
            ? Object.entries(column.attributes)
                  .map(([name, value]) => `${name}=${value}`)
                  .join(',')
            : null
    }

    getLink(noStack?: unknown): string {
        const { table } = stateOf(this)
        const link = `${table}.do?sys_id=${this.getUniqueValue() ?? ''}`
        return noStack === true ? link : `${link}&sysparm_stack=${table}_list.do?sysparm_query=active=true`
    }
}

function wholeNumber(value: unknown): number {
    return Math.max(0, Math.trunc(Number(value)) || 0)
}

function walk(state: RecordState, path: string) {
    const names = path.split('.')
    let at = state
    for (const [index, name] of names.entries()) {
        const column = at.columns.get(name)
        if (!column) {
            return undefined
        }
        if (index === names.length - 1) {
            return { state: at, column }
        }
        if (column.reference === null) {
            return undefined
        }
        at = at.referenced(column)
    }
    return undefined
}

function firstReference(table: string, target: string): string {
    for (const column of columnsOf(tableDescription(table)).values()) {
        if (column.reference === target) {
            return column.element
        }
    }
    return ''
}
