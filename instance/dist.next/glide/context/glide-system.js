"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.gs = void 0;
const calls_1 = require("../calls");
const not_built_1 = require("../not-built");
const field_text_1 = require("../record/field-text");
const glide_element_1 = require("../record/glide-element");
const record_base_1 = require("../record/record-base");
const record_reading_1 = require("../record/record-reading");
const glide_date_time_1 = require("../time/glide-date-time");
const system_dates_1 = require("../time/system-dates");
const transaction_1 = require("../transaction");
const glide_session_1 = require("./glide-session");
const glide_user_1 = require("./glide-user");
const message_format_1 = require("./message-format");
const text_coding_1 = require("./text-coding");
const session = new glide_session_1.GlideSession();
const user = new glide_user_1.GlideUser();
function log(level) {
    return (message, ...parameters) => {
        (0, calls_1.call)('log.write', { level, message: (0, message_format_1.fillPlaceholders)(message, parameters) });
    };
}
/** `gs` (markdown/api-reference/server-api-reference/c_GlideSystemScopedAPI.md). */
exports.gs = {
    ...system_dates_1.systemDates,
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
    debug: log('debug'),
    addInfoMessage: (message) => (0, transaction_1.addMessage)('info', (0, field_text_1.fieldText)(message)),
    addErrorMessage: (message) => (0, transaction_1.addMessage)('error', (0, field_text_1.fieldText)(message)),
    addHighMessage: (message) => (0, transaction_1.addMessage)('info', (0, field_text_1.fieldText)(message)),
    addModerateMessage: (message) => (0, transaction_1.addMessage)('info', (0, field_text_1.fieldText)(message)),
    addLowMessage: (message) => (0, transaction_1.addMessage)('info', (0, field_text_1.fieldText)(message)),
    addSuccessMessage: (message) => (0, transaction_1.addMessage)('info', (0, field_text_1.fieldText)(message)),
    getErrorMessages: () => (0, transaction_1.transactionMessages)()
        .filter(({ type }) => type === 'error')
        .map(({ text }) => text),
    base64Encode: (source) => (0, text_coding_1.base64Encode)((0, field_text_1.fieldText)(source)),
    base64Decode: (source) => (0, text_coding_1.base64Decode)((0, field_text_1.fieldText)(source)),
    urlEncode: (text) => encodeURIComponent((0, field_text_1.fieldText)(text)),
    urlDecode: (text) => decodeURIComponent((0, field_text_1.fieldText)(text).replaceAll('+', ' ')),
    generateGUID: () => (0, calls_1.call)('random.guid', {}),
    /** The value, or the alternative; null where there is neither. */
    getProperty: (key, alternative) => (0, calls_1.call)('property.get', { name: (0, field_text_1.fieldText)(key) }) ?? alternative ?? null,
    /** Only properties of the script's own scope. */
    setProperty: (key, value, description) => {
        (0, calls_1.call)('property.set', {
            name: (0, field_text_1.fieldText)(key),
            value: (0, field_text_1.fieldText)(value),
            ...(description === undefined ? {} : { description: (0, field_text_1.fieldText)(description) }),
        });
    },
    getUserID: () => (0, transaction_1.transaction)().userId,
    getUserName: () => (0, transaction_1.transaction)().userName,
    getUserDisplayName: () => (0, transaction_1.transaction)().displayName,
    getUser: () => user,
    hasRole: (role) => (0, glide_user_1.userHasRole)(role),
    getSession: () => session,
    isLoggedIn: () => session.isLoggedIn(),
    isInteractive: () => session.isInteractive(),
    isMobile: () => false,
    isDebugging: () => (0, calls_1.call)('log.debugging', {}),
    getTimeZoneName: () => (0, transaction_1.transaction)().timeZone,
    getDateFormat: () => (0, transaction_1.transaction)().dateFormat,
    getTimeFormat: () => (0, transaction_1.transaction)().timeFormat,
    getDateTimeFormat: () => `${(0, transaction_1.transaction)().dateFormat} ${(0, transaction_1.transaction)().timeFormat}`,
    getCurrentScopeName: () => (0, calls_1.currentScope)(),
    getMessage: (id, ...parameters) => message(id, parameters),
    getEscapedMessage: (id, ...parameters) => message(id, parameters).replace(/[&<>]/g, (character) => `&${ESCAPES[character] ?? ''};`),
    /** True for null, undefined, '', an empty field, and a GlideRecord of no table. */
    nil: (value) => {
        if ((0, record_base_1.isRecord)(value)) {
            return (0, record_base_1.stateOf)(value).description === null;
        }
        return value === null || value === undefined || value === '' || (value instanceof glide_element_1.GlideElement && value.nil());
    },
    tableExists: (name) => (0, transaction_1.tableDescription)((0, field_text_1.fieldText)(name)) !== null,
    eventQueue: (name, instance, parm1, parm2, queue) => {
        queueEvent(name, instance, parm1, parm2, { queue: optional(queue) });
    },
    /** Runs a scheduled job at once; the sys_id of the job, or null where it is another application's. */
    executeNow: (job) => {
        const record = (0, record_base_1.isRecord)(job) ? (0, record_base_1.stateOf)(job) : null;
        if (record === null) {
            return null;
        }
        return (0, calls_1.call)('job.executeNow', { table: record.table, sysId: record.read('sys_id') ?? '' });
    },
    /** Without parm1 the record's display value is passed; without a time the event is due now. */
    eventQueueScheduled: (name, instance, parm1, parm2, expiration) => {
        const first = optional(parm1) ?? (instance instanceof record_reading_1.RecordReading ? instance.getDisplayValue() : null);
        queueEvent(name, instance, first, parm2, { processOn: moment(expiration) });
    },
};
(0, not_built_1.markNotBuilt)(exports.gs, 'gs', [
    'getCallerScopeName',
    'getCssCacheVersionString',
    'getCurrentApplicationId',
    'getSessionID',
    'getSessionToken',
    'getUrlOnStack',
    'include',
    'setRedirect',
    'xmlToJSON',
]);
const ESCAPES = { '&': 'amp', '<': 'lt', '>': 'gt' };
function message(id, parameters) {
    return (0, message_format_1.fillMessage)((0, calls_1.call)('message.get', { key: (0, field_text_1.fieldText)(id) }), parameters);
}
function queueEvent(name, instance, parm1, parm2, when) {
    const record = (0, record_base_1.isRecord)(instance) ? (0, record_base_1.stateOf)(instance) : null;
    (0, calls_1.call)('event.queue', {
        name: (0, field_text_1.fieldText)(name),
        table: record?.table ?? null,
        instance: record ? record.read('sys_id') : optional(instance),
        parm1: optional(parm1),
        parm2: optional(parm2),
        ...when,
    });
}
function optional(value) {
    const text = (0, field_text_1.fieldText)(value);
    return text === '' ? null : text;
}
function moment(value) {
    const text = optional(value);
    return text === null ? null : new glide_date_time_1.GlideDateTime(text).getValue();
}
//# sourceMappingURL=glide-system.js.map