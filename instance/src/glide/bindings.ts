import type { Binding } from '../engine/script-engine'
import { actionResult, GlideAction } from './context/ui-action-api'
import { openGlideRecord } from './record/glide-record'
import { isRecord, stateOf } from './record/record-base'
import { RecordState } from './record/record-state'
import { RESTAPIRequest } from './rest/rest-api-request'
import { responseResult, RESTAPIResponse } from './rest/rest-api-response'

const { parse, stringify } = JSON

/** Builds what a script finds under a binding's name. */
export function makeBinding(json: string): unknown {
    const binding = parse(json) as Binding
    switch (binding.kind) {
        case 'record':
            return boundRecord(binding)
        case 'restRequest':
            return new RESTAPIRequest(binding.request)
        case 'restResponse':
            return new RESTAPIResponse()
        case 'uiAction':
            return new GlideAction(binding.parameters)
        case 'value':
            return binding.value
    }
}

/**
 * What a script left in a bound object; '' where it left it as it was. Messages of setError come as `errors`, by element.
 */
export function readBinding(kind: Binding['kind'], bound: unknown): string {
    if (kind === 'record' && isRecord(bound)) {
        return recordText(stateOf(bound))
    }
    if (kind === 'restResponse' && bound instanceof RESTAPIResponse) {
        return stringify(responseResult(bound))
    }
    if (kind === 'uiAction' && bound instanceof GlideAction) {
        return stringify(actionResult(bound))
    }
    return ''
}

function recordText(state: RecordState): string {
    const { aborted, fieldErrors } = state
    const hasErrors = Object.keys(fieldErrors).length > 0
    if (state.changes === null && !aborted && !hasErrors) {
        return ''
    }
    return stringify({ row: state.values(), aborted, ...(hasErrors ? { errors: fieldErrors } : {}) })
}

function boundRecord(binding: Binding & { kind: 'record' }): unknown {
    const state = new RecordState(binding.table)
    if (binding.operation === 'insert') {
        state.clear(true, binding.row)
    } else {
        state.place(binding.row)
    }
    state.previous = binding.previous
    state.operation = binding.operation ?? null
    for (const [element, value] of Object.entries(binding.changes ?? {})) {
        state.store(element, value)
    }
    return openGlideRecord(state)
}
