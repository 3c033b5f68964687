"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.install = install;
const access_tracking_1 = require("./access-tracking");
const bindings_1 = require("./bindings");
const calls_1 = require("./calls");
const certificate_encryption_1 = require("./context/certificate-encryption");
const class_create_1 = require("./context/class-create");
const glide_digest_1 = require("./context/glide-digest");
const glide_secure_random_util_1 = require("./context/glide-secure-random-util");
const glide_session_1 = require("./context/glide-session");
const glide_system_1 = require("./context/glide-system");
const global_scope_1 = require("./context/global-scope");
const glide_aggregate_1 = require("./record/glide-aggregate");
const glide_filter_1 = require("./record/glide-filter");
const glide_record_1 = require("./record/glide-record");
const glide_table_hierarchy_1 = require("./record/glide-table-hierarchy");
const glide_text_reader_1 = require("./rest/glide-text-reader");
const service_errors_1 = require("./rest/service-errors");
const glide_date_1 = require("./time/glide-date");
const glide_date_time_1 = require("./time/glide-date-time");
const glide_duration_1 = require("./time/glide-duration");
const glide_time_1 = require("./time/glide-time");
const transaction_1 = require("./transaction");
/**
 * Makes the script API of one context from the context's own built-ins. Called once per context, before any script
 * runs; `scope` is `global` or a scope's name.
 */
function install(bridge, scope) {
    (0, calls_1.connect)(bridge, scope);
    (0, class_create_1.addExtendsObject)();
    if (scope === 'global') {
        (0, global_scope_1.addGlobalScopeApi)();
    }
    const isScoped = scope !== 'global';
    const glide = offered(isScoped, {
        gs: glide_system_1.gs,
        GlideRecord: glide_record_1.GlideRecord,
        GlideRecordSecure: glide_record_1.GlideRecordSecure,
        GlideAggregate: glide_aggregate_1.GlideAggregate,
        GlideDateTime: glide_date_time_1.GlideDateTime,
        GlideDate: glide_date_1.GlideDate,
        GlideTime: glide_time_1.GlideTime,
        GlideDuration: glide_duration_1.GlideDuration,
        GlideFilter: glide_filter_1.GlideFilter,
        GlideDigest: glide_digest_1.GlideDigest,
        GlideSecureRandomUtil: glide_secure_random_util_1.GlideSecureRandomUtil,
        GlideTableHierarchy: glide_table_hierarchy_1.GlideTableHierarchy,
        GlideTextReader: glide_text_reader_1.GlideTextReader,
        CertificateEncryption: certificate_encryption_1.CertificateEncryption,
    });
    const sn_ws_err = offered(isScoped, {
        ServiceError: service_errors_1.ServiceError,
        BadRequestError: service_errors_1.BadRequestError,
        NotFoundError: service_errors_1.NotFoundError,
        NotAcceptableError: service_errors_1.NotAcceptableError,
        ConflictError: service_errors_1.ConflictError,
        UnsupportedMediaTypeError: service_errors_1.UnsupportedMediaTypeError,
    });
    return {
        globals: { ...glide, Class: class_create_1.Class, sn_ws_err },
        modules: {
            '@servicenow/glide': glide,
            // RESTAPIRequest and its kind are types only: scripts cannot make them.
            '@servicenow/glide/sn_ws_int': {},
            '@servicenow/glide/sn_ws_err': sn_ws_err,
        },
        begin() {
            (0, transaction_1.beginTransaction)();
            (0, glide_session_1.beginSession)();
            if (isScoped) {
                (0, access_tracking_1.beginTracking)();
            }
        },
        makeBinding: (json) => (0, calls_1.asPlatform)(() => (0, bindings_1.makeBinding)(json)),
        readBinding: (kind, bound) => (0, calls_1.asPlatform)(() => (0, bindings_1.readBinding)(kind, bound)),
        readMessages: () => JSON.stringify((0, transaction_1.transactionMessages)()),
    };
}
/** Scripts of the global scope are not tracked. */
function offered(isScoped, exports) {
    return isScoped ? (0, access_tracking_1.guardedConstructors)(exports) : exports;
}
//# sourceMappingURL=entry.js.map