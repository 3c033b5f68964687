import { CertificateEncryption } from './context/certificate-encryption'
import { GlideDigest } from './context/glide-digest'
import { GlideSecureRandomUtil } from './context/glide-secure-random-util'
import { GlideSession } from './context/glide-session'
import { gs } from './context/glide-system'
import { GlideUser } from './context/glide-user'
import { GlideAction } from './context/ui-action-api'
import { RESTMessageV2 } from './outbound/rest-message-v2'
import { RESTResponseV2 } from './outbound/rest-response-v2'
import { GlideAggregate } from './record/glide-aggregate'
import { GlideElement } from './record/glide-element'
import { GlideElementDescriptor } from './record/glide-element-descriptor'
import { GlideFilter } from './record/glide-filter'
import { GlideQueryCondition } from './record/glide-query-condition'
import { GlideRecord, GlideRecordSecure } from './record/glide-record'
import { GlideTableHierarchy } from './record/glide-table-hierarchy'
import { GlideScriptableInputStream } from './rest/glide-scriptable-input-stream'
import { GlideTextReader } from './rest/glide-text-reader'
import { RESTAPIRequest } from './rest/rest-api-request'
import { RESTAPIRequestBody } from './rest/rest-api-request-body'
import { RESTAPIResponse, RESTAPIResponseStream } from './rest/rest-api-response'
import {
    BadRequestError,
    ConflictError,
    NotAcceptableError,
    NotFoundError,
    ServiceError,
    UnsupportedMediaTypeError,
} from './rest/service-errors'
import { GlideDate } from './time/glide-date'
import { GlideDateTime } from './time/glide-date-time'
import { GlideDuration } from './time/glide-duration'
import { GlideTime } from './time/glide-time'

/**
 * Everything of the script API that runtime access tracking knows as script objects, by the names of
 * `access/script-objects.json`; a test fails when a class of this room is missing.
 */
export const SCRIPT_CLASSES: Readonly<Record<string, object>> = {
    gs,
    GlideRecord,
    GlideRecordSecure,
    GlideAggregate,
    GlideElement,
    GlideElementDescriptor,
    GlideQueryCondition,
    GlideDateTime,
    GlideDate,
    GlideTime,
    GlideDuration,
    GlideFilter,
    GlideDigest,
    GlideSecureRandomUtil,
    GlideTableHierarchy,
    GlideTextReader,
    GlideScriptableInputStream,
    CertificateEncryption,
    GlideSession,
    GlideUser,
    RESTAPIRequest,
    RESTAPIRequestBody,
    RESTAPIResponse,
    RESTAPIResponseStream,
    ServiceError,
    BadRequestError,
    NotFoundError,
    NotAcceptableError,
    ConflictError,
    UnsupportedMediaTypeError,
    GlideAction,
    RESTMessageV2,
    RESTResponseV2,
}
