import { call } from '../calls'
import { fieldText } from './field-text'
import { isRecord, stateOf } from './record-base'

/**
 * Compares a record with an encoded query, unlike a query with regard to case
 * (markdown/api-reference/server-api-reference/c_GlideFilterScopedAPI.md).
 */
export class GlideFilter {
    #filter: string
    #caseSensitive = true
    #sandbox = false

    constructor(filter: unknown, _title?: unknown) {
        this.#filter = fieldText(filter)
    }

    static checkRecord(record: unknown, filter: unknown, matchAll?: unknown): boolean {
        return matches(record, fieldText(filter), matchAll !== false, true, false)
    }

    /** Without the second argument one condition that holds is enough. */
    match(record: unknown, matchAll?: unknown): boolean {
        return matches(record, this.#filter, matchAll === true, this.#caseSensitive, this.#sandbox)
    }

    setCaseSensitive(caseSensitive: unknown): void {
        this.#caseSensitive = caseSensitive !== false
    }

    /** True: a `javascript:` value of the filter is evaluated in the sandbox, else by the script engine. */
    setEnforceSecurity(enforce: unknown): void {
        this.#sandbox = enforce === true
    }
}

function matches(
    record: unknown,
    filter: string,
    matchAll: boolean,
    caseSensitive: boolean,
    sandbox: boolean,
): boolean {
    if (!isRecord(record)) {
        throw new Error('GlideFilter needs a GlideRecord')
    }
    const state = stateOf(record)
    return call<boolean>('filter.match', {
        table: state.table,
        row: state.values(),
        filter,
        matchAll,
        caseSensitive,
        sandbox,
    })
}
