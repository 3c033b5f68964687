"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.makeBinding = makeBinding;
exports.readBinding = readBinding;
const ui_action_api_1 = require("./context/ui-action-api");
const glide_record_1 = require("./record/glide-record");
const record_base_1 = require("./record/record-base");
const record_state_1 = require("./record/record-state");
const rest_api_request_1 = require("./rest/rest-api-request");
const rest_api_response_1 = require("./rest/rest-api-response");
const { parse, stringify } = JSON;
/** Builds what a script finds under a binding's name. */
function makeBinding(json) {
    const binding = parse(json);
    switch (binding.kind) {
        case 'record':
            return boundRecord(binding);
        case 'restRequest':
            return new rest_api_request_1.RESTAPIRequest(binding.request);
        case 'restResponse':
            return new rest_api_response_1.RESTAPIResponse();
        case 'uiAction':
            return new ui_action_api_1.GlideAction(binding.parameters);
        case 'value':
            return binding.value;
    }
}
/**
 * What a script left in a bound object; '' where it left it as it was. Messages of setError come as `errors`, by element.
 */
function readBinding(kind, bound) {
    if (kind === 'record' && (0, record_base_1.isRecord)(bound)) {
        return recordText((0, record_base_1.stateOf)(bound));
    }
    if (kind === 'restResponse' && bound instanceof rest_api_response_1.RESTAPIResponse) {
        return stringify((0, rest_api_response_1.responseResult)(bound));
    }
    if (kind === 'uiAction' && bound instanceof ui_action_api_1.GlideAction) {
        return stringify((0, ui_action_api_1.actionResult)(bound));
    }
    return '';
}
function recordText(state) {
    const { aborted, fieldErrors } = state;
    const hasErrors = Object.keys(fieldErrors).length > 0;
    if (state.changes === null && !aborted && !hasErrors) {
        return '';
    }
    return stringify({ row: state.values(), aborted, ...(hasErrors ? { errors: fieldErrors } : {}) });
}
function boundRecord(binding) {
    const state = new record_state_1.RecordState(binding.table);
    if (binding.operation === 'insert') {
        state.clear(true, binding.row);
    }
    else {
        state.place(binding.row);
    }
    state.previous = binding.previous;
    state.operation = binding.operation ?? null;
    for (const [element, value] of Object.entries(binding.changes ?? {})) {
        state.store(element, value);
    }
    return (0, glide_record_1.openGlideRecord)(state);
}
//# sourceMappingURL=bindings.js.map