"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SCRIPT_CLASSES = void 0;
const certificate_encryption_1 = require("./context/certificate-encryption");
const glide_digest_1 = require("./context/glide-digest");
const glide_secure_random_util_1 = require("./context/glide-secure-random-util");
const glide_session_1 = require("./context/glide-session");
const glide_system_1 = require("./context/glide-system");
const glide_user_1 = require("./context/glide-user");
const ui_action_api_1 = require("./context/ui-action-api");
const glide_aggregate_1 = require("./record/glide-aggregate");
const glide_element_1 = require("./record/glide-element");
const glide_element_descriptor_1 = require("./record/glide-element-descriptor");
const glide_filter_1 = require("./record/glide-filter");
const glide_query_condition_1 = require("./record/glide-query-condition");
const glide_record_1 = require("./record/glide-record");
const glide_table_hierarchy_1 = require("./record/glide-table-hierarchy");
const glide_scriptable_input_stream_1 = require("./rest/glide-scriptable-input-stream");
const glide_text_reader_1 = require("./rest/glide-text-reader");
const rest_api_request_1 = require("./rest/rest-api-request");
const rest_api_request_body_1 = require("./rest/rest-api-request-body");
const rest_api_response_1 = require("./rest/rest-api-response");
const service_errors_1 = require("./rest/service-errors");
const glide_date_1 = require("./time/glide-date");
const glide_date_time_1 = require("./time/glide-date-time");
const glide_duration_1 = require("./time/glide-duration");
const glide_time_1 = require("./time/glide-time");
/**
 * Everything of the script API that runtime access tracking knows as script objects, by the names of
 * `access/script-objects.json`; a test fails when a class of this room is missing.
 */
exports.SCRIPT_CLASSES = {
    gs: glide_system_1.gs,
    GlideRecord: glide_record_1.GlideRecord,
    GlideRecordSecure: glide_record_1.GlideRecordSecure,
    GlideAggregate: glide_aggregate_1.GlideAggregate,
    GlideElement: glide_element_1.GlideElement,
    GlideElementDescriptor: glide_element_descriptor_1.GlideElementDescriptor,
    GlideQueryCondition: glide_query_condition_1.GlideQueryCondition,
    GlideDateTime: glide_date_time_1.GlideDateTime,
    GlideDate: glide_date_1.GlideDate,
    GlideTime: glide_time_1.GlideTime,
    GlideDuration: glide_duration_1.GlideDuration,
    GlideFilter: glide_filter_1.GlideFilter,
    GlideDigest: glide_digest_1.GlideDigest,
    GlideSecureRandomUtil: glide_secure_random_util_1.GlideSecureRandomUtil,
    GlideTableHierarchy: glide_table_hierarchy_1.GlideTableHierarchy,
    GlideTextReader: glide_text_reader_1.GlideTextReader,
    GlideScriptableInputStream: glide_scriptable_input_stream_1.GlideScriptableInputStream,
    CertificateEncryption: certificate_encryption_1.CertificateEncryption,
    GlideSession: glide_session_1.GlideSession,
    GlideUser: glide_user_1.GlideUser,
    RESTAPIRequest: rest_api_request_1.RESTAPIRequest,
    RESTAPIRequestBody: rest_api_request_body_1.RESTAPIRequestBody,
    RESTAPIResponse: rest_api_response_1.RESTAPIResponse,
    RESTAPIResponseStream: rest_api_response_1.RESTAPIResponseStream,
    ServiceError: service_errors_1.ServiceError,
    BadRequestError: service_errors_1.BadRequestError,
    NotFoundError: service_errors_1.NotFoundError,
    NotAcceptableError: service_errors_1.NotAcceptableError,
    ConflictError: service_errors_1.ConflictError,
    UnsupportedMediaTypeError: service_errors_1.UnsupportedMediaTypeError,
    GlideAction: ui_action_api_1.GlideAction,
};
//# sourceMappingURL=script-classes.js.map