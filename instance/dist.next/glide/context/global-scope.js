"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addGlobalScopeApi = addGlobalScopeApi;
const calls_1 = require("../calls");
const not_built_1 = require("../not-built");
const display_text_1 = require("../record/display-text");
const field_access_1 = require("../record/field-access");
const field_text_1 = require("../record/field-text");
const glide_record_1 = require("../record/glide-record");
const record_base_1 = require("../record/record-base");
const glide_date_1 = require("../time/glide-date");
const glide_date_time_1 = require("../time/glide-date-time");
const glide_system_1 = require("./glide-system");
/** GlideRecord methods of the global scope only (markdown/api-reference/server-api-reference/c_GlideRecordAPI.md). */
const recordMethods = {
    addInactiveQuery() {
        return (0, record_base_1.stateOf)(this).query.add(['active', '=', 'false']);
    },
    autoSysFields(enable) {
        (0, record_base_1.stateOf)(this).autoSysFields = enable !== false;
    },
    /** Whether any field differs from what is stored. */
    changes() {
        const state = (0, record_base_1.stateOf)(this);
        return [...state.columns.values()].some((column) => (0, field_access_1.elementOf)(state, column).changes());
    },
    getPlural() {
        return (0, record_base_1.stateOf)(this).description?.plural ?? '';
    },
    setDisplayValue(element, display) {
        const state = (0, record_base_1.stateOf)(this);
        const column = state.columns.get((0, field_text_1.fieldText)(element));
        if (column) {
            state.store(column.element, (0, display_text_1.valueOfDisplay)(state, column, display));
        }
    },
    setNewGuid() {
        const sysId = (0, calls_1.call)('random.guid', {});
        (0, record_base_1.stateOf)(this).store('sys_id', sysId);
        return sysId;
    },
};
const RECORD_NOT_BUILT = [
    'addDomainQuery',
    'addExtraField',
    'addValue',
    'applyEncodedQuery',
    'applyTemplate',
    'find',
    'getEscapedDisplayValue',
    'getFields',
    'getLocation',
    'getRelatedLists',
    'getRelatedTables',
    'getRowNumber',
    'hasAttachments',
    'insertWithReferences',
    'instanceOf',
    'queryNoDomain',
    'restoreLocation',
    'saveLocation',
    'setForceUpdate',
    'setLocation',
    'setQueryReferences',
    'setUseEngines',
];
function write(level, message, source) {
    (0, calls_1.call)('log.write', {
        level,
        message: (0, field_text_1.fieldText)(message),
        ...(source === undefined ? {} : { source: (0, field_text_1.fieldText)(source) }),
    });
}
/** gs of the global scope (markdown/api-reference/server-api-reference/c_GlideSystemAPI.md). */
const systemMethods = {
    print: (message) => write('info', message),
    log: (message, source) => write('info', message, source),
    logWarning: (message, source) => write('warn', message, source),
    logError: (message, source) => write('error', message, source),
    /** Today's date in the user's zone and format. */
    now: () => new glide_date_1.GlideDate().getDisplayValue(),
    nowDateTime: () => new glide_date_time_1.GlideDateTime().getDisplayValue(),
    minutesAgo: (minutes) => minutesAgo(Number(minutes)),
    beginningOfToday: () => glide_system_1.gs.daysAgoStart(0),
    endOfToday: () => glide_system_1.gs.daysAgoEnd(0),
    beginningOfYesterday: () => glide_system_1.gs.daysAgoStart(1),
    endOfYesterday: () => glide_system_1.gs.daysAgoEnd(1),
    beginningOfTomorrow: () => glide_system_1.gs.daysAgoStart(-1),
    endOfTomorrow: () => glide_system_1.gs.daysAgoEnd(-1),
    getUserNameByUserID: (userId) => (0, calls_1.call)('user.nameOf', { userId: (0, field_text_1.fieldText)(userId) }),
};
const SYSTEM_NOT_BUILT = [
    'calDateDiff',
    'dateDiff',
    'getPreference',
    'getXMLText',
    'nowNoTZ',
    'nowGlideDateTime',
    'setReturn',
    'workflowFlush',
];
/** Adds what only scripts of the global scope find. */
function addGlobalScopeApi() {
    for (const [name, value] of Object.entries(recordMethods)) {
        Object.defineProperty(glide_record_1.GlideRecordMethods.prototype, name, { value, configurable: true, writable: true });
    }
    (0, not_built_1.markNotBuilt)(glide_record_1.GlideRecordMethods.prototype, 'GlideRecord', RECORD_NOT_BUILT);
    Object.assign(glide_system_1.gs, systemMethods);
    (0, not_built_1.markNotBuilt)(glide_system_1.gs, 'gs', SYSTEM_NOT_BUILT);
}
function minutesAgo(minutes) {
    const moment = new glide_date_time_1.GlideDateTime();
    moment.addSeconds(-60 * minutes);
    return moment.toString();
}
//# sourceMappingURL=global-scope.js.map