import { beginTracking, guardedConstructors } from './access-tracking'
import { makeBinding, readBinding } from './bindings'
import { asPlatform, connect } from './calls'
import { CertificateEncryption } from './context/certificate-encryption'
import { addExtendsObject, Class } from './context/class-create'
import { GlideDigest } from './context/glide-digest'
import { GlideSecureRandomUtil } from './context/glide-secure-random-util'
import { beginSession } from './context/glide-session'
import { gs } from './context/glide-system'
import { addGlobalScopeApi } from './context/global-scope'
import type { Bridge, GlideEntry } from './entry-contract'
import { RESTMessageV2 } from './outbound/rest-message-v2'
import { RESTResponseV2 } from './outbound/rest-response-v2'
import { GlideAggregate } from './record/glide-aggregate'
import { GlideFilter } from './record/glide-filter'
import { GlideRecord, GlideRecordSecure } from './record/glide-record'
import { GlideTableHierarchy } from './record/glide-table-hierarchy'
import { GlideTextReader } from './rest/glide-text-reader'
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
import { beginTransaction, transactionMessages } from './transaction'

/**
 * Makes the script API of one context from the context's own built-ins. Called once per context, before any script
 * runs; `scope` is `global` or a scope's name.
 */
export function install(bridge: Bridge, scope: string): GlideEntry {
    connect(bridge, scope)
    addExtendsObject()
    if (scope === 'global') {
        addGlobalScopeApi()
    }
    const isScoped = scope !== 'global'
    const glide = offered(isScoped, {
        gs,
        GlideRecord,
        GlideRecordSecure,
        GlideAggregate,
        GlideDateTime,
        GlideDate,
        GlideTime,
        GlideDuration,
        GlideFilter,
        GlideDigest,
        GlideSecureRandomUtil,
        GlideTableHierarchy,
        GlideTextReader,
        CertificateEncryption,
    })
    const sn_ws_err = offered(isScoped, {
        ServiceError,
        BadRequestError,
        NotFoundError,
        NotAcceptableError,
        ConflictError,
        UnsupportedMediaTypeError,
    })
    const sn_ws = offered(isScoped, { RESTMessageV2, RESTResponseV2 })
    return {
        globals: { ...glide, Class, sn_ws, sn_ws_err },
        modules: {
            '@servicenow/glide': glide,
            // RESTAPIRequest and its kind are types only: scripts cannot make them.
            '@servicenow/glide/sn_ws_int': {},
            '@servicenow/glide/sn_ws': sn_ws,
            '@servicenow/glide/sn_ws_err': sn_ws_err,
        },
        begin() {
            beginTransaction()
            beginSession()
            return isScoped && beginTracking()
        },
        makeBinding: (json) => asPlatform(() => makeBinding(json)),
        readBinding: (kind, bound) => asPlatform(() => readBinding(kind, bound)),
        readMessages: () => JSON.stringify(transactionMessages()),
    }
}

/** Scripts of the global scope are not tracked. */
function offered<T extends Readonly<Record<string, unknown>>>(isScoped: boolean, exports: T): T {
    return isScoped ? guardedConstructors(exports) : exports
}
