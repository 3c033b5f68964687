import { CertificateEncryption } from './certificate-encryption'
import { GlideAggregate } from './glide-aggregate'
import { GlideDate } from './glide-date'
import { GlideDateTime } from './glide-date-time'
import { GlideDigest } from './glide-digest'
import { GlideDuration } from './glide-duration'
import { GlideElement } from './glide-element'
import { GlideElementDescriptor } from './glide-element-descriptor'
import { GlideFilter } from './glide-filter'
import { GlideQueryCondition } from './glide-query-condition'
import { GlideRecord, GlideRecordSecure } from './glide-record'
import { GlideScriptableInputStream } from './glide-scriptable-input-stream'
import { GlideSecureRandomUtil } from './glide-secure-random-util'
import { GlideSession } from './glide-session'
import { gs } from './glide-system'
import { GlideTableHierarchy } from './glide-table-hierarchy'
import { GlideTextReader } from './glide-text-reader'
import { GlideTime } from './glide-time'
import { GlideUser } from './glide-user'
import { RESTAPIRequest } from './rest-api-request'
import { RESTAPIRequestBody } from './rest-api-request-body'
import { RESTAPIResponse, RESTAPIResponseStream } from './rest-api-response'
import {
    BadRequestError,
    ConflictError,
    NotAcceptableError,
    NotFoundError,
    ServiceError,
    UnsupportedMediaTypeError,
} from './service-errors'
import { GlideAction } from './ui-action-api'

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
}
