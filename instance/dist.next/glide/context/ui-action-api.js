"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GlideAction = void 0;
exports.actionResult = actionResult;
const not_built_1 = require("../not-built");
const field_text_1 = require("../record/field-text");
const record_base_1 = require("../record/record-base");
let resultIn;
/**
 * What a script of a UI action finds as `action` (markdown/api-reference/server-api-reference/ActionAPIBoth.md;
 * getRedirectURL stands in the SDK's declarations only).
 */
class GlideAction {
    #parameters;
    #redirect = null;
    /** @param parameters those of the address that the form was sent to */
    constructor(parameters) {
        this.#parameters = parameters;
    }
    static {
        resultIn = (action) => ({ redirect: action.#redirect });
    }
    /** A GlideRecord leads to the form of its record, anything else is an address. */
    setRedirectURL(url) {
        this.#redirect = (0, record_base_1.isRecord)(url) ? formAddress(url) : (0, field_text_1.fieldText)(url);
    }
    getRedirectURL() {
        return this.#redirect;
    }
    getURLParameter(name) {
        const key = (0, field_text_1.fieldText)(name);
        return Object.hasOwn(this.#parameters, key) ? (this.#parameters[key] ?? null) : null;
    }
}
exports.GlideAction = GlideAction;
Object.defineProperty(GlideAction.prototype, 'constructor', { value: Object });
(0, not_built_1.markNotBuilt)(GlideAction.prototype, 'action', [
    'get',
    'getActionSysId',
    'getCategory',
    'getGlideURI',
    'getReturnURL',
    'getValues',
    'hasGlideURI',
    'openGlideRecord',
    'setNoPop',
    'setReturnURL',
    'setURLParameter',
]);
/** What the script asked for. */
function actionResult(action) {
    return resultIn(action);
}
function formAddress(record) {
    const state = (0, record_base_1.stateOf)(record);
    const table = state.read('sys_class_name') ?? state.table;
    return `${table}.do?sys_id=${state.read('sys_id') ?? '-1'}`;
}
//# sourceMappingURL=ui-action-api.js.map